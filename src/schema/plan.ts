import * as v from 'valibot'
import { questionIdSchema } from './checklist.ts'
import { entityIdSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { languages } from './language.ts'
import { roundIdSchema } from './round.ts'

const planIdSchema = v.pipe(entityIdSchema, v.brand('PlanId'))

/** What a person chose for the action plan. Notes and evidence leave only for the questions named here. */
export const planSchema = v.strictObject({
  kind: v.literal('plan'),
  id: planIdSchema,
  roundId: roundIdSchema,
  language: v.picklist([...languages, 'as-app']),
  /** 'by-answers': page 1 alone from the quick check, all pages once a step beyond it has answers. */
  extent: v.picklist(['by-answers', 'page-1', 'all-pages']),
  followUpOn: v.union([isoDateSchema, v.literal('not-set')]),
  notes: v.array(questionIdSchema),
  evidence: v.array(questionIdSchema),
})
export type Plan = Readonly<v.InferOutput<typeof planSchema>>
export type PlanPart = Partial<Omit<Plan, 'kind' | 'id' | 'roundId'>>
