import { isBlank } from '../domain/texts/asWritten.ts'
import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import { createFinder } from './createFinder.ts'
import type { Texts } from './texts.ts'

type By = { readonly words: SearchWords; readonly language: Language }

type ExampleSearch = {
  /** Ids, best first; 'all' where nothing is typed. What is typed goes nowhere else. */
  readonly find: (typed: string, all: readonly Texts[], by: By) => Promise<readonly string[] | 'all'>
  readonly end: () => void
}

/** Finds among the examples of some packs by their words, in a worker. */
export function createExampleSearch(): ExampleSearch {
  let searched: readonly Texts[] = []
  const { search, end } = createFinder(() => searched)
  return {
    find: async (typed, all, { words, language }) => {
      if (isBlank(typed)) return 'all'
      searched = all
      return search(typed, words, language)
    },
    end,
  }
}
