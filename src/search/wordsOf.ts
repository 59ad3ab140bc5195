import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as swedish } from '@orama/stemmers/swedish'
import type { Language } from '../schema/language.ts'
import { folded } from './folded.ts'

const stemmers: Readonly<Record<Language, (word: string) => string>> = { sv: swedish, en: english }

/** Letters and numbers; everything else keeps words apart. */
const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text as they are compared: small letters, stem of the language, no dots or accents; in their order. */
export function wordsOf(text: string, language: Language): readonly string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  return [...plain.matchAll(WORD)].map(([word]) => folded(stemmers[language](word)))
}
