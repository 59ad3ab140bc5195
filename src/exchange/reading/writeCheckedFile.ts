import { entriesOf } from '../../records/entriesOf.ts'
import type { Work } from '../../schema/work.ts'
import { checksumOf } from './checksum.ts'
import { type FileStamp, FORMAT_VERSION, writeEnvelope } from './writeWorkFile.ts'

/** A work file that tells damage; apart from `writeWorkFile`, which the first load has for when all else fails. */
export function writeCheckedFile({ tables, history, unread }: Work, stamp: FileStamp): string {
  const { devices, removals } = history
  const content = { records: entriesOf({ tables, history, unread }), unread, devices, removals }
  return writeEnvelope({ ...content, checksum: checksumOf(JSON.stringify(content)) }, FORMAT_VERSION, stamp)
}
