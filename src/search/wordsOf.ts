import type { Language } from '../schema/language.ts'
import { folded } from './folded.ts'
import { stemmers } from './stemmers.ts'

/** Letters and numbers; everything else keeps words apart. */
const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text as they are compared: small letters, stem of the language, no dots or accents; in their order. */
export function wordsOf(text: string, language: Language): readonly string[] {
  const stem = stemmers[language] ?? ((word: string) => word)
  const plain = text.normalize('NFKC').toLowerCase()
  return [...plain.matchAll(WORD)].map(([word]) => folded(stem(word)))
}
