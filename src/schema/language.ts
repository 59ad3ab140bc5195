/** The languages every word of the product exists in. */
export const languages = ['sv', 'en'] as const

export type Language = (typeof languages)[number]

/** The language everything is first written in; what is missing in another is shown in it. */
export const ORIGINAL: Language = 'sv'

type LanguageFacts = {
  /** For files and for the browser's own formats. */
  readonly tag: string
  /** What stands between hours and minutes. */
  readonly clock: '.' | ':'
}

/** What differs between languages beside words: a new one is a type error here and in all that is kept by language. */
const facts: { readonly [L in Language]: LanguageFacts } = {
  sv: { tag: 'sv-SE', clock: '.' },
  en: { tag: 'en-GB', clock: ':' },
}

export const factsOf = (language: Language): LanguageFacts => facts[language]

/** Easy Swedish: the quick check, the wall, the handout and the slips in easier words, and ordinary Swedish elsewhere. */
export const EASY = 'sv-x-lattlast'

/** The ways there are to read: each language, and easier words for one. */
export const readings = [...languages, EASY] as const
export type Reading = (typeof readings)[number]

/** The language that a way to read is of: its days, numbers and files, and its words where there are no easier ones. */
export const languageOf = (reading: Reading): Language => (reading === EASY ? 'sv' : reading)

/** The way to read behind a code that another library gives back. Throws for one we never gave it. */
export function readingFrom(code: string): Reading {
  const known = readings.find((one) => one === code)
  if (!known) throw new Error(`No language of ours: ${code}`)
  return known
}

/** The language behind such a code. */
export const languageFrom = (code: string): Language => languageOf(readingFrom(code))
