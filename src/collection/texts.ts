import { type Alike, findAlike, type Likenable } from '../domain/collection/likeness.ts'
import { exampleTexts } from '../schema/goodExample.ts'
import type { Language } from '../schema/language.ts'
import type { SharedExample } from '../schema/sharedExample.ts'
import type { SearchWords } from '../schema/words.ts'
import { createScan, scannable } from '../search/index.ts'

export type AskedOfTexts =
  | { readonly kind: 'hold'; readonly examples: readonly Texts[] }
  | { readonly kind: 'search'; readonly typed: string; readonly words: SearchWords; readonly language: Language }
  | { readonly kind: 'alike' }

/** What of an example is searched and held against others. */
export type Texts = Pick<SharedExample, 'id' | 'texts' | 'facts'>

/** Holds the texts it is given, and answers from those. */
export function createTexts(): (asked: AskedOfTexts) => readonly string[] | readonly Alike[] {
  const held = new Map<string, Likenable>()
  const scan = createScan()
  /** Of what is held now; each example that is opened asks for it. */
  let alike: readonly Alike[] | undefined
  const hold = ({ id, facts, texts }: Texts) => {
    const text = scannable(exampleTexts.flatMap((name) => (name === 'headline' ? [] : (texts[name] ?? []))).join('\n'))
    const one = { id, step: facts.step, title: scannable(texts.headline ?? ''), text }
    held.set(id, one)
    scan.hold(one)
  }
  return (asked) => {
    switch (asked.kind) {
      case 'hold':
        alike = undefined
        for (const one of asked.examples) hold(one)
        return []
      case 'search':
        return scan.find(asked.typed, asked.words, asked.language)
      case 'alike':
        alike ??= findAlike(held.values())
        return alike
    }
  }
}
