// Written by `npm run languages` from locales/*.json: change those (docs/languages.md).

/** The languages every word of the product exists in. */
export const languages = ['sv', 'en'] as const
/** Easier words for some of them. */
export const easierWords = ['sv-x-lattlast'] as const

export const languageFacts = {
  sv: { name: 'Svenska', tag: 'sv-SE', direction: 'ltr', clock: '.' },
  en: { name: 'English', tag: 'en-GB', direction: 'ltr', clock: ':' },
} as const

export const easierFacts = {
  'sv-x-lattlast': { name: 'Lättläst svenska', of: 'sv' },
} as const

type Language = (typeof languages)[number]
type Easier = (typeof easierWords)[number]

/** A value for each language. */
export const inEachLanguage = <T>(make: (language: Language) => T) => ({
  sv: make('sv'),
  en: make('en'),
})

/** A value for each way to say a language in easier words. */
export const inEachEasier = <T>(make: (easier: Easier) => T) => ({
  'sv-x-lattlast': make('sv-x-lattlast'),
})
