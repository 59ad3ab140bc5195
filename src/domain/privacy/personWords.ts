import languageWords from '../../schema/languageWords.json'

/** What reads texts for people's words reads them in every language at once: nobody says which one they write in. */
type LanguageWords = (typeof languageWords)[keyof typeof languageWords]
type PersonWords = { readonly [K in keyof LanguageWords['personalData']]: readonly string[] }

/** The words for people in each language, as `locales/<language>.json` has them. */
export const personWords: readonly PersonWords[] = Object.values(languageWords).map(({ personalData }) => personalData)

/** Words as a pattern for one of them; `*` stands for any letters. */
export const anyOf = (words: readonly string[]): string =>
  words.map((word) => escaped(word).replaceAll('*', '\\p{L}*')).join('|')

/** A sign that a pattern would read as more than itself. */
export const escaped = (word: string): string => word.replaceAll(/[.?+^$()[\]{}|\\/]/g, '\\$&')
