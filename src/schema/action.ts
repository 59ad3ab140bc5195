import * as v from 'valibot'
import { systemIdSchema } from './aiSystem.ts'
import { choiceSchema, measureIdSchema, questionIdSchema } from './checklist.ts'
import { entityIdSchema, slugSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { responsibleRoleSchema } from './role.ts'
import { roundIdSchema } from './round.ts'
import { workplaceIdSchema } from './workplace.ts'

export const actionIdSchema = v.pipe(entityIdSchema, v.brand('ActionId'))
export type ActionId = v.InferOutput<typeof actionIdSchema>

export const actionStatuses = ['proposed', 'agreed', 'declined', 'later', 'done'] as const
export const actionStatusSchema = v.picklist(actionStatuses)
export type ActionStatus = v.InferOutput<typeof actionStatusSchema>

/** A measure from the catalogue stays an id, so that the plan can be made in either language; edited words are the person's own. */
const whatSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('measure'), measureId: measureIdSchema }),
  v.strictObject({
    kind: v.literal('own'),
    text: v.string(),
    /** The measure whose words these replace: it is not proposed again, and its words can be put back. */
    insteadOf: v.optional(measureIdSchema),
  }),
])

export const responsibleSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('role'), role: responsibleRoleSchema }),
  v.strictObject({ kind: v.literal('own'), text: v.string() }),
])

/** Where it came from: a finding remembers the answer it replied to, so that a later change can be told. */
const originSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('finding'), questionId: questionIdSchema, choice: choiceSchema }),
  v.strictObject({ kind: v.literal('system'), systemId: systemIdSchema }),
  /** A risk of an analysis, or an element of the guideline check, by its id. */
  v.strictObject({ kind: v.literal('risk'), riskId: entityIdSchema }),
  v.strictObject({ kind: v.literal('guideline'), elementId: slugSchema }),
  v.strictObject({ kind: v.literal('log'), logId: entityIdSchema }),
  v.strictObject({ kind: v.literal('staff-meeting'), staffMeetingId: entityIdSchema }),
  /** A check of the training plan, or a role group whose need it answers, by its id. */
  v.strictObject({ kind: v.literal('training'), about: entityIdSchema }),
  /** An example that another workplace told of, by its id; what is made up is nobody's experience and is not told as such. */
  v.strictObject({ kind: v.literal('example'), exampleId: entityIdSchema, isInvented: v.boolean() }),
  v.strictObject({ kind: v.literal('own') }),
])

/** How far a measure reaches, the source of the risk first (AFS 2023:1, general advice; `docs/rules/risks.md`). */
export const measureLevels = ['eliminate', 'reduce', 'control', 'follow-up'] as const
export const measureLevelSchema = v.picklist(measureLevels)
export type MeasureLevel = v.InferOutput<typeof measureLevelSchema>

export const dayOrNotSchema = v.union([isoDateSchema, v.literal('not-set')])

/** What the employer answered at the meeting. The date it moves to stands in `dueOn`. */
const outcomeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('none') }),
  v.strictObject({
    kind: v.literal('given'),
    answer: v.picklist(['yes', 'no', 'later']),
    on: dayOrNotSchema,
    /** The paragraph of the minutes, as people write it: "§ 12". */
    paragraph: v.string(),
    /** For the representative's own memory; leaves only when ticked. */
    note: v.string(),
  }),
])

/** A measure chosen: what, who at the employer, by when. It belongs to the workplace and lives on over rounds. */
export const actionSchema = v.strictObject({
  kind: v.literal('action'),
  id: actionIdSchema,
  workplaceId: workplaceIdSchema,
  roundId: roundIdSchema,
  what: whatSchema,
  origin: originSchema,
  responsible: responsibleSchema,
  dueOn: dayOrNotSchema,
  level: v.union([measureLevelSchema, v.literal('not-set')]),
  /** When it is checked that it was done and works, and by whom or how (13 § AFS 2023:1 asks for a check). */
  check: v.strictObject({ on: dayOrNotSchema, text: v.string() }),
  outcome: outcomeSchema,
  status: actionStatusSchema,
  /** Place in the person's own order, lowest first. */
  rank: v.pipe(v.number(), v.finite()),
})
export type Action = Readonly<v.InferOutput<typeof actionSchema>>
export type Outcome = Action['outcome']
export type ActionPart = Partial<
  Pick<Action, 'what' | 'responsible' | 'dueOn' | 'level' | 'check' | 'outcome' | 'status'>
>

/** Before anybody has filled anything in. */
export const blankAction = {
  responsible: { kind: 'role', role: 'manager' },
  dueOn: 'not-set',
  level: 'not-set',
  status: 'proposed',
  check: { on: 'not-set', text: '' },
  outcome: { kind: 'none' },
} as const
