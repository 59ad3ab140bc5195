import * as v from 'valibot'
import { entityIdSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'

export const workplaceIdSchema = v.pipe(entityIdSchema, v.brand('WorkplaceId'))
export type WorkplaceId = v.InferOutput<typeof workplaceIdSchema>

/** The workplace the work is about; its name is optional, since a plan can be handed over without one. */
export const workplaceSchema = v.strictObject({
  kind: v.literal('workplace'),
  id: workplaceIdSchema,
  name: v.string(),
  /** True for the invented workplace of the worked example, which says so wherever it is shown. */
  isExample: v.boolean(),
  createdAt: instantSchema,
})
export type Workplace = Readonly<v.InferOutput<typeof workplaceSchema>>
