import * as v from 'valibot'
import { type InLanguage, localisedSchema } from './localised.ts'

/** Who is behind the app and how to reach them; null where it is not set, which the page then says. */
export const aboutSchema = v.strictObject({
  maker: v.nullable(localisedSchema),
  contact: v.nullable(localisedSchema),
})
export type About = InLanguage<v.InferOutput<typeof aboutSchema>>
