import * as v from 'valibot'

/**
 * How sure the source is: T read in the statute, P on an official or party page, S in several agreeing
 * secondary sources, G general knowledge, ? uncertain or changed lately. The weakest letter counts.
 */
export const confidences = ['T', 'P', 'S', 'G', '?'] as const
export const confidenceSchema = v.picklist(confidences)
