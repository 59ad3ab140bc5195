import * as v from 'valibot'
import { recordsOf, type Tables, tablesOf } from '../schema/record.ts'
import { type Migration, migrate, migrations } from './migrations.ts'
import { parseRecords } from './parseRecords.ts'

export const FORMAT = 'lageskoll-work-file'
/** Goes up by one with every migration; a file with a higher number was made by a newer app. */
export const FORMAT_VERSION = 1
/** Larger than any real work by a factor of ten; keeps a wrong file from filling the memory. */
export const MAX_BYTES = 20 * 1024 * 1024

const isMoment = (text: string) => !Number.isNaN(Date.parse(text))

const envelopeSchema = v.object({
  format: v.literal(FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  contentVersion: v.string(),
  savedAt: v.pipe(v.string(), v.isoTimestamp(), v.check(isMoment)),
  records: v.array(v.unknown()),
})

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

function openEnvelope(
  text: string,
  version: number,
): v.InferOutput<typeof envelopeSchema> | 'not-ours' | 'too-new' | 'damaged' {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return text.includes(FORMAT) ? 'damaged' : 'not-ours'
  }
  if (!v.is(v.object({ format: v.literal(FORMAT) }), data)) return 'not-ours'
  // Before the rest is looked at: a newer app may have put other things into the envelope.
  if (v.is(v.object({ formatVersion: v.pipe(v.number(), v.gtValue(version)) }), data)) return 'too-new'
  const result = v.safeParse(envelopeSchema, data)
  return result.success ? result.output : 'damaged'
}
