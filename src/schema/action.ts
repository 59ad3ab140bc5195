import * as v from 'valibot'
import { choiceSchema, measureIdSchema, questionIdSchema } from './checklist.ts'
import { entityIdSchema } from './id.ts'
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

const responsibleSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('role'), role: responsibleRoleSchema }),
  v.strictObject({ kind: v.literal('own'), text: v.string() }),
])

/** Where it came from: a finding remembers the answer it replied to, so that a later change can be told. */
const originSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('finding'), questionId: questionIdSchema, choice: choiceSchema }),
  v.strictObject({ kind: v.literal('own') }),
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
  dueOn: v.union([isoDateSchema, v.literal('not-set')]),
  status: actionStatusSchema,
  /** Place in the person's own order, lowest first. */
  rank: v.pipe(v.number(), v.finite()),
})
export type Action = Readonly<v.InferOutput<typeof actionSchema>>
export type ActionPart = Partial<Pick<Action, 'what' | 'responsible' | 'dueOn' | 'status'>>
