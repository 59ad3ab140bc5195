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

/** The language behind a code that another library gives back. Throws for one we never gave it. */
export function languageFrom(code: string): Language {
  const known = languages.find((one) => one === code)
  if (!known) throw new Error(`No language of ours: ${code}`)
  return known
}
