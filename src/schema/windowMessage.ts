import * as v from 'valibot'
import { emptyTables, type RecordKind, recordSchema } from './record.ts'

/** What one window of the browser tells the others once it has written: the change, and the number the writing got. */
export const windowMessageSchema = v.object({
  formatVersion: v.number(),
  revision: v.number(),
  /** 'everything' when the whole of what was kept gave way to something else. */
  change: v.union([
    v.literal('everything'),
    v.object({
      put: v.array(recordSchema),
      removed: v.array(
        v.object({ kind: v.picklist(Object.keys(emptyTables) as [RecordKind, ...RecordKind[]]), id: v.string() }),
      ),
    }),
  ]),
})
export type WindowMessage = v.InferOutput<typeof windowMessageSchema>
