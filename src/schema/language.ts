import * as v from 'valibot'

/** The languages every word of the product exists in; Swedish is the original. */
export const languages = ['sv', 'en'] as const

export const languageSchema = v.picklist(languages)
export type Language = v.InferOutput<typeof languageSchema>
