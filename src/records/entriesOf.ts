import type { RecordStamps } from '../schema/history.ts'
import { type AppRecord, recordsOf } from '../schema/record.ts'
import type { Work } from '../schema/work.ts'

/** A record with how it came to be: what files and the browser's storage keep of it. */
export type Entry = RecordStamps & { readonly record: AppRecord }

/** Every record of some work with how it came to be, parents before children. */
export const entriesOf = ({ tables, history }: Work): readonly Entry[] =>
  recordsOf(tables).map((record) => ({ record, ...history.stamps[record.kind]?.[record.id] }))
