import * as v from 'valibot'
import { entityIdSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { recordKinds } from './recordKinds.ts'
import { workplaceIdSchema } from './workplace.ts'

const matchedIdSchema = v.pipe(entityIdSchema, v.brand('MatchedId'))

/**
 * What a person said of two records that were made apart and look like one thing. Where they are the same, `one` lives on and
 * `other` is another name of it, by which later files are understood.
 */
export const matchSchema = v.strictObject({
  kind: v.literal('match'),
  id: v.pipe(entityIdSchema, v.brand('MatchId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  of: v.picklist(recordKinds),
  /** The smaller of the two ids. */
  one: matchedIdSchema,
  other: matchedIdSchema,
  is: v.picklist(['same', 'apart']),
})
export type Match = Readonly<v.InferOutput<typeof matchSchema>>
