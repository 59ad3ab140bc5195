import * as v from 'valibot'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'
import { askedSchema, peopleSchema } from './tally.ts'
import { workplaceIdSchema } from './workplace.ts'

/**
 * A count of one question as it stood when minutes were first made from it. Whatever is told later is held against it, so
 * that no difference tells what one person said; so it stays when its meeting is changed or removed.
 */
export const toldCountSchema = v.strictObject({
  kind: v.literal('told-count'),
  id: v.pipe(entityIdSchema, v.brand('ToldCountId')),
  workplaceId: workplaceIdSchema,
  /** When the first minutes were made from it. */
  createdAt: instantSchema,
  asked: askedSchema,
  secret: v.boolean(),
  options: v.array(v.strictObject({ id: slugSchema, count: peopleSchema })),
  room: v.union([v.literal('not-set'), peopleSchema]),
  on: isoDateSchema,
})
export type ToldCount = Readonly<v.InferOutput<typeof toldCountSchema>>
