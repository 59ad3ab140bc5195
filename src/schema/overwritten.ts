import * as v from 'valibot'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { workplaceIdSchema } from './workplace.ts'

/** Words that gave way when two hands changed the same at once, or that were typed where something was removed. */
export const overwrittenSchema = v.strictObject({
  kind: v.literal('overwritten'),
  id: v.pipe(entityIdSchema, v.brand('OverwrittenId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  /** The record and the field they stood in, as the noun table names them. */
  of: v.strictObject({ kind: slugSchema, id: entityIdSchema }),
  field: v.pipe(v.string(), v.minLength(1)),
  /** The words; or the day; empty where it was a choice or a number that gave way. */
  text: v.string(),
  /** What stood there where it is no words, as JSON, so that it can be said in either language. */
  value: v.optional(v.string()),
  /** 'not-chosen': two files were put together, and the person chose the other. */
  why: v.picklist(['changed-at-once', 'removed', 'not-chosen']),
})
export type Overwritten = Readonly<v.InferOutput<typeof overwrittenSchema>>
