import * as v from 'valibot'
import { removalSchema } from './history.ts'
import { storeHistorySchema } from './storeStamp.ts'

/** What one window of the browser tells the others once it has written: what it wrote, and the number the writing got. */
export const windowMessageSchema = v.object({
  formatVersion: v.number(),
  revision: v.number(),
  /** 'everything' when the whole of what was kept gave way to something else. */
  change: v.union([
    v.literal('everything'),
    v.object({
      /** Entries, each still to be read. */
      put: v.array(v.unknown()),
      removed: v.array(removalSchema),
      ...storeHistorySchema.entries,
      unread: v.union([v.literal('as-before'), v.array(v.unknown())]),
    }),
  ]),
})
export type WindowMessage = v.InferOutput<typeof windowMessageSchema>
