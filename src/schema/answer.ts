import * as v from 'valibot'
import { choices, questionIdSchema } from './checklist.ts'
import { evidenceSchema } from './evidence.ts'
import { entityIdSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import { askRoles } from './role.ts'
import { roundIdSchema } from './round.ts'

export const answerIdSchema = v.pipe(entityIdSchema, v.brand('AnswerId'))
export type AnswerId = v.InferOutput<typeof answerIdSchema>

/**
 * One question's answer in one round. What belongs to another choice (what is missing, who can answer) is kept when the
 * choice changes, so that nothing typed is lost; only what belongs to the present choice is shown.
 */
export const answerSchema = v.strictObject({
  kind: v.literal('answer'),
  id: answerIdSchema,
  roundId: roundIdSchema,
  questionId: questionIdSchema,
  choice: v.picklist([...choices, 'not-answered']),
  missing: v.string(),
  askRole: v.picklist([...askRoles, 'not-chosen']),
  note: v.string(),
  evidence: v.array(evidenceSchema),
  /** True where somebody said that it is as in the round before; false once another choice is made. */
  isSameAsLast: v.boolean(),
  changedAt: instantSchema,
})
export type Answer = Readonly<v.InferOutput<typeof answerSchema>>

/** The parts of an answer that a person edits. */
export type AnswerPart = Partial<Pick<Answer, 'choice' | 'missing' | 'askRole' | 'note' | 'evidence'>>
