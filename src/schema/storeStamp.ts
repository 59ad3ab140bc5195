import * as v from 'valibot'
import { seenSchema } from './history.ts'

/** What is known of the kept work as a whole. The revision tells a window that another one has written since it last did. */
export const storeStampSchema = v.object({
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  savedAt: v.date(),
})
export type StoreStamp = Readonly<v.InferOutput<typeof storeStampSchema>>

/** Whose changes are in the kept work, and which of them are this store's own. */
export const storeHistorySchema = v.object({
  devices: v.array(seenSchema),
  own: v.union([v.literal('none'), v.pipe(v.number(), v.integer(), v.minValue(0))]),
})
export type StoreHistory = Readonly<v.InferOutput<typeof storeHistorySchema>>
