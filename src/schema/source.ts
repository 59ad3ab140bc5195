import * as v from 'valibot'
import { type InLanguage, localisedSchema } from './localised.ts'

/** The documents the product may name as a source. Slides marked internal are background and have no id here. */
export const sourceIds = ['vision', 'esf', 'eso', 'gr', 'law'] as const
export const sourceIdSchema = v.picklist(sourceIds)

export const sourceSchema = v.strictObject({
  id: sourceIdSchema,
  name: localisedSchema,
  /** What the product takes from it, in one or two sentences. */
  use: localisedSchema,
})
export type Source = InLanguage<v.InferOutput<typeof sourceSchema>>
