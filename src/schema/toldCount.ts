import * as v from 'valibot'
import { entityIdSchema, slugSchema } from './id.ts'
import { instantSchema, isoDateSchema } from './isoDate.ts'
import { askedSchema, peopleSchema } from './tally.ts'
import { workplaceIdSchema } from './workplace.ts'

/**
 * A count of one question as it stood when the first file was made of it: from then on it is closed. Other counts of the
 * question are held against it, so that no difference tells what a few said; so it stays when its meeting is changed or
 * removed.
 */
export const toldCountSchema = v.strictObject({
  kind: v.literal('told-count'),
  id: v.pipe(entityIdSchema, v.brand('ToldCountId')),
  workplaceId: workplaceIdSchema,
  /** When the first file was made of it. */
  createdAt: instantSchema,
  /** The meeting it was counted at and what the question is called there; 'none' where version 2 could not tell. */
  staffMeetingId: v.union([v.literal('none'), entityIdSchema]),
  question: slugSchema,
  asked: askedSchema,
  secret: v.boolean(),
  options: v.array(v.strictObject({ id: slugSchema, count: peopleSchema })),
  room: v.union([v.literal('not-set'), peopleSchema]),
  on: isoDateSchema,
  /** What the file said of it: numbers, the most common answer in words, or nothing of the answers. */
  told: v.picklist(['numbers', 'words', 'nothing']),
  /** The first rules held silence for an answer (`exchange/firstRules.ts`). */
  rules: v.picklist([1, 2]),
})
export type ToldCount = Readonly<v.InferOutput<typeof toldCountSchema>>
