import { entriesOf } from '../../records/entriesOf.ts'
import { type FileKind, FORMATS } from '../../schema/format.ts'
import { recordsOf, type Tables } from '../../schema/record.ts'
import type { Work } from '../../schema/work.ts'

/** Goes up by one with every migration; a file with a higher number was made by a newer app. */
export const FORMAT_VERSION = 4

export type FileStamp = { readonly contentVersion: string; readonly savedAt: string }

/** The work file's text: every record with how it came to be, the same entries as storage keeps. */
export function writeWorkFile(work: Work, stamp: FileStamp): string {
  const { devices, removals } = work.history
  return writeEnvelope({ records: entriesOf(work), unread: work.unread, devices, removals }, FORMAT_VERSION, stamp)
}

type Content = { readonly records: readonly unknown[] } & Partial<
  Record<'unread' | 'devices' | 'removals', readonly unknown[]> & { readonly checksum: string }
>

/** A staff meeting's file: its records, without how they came to be, which names this store. */
export const writeStaffMeetingFile = (tables: Tables, stamp: FileStamp): string =>
  writeEnvelope({ records: recordsOf(tables).map((record) => ({ record })) }, FORMAT_VERSION, stamp, 'staff-meeting')

/** Records of any version in a work file, so that what this app cannot read can still be opened by another. */
export const writeEnvelope = (
  content: Content,
  formatVersion: number,
  stamp: FileStamp,
  kind: FileKind = 'work',
): string => `${JSON.stringify({ format: FORMATS[kind], formatVersion, ...stamp, ...content }, null, 1)}\n`
