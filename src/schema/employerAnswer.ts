import * as v from 'valibot'
import { dayOrNotSchema } from './action.ts'
import { systemAnswers, systemIdSchema } from './aiSystem.ts'
import { formQuestionIds } from './answerForm.ts'
import { entityIdSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'
import { dataKinds, systemStatuses } from './systemTraits.ts'
import { workplaceIdSchema } from './workplace.ts'

/** What was answered to a question of the form, in the way the question is answered; 'nothing' where it was not. */
const givenSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('nothing') }),
  v.strictObject({ kind: v.literal('words'), text: v.string() }),
  v.strictObject({ kind: v.literal('day'), on: isoDateSchema }),
  v.strictObject({ kind: v.literal('choice'), choice: v.picklist([...systemAnswers, ...systemStatuses]) }),
  v.strictObject({ kind: v.literal('kinds'), kinds: v.array(v.picklist(dataKinds)) }),
])
export type Given = Readonly<v.InferOutput<typeof givenSchema>>

/** What became of an answer; 'unanswered' is a question that is asked again. */
export const answerStages = ['taken', 'refused', 'put-off', 'unanswered'] as const

/** What the employer answered to one question on a system, and what the representative did with it: one of each question. */
export const employerAnswerSchema = v.strictObject({
  kind: v.literal('employer-answer'),
  id: v.pipe(entityIdSchema, v.brand('EmployerAnswerId')),
  workplaceId: workplaceIdSchema,
  createdAt: instantSchema,
  systemId: systemIdSchema,
  question: v.picklist(formQuestionIds),
  given: givenSchema,
  stage: v.picklist(answerStages),
  /** By when it is asked again. */
  askAgainOn: dayOrNotSchema,
})
export type EmployerAnswer = Readonly<v.InferOutput<typeof employerAnswerSchema>>
