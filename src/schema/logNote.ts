import * as v from 'valibot'
import { dayOrNotSchema } from './action.ts'
import { entityIdSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { meetingLevels } from './letter.ts'
import { workplaceIdSchema } from './workplace.ts'

/** What can have happened between the union and the employer. */
export const logEvents = ['asked', 'informed', 'negotiated', 'answered', 'promised'] as const
export type LogEvent = (typeof logEvents)[number]

/** With whom: a role or a level of meeting, never a person. */
export const logParties = ['manager', 'senior-manager', 'hr', 'it', ...meetingLevels, 'other'] as const
export type LogParty = (typeof logParties)[number]

/** One dated note of the influence log: private, for the representative's own memory. */
export const logNoteSchema = v.strictObject({
  kind: v.literal('log'),
  id: v.pipe(entityIdSchema, v.brand('LogNoteId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  on: dayOrNotSchema,
  event: v.picklist(logEvents),
  party: v.picklist(logParties),
  text: v.string(),
  /** The paragraph of the minutes, as people write it: "§ 12". */
  paragraph: v.string(),
  /** What becomes of a promise; says nothing on other events. */
  promise: v.strictObject({ by: dayOrNotSchema, isKept: v.boolean() }),
})
export type LogNote = Readonly<v.InferOutput<typeof logNoteSchema>>
