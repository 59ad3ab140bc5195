import { isBlank } from '../domain/texts/asWritten.ts'
import { exampleTexts } from '../schema/goodExample.ts'
import type { Language } from '../schema/language.ts'
import type { SharedExample } from '../schema/sharedExample.ts'
import type { SearchWords } from '../schema/words.ts'
import { type Apart, createApart } from './createApart.ts'

type Told = Pick<SharedExample, 'id' | 'texts'>
type By = { readonly words: SearchWords; readonly language: Language }

export type ExampleSearch = {
  /** Ids, best first; 'all' where nothing is typed. What is typed goes nowhere else. */
  readonly find: (typed: string, all: readonly Told[], by: By) => Promise<readonly string[] | 'all'>
  readonly end: () => void
}

/** Finds examples by their words in a worker, which makes its index anew when the examples change. */
export function createExampleSearch(): ExampleSearch {
  let apart: Apart | undefined
  let indexed: readonly Told[] | undefined
  return {
    find: async (typed, all, by) => {
      if (isBlank(typed)) return 'all'
      apart ??= createApart()
      if (indexed !== all) {
        indexed = all
        void apart.search({ kind: 'index', things: all.map(searchable), ...by })
      }
      return await apart.search({ kind: 'search', typed })
    },
    end: () => {
      apart?.end()
      apart = undefined
      indexed = undefined
    },
  }
}

const searchable = ({ id, texts }: Told) => ({
  id,
  title: texts.headline ?? '',
  text: exampleTexts.map((name) => texts[name] ?? '').join('\n'),
})
