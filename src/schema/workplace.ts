import * as v from 'valibot'
import { entityIdSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'

export const workplaceIdSchema = v.pipe(entityIdSchema, v.brand('WorkplaceId'))
export type WorkplaceId = v.InferOutput<typeof workplaceIdSchema>

/** A day that a calendar file has given to others, under the name it has in every such file. */
const calendarDaySchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  on: isoDateSchema,
})
export type CalendarDay = Readonly<v.InferOutput<typeof calendarDaySchema>>

/** The workplace the work is about; its name is optional, since a plan can be handed over without one. */
export const workplaceSchema = v.strictObject({
  kind: v.literal('workplace'),
  id: workplaceIdSchema,
  name: v.string(),
  /** True for the invented workplace of the worked example, which says so wherever it is shown. */
  isExample: v.boolean(),
  createdAt: instantSchema,
  /** So that a later file can take back what no longer applies, also where the action is gone. */
  calendar: v.optional(v.array(calendarDaySchema)),
})
export type Workplace = Readonly<v.InferOutput<typeof workplaceSchema>>
