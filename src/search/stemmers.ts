// Written by `npm run languages` from locales/*.json: change those (docs/languages.md).

import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as swedish } from '@orama/stemmers/swedish'

/** What takes the ending off a word, by the language's code; a language that has none is searched by whole words. */
export const stemmers: Readonly<Record<string, (word: string) => string>> = {
  sv: swedish,
  en: english,
}
