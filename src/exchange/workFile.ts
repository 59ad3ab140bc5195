import { entriesOf, readEntries } from '../records/entries.ts'
import { parseAs } from '../schema/parseAs.ts'
import type { Work } from '../schema/work.ts'
import { claimSchema, FORMAT, versionSchema, type WorkFile, workFileSchema } from '../schema/workFile.ts'
import { type Migration, migrate, migrations } from './migrations.ts'

/** Goes up by one with every migration; a file with a higher number was made by a newer app. */
export const FORMAT_VERSION = 3
/** Larger than any real work by a factor of ten; keeps a wrong file from filling the memory. */
export const MAX_BYTES = 20 * 1024 * 1024

/** Why a file could not be opened. Each has a sentence that says what to do. */
export type OpenFailure = 'not-ours' | 'too-new' | 'damaged' | 'too-large' | 'migration-failed'

export type OpenResult =
  | { readonly kind: 'opened'; readonly work: Work; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }

export type FileStamp = { readonly contentVersion: string; readonly savedAt: string }

/** A format version and the way to it from the earlier ones. */
export type Format = { readonly version: number; readonly migrations: { readonly [from: number]: Migration } }

export const currentFormat: Format = { version: FORMAT_VERSION, migrations }

/** The work file's text: every record with how it came to be, the same entries as storage keeps. */
export function writeWorkFile(work: Work, stamp: FileStamp): string {
  const { devices, removals } = work.history
  return writeEnvelope({ records: entriesOf(work), unread: work.unread, devices, removals }, FORMAT_VERSION, stamp)
}

type Content = { readonly records: readonly unknown[] } & Partial<
  Record<'unread' | 'devices' | 'removals', readonly unknown[]>
>

/** Records of any version in a work file, so that what this app cannot read can still be opened by another. */
export const writeEnvelope = (content: Content, formatVersion: number, stamp: FileStamp): string =>
  `${JSON.stringify({ format: FORMAT, formatVersion, ...stamp, ...content }, null, 1)}\n`

/** Reads a work file completely before anything is replaced: parse, version, migrate, sort out what does not fit. */
export function readWorkFile(text: string, format: Format = currentFormat): OpenResult {
  const envelope = openEnvelope(text, format.version)
  if (typeof envelope === 'string') return { kind: 'failed', failure: envelope }
  const { records, unread, savedAt, devices, removals } = envelope
  const migrated = migrate(records, envelope.formatVersion, format.version, format.migrations)
  if (migrated.kind === 'failed') return { kind: 'failed', failure: 'migration-failed' }
  // What an earlier app could not read may be plain to this one.
  const work = readEntries(migrated.records, { devices, own: 'none', removals, savedAt }, unread)
  return work === 'damaged' ? { kind: 'failed', failure: 'damaged' } : { kind: 'opened', work, savedAt }
}

function openEnvelope(text: string, version: number): WorkFile | 'not-ours' | 'too-new' | 'damaged' {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return text.includes(FORMAT) ? 'damaged' : 'not-ours'
  }
  if (parseAs(claimSchema, data) === 'unfit') return 'not-ours'
  const versioned = parseAs(versionSchema, data)
  if (versioned !== 'unfit' && versioned.formatVersion > version) return 'too-new'
  const envelope = parseAs(workFileSchema, data)
  return envelope === 'unfit' ? 'damaged' : envelope
}
