import * as v from 'valibot'
import { dayOrNotSchema } from './action.ts'
import { systemIdSchema } from './aiSystem.ts'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { letterSchema } from './letter.ts'
import { workplaceIdSchema } from './workplace.ts'

/** Something that happened on a day, kept because a time runs from it (`docs/rules/law.md`). Private as the log. */
export const eventSchema = v.strictObject({
  kind: v.literal('event'),
  id: v.pipe(entityIdSchema, v.brand('EventId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  /** Which of the content's events it is (`content/reference/time-events.json`). */
  eventId: slugSchema,
  on: dayOrNotSchema,
  /** What it is about, in own words. */
  about: v.string(),
  systemId: v.union([systemIdSchema, v.literal('none')]),
  letterId: v.union([letterSchema.entries.id, v.literal('none')]),
})
export type KeptEvent = Readonly<v.InferOutput<typeof eventSchema>>
