import { type Alike, findAlike, type Likenable } from '../domain/collection/likeness.ts'
import { exampleTexts } from '../schema/goodExample.ts'
import type { Language } from '../schema/language.ts'
import type { SharedExample } from '../schema/sharedExample.ts'
import type { SearchWords } from '../schema/words.ts'
import { scan, scannable } from '../search/index.ts'

export type AskedOfTexts =
  | { readonly kind: 'hold'; readonly examples: readonly SharedExample[] }
  | { readonly kind: 'search'; readonly typed: string; readonly words: SearchWords; readonly language: Language }
  | { readonly kind: 'alike' }

/** The words of every example, as they are searched and held against each other. */
const held = new Map<string, Likenable>()

/** Holds the texts it is given, or answers from those it was given before. */
export function answerFromTexts(asked: AskedOfTexts): readonly string[] | readonly Alike[] {
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
