import * as v from 'valibot'
import { entityIdSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'
import { occasions } from './occasion.ts'
import { stepIdSchema } from './stepId.ts'
import { workplaceIdSchema } from './workplace.ts'

export const roundIdSchema = v.pipe(entityIdSchema, v.brand('RoundId'))
export type RoundId = v.InferOutput<typeof roundIdSchema>

/** What the person has said about a step; "started" and "not started" follow from the answers. */
export const stepMarkSchema = v.picklist(['done', 'skipped'])
export type StepMark = v.InferOutput<typeof stepMarkSchema>

/** One dated assessment of a workplace. */
export const roundSchema = v.strictObject({
  kind: v.literal('round'),
  id: roundIdSchema,
  workplaceId: workplaceIdSchema,
  /** When it was made: of two of one day the later counts. */
  createdAt: instantSchema,
  startedOn: isoDateSchema,
  marks: v.record(stepIdSchema, stepMarkSchema),
  occasion: v.picklist([...occasions, 'not-answered']),
  /** The system that is about to come: the register has its name, so that there is one place for it. */
  systemId: v.union([entityIdSchema, v.literal('none')]),
})
export type Round = Readonly<v.InferOutput<typeof roundSchema>>

/** Before anybody has filled anything in. */
export const blankRound = { marks: {}, occasion: 'not-answered', systemId: 'none' } as const
