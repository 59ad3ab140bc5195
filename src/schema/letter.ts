import * as v from 'valibot'
import { systemIdSchema } from './aiSystem.ts'
import { entityIdSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'
import { requestIds } from './rights.ts'
import { responsibleRoleSchema } from './role.ts'
import { workplaceIdSchema } from './workplace.ts'

/** The levels at which employer and union meet (`docs/rules/documents.md`); what they are called differs. */
export const meetingLevels = ['staff-meeting', 'local-group', 'department-group', 'central-group'] as const
export type MeetingLevel = (typeof meetingLevels)[number]

/** A ready request that somebody has begun to fill in: at most one of each for a system, and one for none. */
export const letterSchema = v.strictObject({
  kind: v.literal('letter'),
  id: v.pipe(entityIdSchema, v.brand('LetterId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  request: v.picklist(requestIds),
  systemId: v.union([systemIdSchema, v.literal('none')]),
  /** Whom it goes to; the one the request names where nobody else was chosen. */
  to: v.union([responsibleRoleSchema, v.literal('as-request')]),
  level: v.picklist(meetingLevels),
  answerBy: v.union([isoDateSchema, v.literal('not-set')]),
  /** What has been seen so far, in own words. */
  findings: v.string(),
})
export type Letter = Readonly<v.InferOutput<typeof letterSchema>>

/** What the workplace calls its meeting levels, and whom it turns to; empty for the usual words. */
export const ownNamesSchema = v.strictObject({
  kind: v.literal('names'),
  id: v.pipe(entityIdSchema, v.brand('NamesId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  centre: v.string(),
  /** A function, such as "center@…" or a switchboard; roles, not names. */
  contact: v.string(),
  levels: v.strictObject({
    'staff-meeting': v.string(),
    'local-group': v.string(),
    'department-group': v.string(),
    'central-group': v.string(),
  }),
})
export type OwnNames = Readonly<v.InferOutput<typeof ownNamesSchema>>
