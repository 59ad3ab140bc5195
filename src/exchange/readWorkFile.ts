import { readEntries } from '../records/readEntries.ts'
import { FORMAT } from '../schema/format.ts'
import { parseAs } from '../schema/parseAs.ts'
import type { Work } from '../schema/work.ts'
import { claimSchema, versionSchema, type WorkFile, workFileSchema } from '../schema/workFile.ts'
import { type Migration, migrate, migrations } from './migrations.ts'
import { FORMAT_VERSION } from './writeWorkFile.ts'

/** Larger than any real work by a factor of ten; keeps a wrong file from filling the memory. */
export const MAX_BYTES = 20 * 1024 * 1024

/** Why a file could not be opened. Each has a sentence that says what to do. */
export type OpenFailure = 'not-ours' | 'too-new' | 'damaged' | 'too-large' | 'migration-failed'

export type OpenResult =
  | { readonly kind: 'opened'; readonly work: Work; readonly savedAt: string }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }

/** A format version and the way to it from the earlier ones. */
export type Format = { readonly version: number; readonly migrations: { readonly [from: number]: Migration } }

export const currentFormat: Format = { version: FORMAT_VERSION, migrations }

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
