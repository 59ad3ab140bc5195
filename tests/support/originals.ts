import type { Language } from '../../src/schema/language.ts'

/**
 * The languages whose own words tests know, which stand side by side in `content/`. What holds for every language asks
 * `languages` instead; another language brings its own words in tests of its own.
 */
export const originals = ['sv', 'en'] as const
export type Original = (typeof originals)[number]

/** True for a language whose words tests know. */
export const isOriginal = (language: Language): language is Original => originals.some((one) => one === language)
