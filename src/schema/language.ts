import { easierFacts, easierWords, languageFacts, languages } from './languages.ts'

export { languages }
export type Language = (typeof languages)[number]
type Easier = (typeof easierWords)[number]

/** The ways there are to read: each language, and easier words for some. */
export const readings = [...languages, ...easierWords] as const
export type Reading = (typeof readings)[number]

/** The language everything is first written in; what is missing in another is shown in it. */
export const ORIGINAL: Language = 'sv'

type LanguageFacts = {
  /** As it calls itself. */
  readonly name: string
  /** For files and for the browser's own formats. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** What stands between hours and minutes. */
  readonly clock: '.' | ':'
}

const facts: { readonly [L in Language]: LanguageFacts } = languageFacts
const easier: { readonly [E in Easier]: { readonly name: string; readonly of: Language } } = easierFacts

export const factsOf = (language: Language): LanguageFacts => facts[language]

const isEasier = (reading: Reading): reading is Easier => reading in easier

/**
 * The language that a way to read is of: its days, numbers and files, and its words where there are no easier ones. Easy
 * Swedish has the quick check, the wall, the handout and the slips in easier words, and ordinary Swedish elsewhere.
 */
export const languageOf = (reading: Reading): Language => (isEasier(reading) ? easier[reading].of : reading)

/** What a way to read calls itself. */
export const nameOfReading = (reading: Reading): string => (isEasier(reading) ? easier[reading] : facts[reading]).name

/** The way to read behind a code that another library gives back. Throws for one we never gave it. */
export function readingFrom(code: string): Reading {
  const known = readings.find((one) => one === code)
  if (!known) throw new Error(`No language of ours: ${code}`)
  return known
}

/** The language behind such a code. */
export const languageFrom = (code: string): Language => languageOf(readingFrom(code))
