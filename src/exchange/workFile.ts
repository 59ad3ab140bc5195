import { parseAs } from '../schema/parseAs.ts'
import { recordsOf, type Tables, tablesOf } from '../schema/record.ts'
import { claimSchema, FORMAT, versionSchema, type WorkFile, workFileSchema } from '../schema/workFile.ts'
import { type Migration, migrate, migrations } from './migrations.ts'
import { parseRecords } from './parseRecords.ts'

/** Goes up by one with every migration; a file with a higher number was made by a newer app. */
export const FORMAT_VERSION = 2
/** Larger than any real work by a factor of ten; keeps a wrong file from filling the memory. */
export const MAX_BYTES = 20 * 1024 * 1024

/** Why a file could not be opened. Each has a sentence that says what to do. */
export type OpenFailure = 'not-ours' | 'too-new' | 'damaged' | 'too-large' | 'migration-failed'

export type OpenResult =
  | { readonly kind: 'opened'; readonly tables: Tables; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }

export type FileStamp = { readonly contentVersion: string; readonly savedAt: string }

/** A format version and the way to it from the earlier ones. */
export type Format = { readonly version: number; readonly migrations: { readonly [from: number]: Migration } }

export const currentFormat: Format = { version: FORMAT_VERSION, migrations }

/** The work file's text: every record in one envelope, the same records as storage keeps. */
export const writeWorkFile = (tables: Tables, stamp: FileStamp): string =>
  writeEnvelope(recordsOf(tables), FORMAT_VERSION, stamp)

/** Records of any version in a work file, so that what this app cannot read can still be opened by another. */
export function writeEnvelope(
  records: readonly unknown[],
  formatVersion: number,
  { contentVersion, savedAt }: FileStamp,
): string {
  return `${JSON.stringify({ format: FORMAT, formatVersion, contentVersion, savedAt, records }, null, 1)}\n`
}

/** Reads a work file completely before anything is replaced: parse, version, migrate, validate. */
export function readWorkFile(text: string, format: Format = currentFormat): OpenResult {
  const envelope = openEnvelope(text, format.version)
  if (typeof envelope === 'string') return { kind: 'failed', failure: envelope }
  const migrated = migrate(envelope.records, envelope.formatVersion, format.version, format.migrations)
  if (migrated.kind === 'failed') return { kind: 'failed', failure: 'migration-failed' }
  const records = parseRecords(migrated.records)
  if (records === 'damaged') return { kind: 'failed', failure: 'damaged' }
  return { kind: 'opened', tables: tablesOf(records), savedAt: envelope.savedAt }
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
