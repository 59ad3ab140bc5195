import { type Alike, findAlike, type Likenable } from '../domain/collection/likeness.ts'
import { exampleTexts } from '../schema/goodExample.ts'
import type { Language } from '../schema/language.ts'
import type { SharedExample } from '../schema/sharedExample.ts'
import type { SearchWords } from '../schema/words.ts'
import { scan, scannable } from '../search/index.ts'

export type AskedOfTexts =
  | { readonly kind: 'hold'; readonly examples: readonly Texts[] }
  | { readonly kind: 'search'; readonly typed: string; readonly words: SearchWords; readonly language: Language }
  | { readonly kind: 'alike' }

/** What of an example is searched and held against others. */
export type Texts = Pick<SharedExample, 'id' | 'texts' | 'facts'>

/** Holds the texts it is given, and answers from those. */
export function createTexts(): (asked: AskedOfTexts) => readonly string[] | readonly Alike[] {
  const held = new Map<string, Likenable>()
  return (asked) => answerFrom(held, asked)
}

function answerFrom(held: Map<string, Likenable>, asked: AskedOfTexts): readonly string[] | readonly Alike[] {
  switch (asked.kind) {
    case 'hold':
      for (const { id, facts, texts } of asked.examples) {
        const text = scannable(
          exampleTexts.flatMap((name) => (name === 'headline' ? [] : (texts[name] ?? []))).join('\n'),
        )
        held.set(id, { id, step: facts.step, title: scannable(texts.headline ?? ''), text })
      }
      return []
    case 'search':
      return scan(asked.typed, held.values(), asked.words, asked.language)
    case 'alike':
      return findAlike(held.values())
  }
}
