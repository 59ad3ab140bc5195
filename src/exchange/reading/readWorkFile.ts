import { readEntries } from '../../records/readEntries.ts'
import { type FileKind, FORMATS } from '../../schema/format.ts'
import { LOCKED_FORMAT } from '../../schema/lockedFile.ts'
import { parseAs } from '../../schema/parseAs.ts'
import { type RecordKind, recordKinds } from '../../schema/recordKinds.ts'
import type { Work } from '../../schema/work.ts'
import { checkedSchema, claimSchema, versionSchema, type WorkFile, workFileSchema } from '../../schema/workFile.ts'
import { checksumOf } from './checksum.ts'
import { type Migration, migrate, migrations } from './migrations.ts'
import { FORMAT_VERSION } from './writeWorkFile.ts'

/** Larger than any real work by a factor of ten; keeps a wrong file from filling the memory. */
export const MAX_BYTES = 20 * 1024 * 1024

/**
 * Why a file could not be opened; 'other-kind': it holds a staff meeting and not all the work, or the reverse; 'locked': it
 * needs its phrase first. Each has a sentence that says what to do.
 */
export type OpenFailure =
  | 'not-ours'
  | 'other-kind'
  | 'locked'
  | 'too-new'
  | 'damaged'
  | 'too-large'
  | 'migration-failed'

/** `isAltered`: what the file holds is not what was saved in it, by damage or by hand. */
export type OpenResult =
  | { readonly kind: 'opened'; readonly work: Work; readonly savedAt: string; readonly isAltered: boolean }
  | { readonly kind: 'failed'; readonly failure: OpenFailure }

/** A format version and the way to it from the earlier ones. */
export type Format = { readonly version: number; readonly migrations: { readonly [from: number]: Migration } }

export const currentFormat: Format = { version: FORMAT_VERSION, migrations }

/**
 * Reads a file completely before anything is replaced: parse, version, migrate, sort out what does not fit. A staff meeting is
 * taken whole or not at all.
 */
export function readWorkFile(text: string, format: Format = currentFormat, kind: FileKind = 'work'): OpenResult {
  const envelope = openEnvelope(text, format.version, kind)
  if (typeof envelope === 'string') return { kind: 'failed', failure: envelope }
  const { records, unread, savedAt, devices, removals, isAltered } = envelope
  const migrated = migrate(records, envelope.formatVersion, format.version, format.migrations)
  if (migrated.kind === 'failed') return { kind: 'failed', failure: 'migration-failed' }
  // What an earlier app could not read may be plain to this one.
  const work = readEntries(migrated.records, { devices, own: 'none', removals, savedAt }, unread)
  if (work === 'damaged' || (kind === 'staff-meeting' && !isStaffMeeting(work)))
    return { kind: 'failed', failure: 'damaged' }
  return { kind: 'opened', work, savedAt, isAltered }
}

const PARTS: readonly RecordKind[] = [
  ...(['staff-meeting-question', 'staff-meeting-point', 'staff-meeting-decision', 'told-count'] as const),
]

/** One meeting of one workplace with its parts, and nothing else. */
const isStaffMeeting = ({ tables, unread }: Work): boolean =>
  unread.length === 0 &&
  recordKinds.every((kind) => {
    const count = Object.keys(tables[kind]).length
    return kind === 'workplace' || kind === 'staff-meeting' ? count === 1 : count === 0 || PARTS.includes(kind)
  })

/** True for the text of a file of ours, damaged or not. */
export const hasClaim = (text: string): boolean =>
  [...Object.values(FORMATS), LOCKED_FORMAT].some((format) => text.includes(format))

/** False for a file without a checksum too: earlier apps wrote none. */
function isNotAsSaved(data: unknown): boolean {
  const found = parseAs(checkedSchema, data)
  if (found === 'unfit') return false
  const { checksum, ...content } = found
  return checksumOf(JSON.stringify(content)) !== checksum
}

function openEnvelope(
  text: string,
  version: number,
  kind: FileKind,
): (WorkFile & { readonly isAltered: boolean }) | 'not-ours' | 'other-kind' | 'locked' | 'too-new' | 'damaged' {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return hasClaim(text) ? 'damaged' : 'not-ours'
  }
  const claim = parseAs(claimSchema, data)
  if (claim === 'unfit') return 'not-ours'
  if (claim.format === LOCKED_FORMAT) return 'locked'
  if (claim.format !== FORMATS[kind]) return 'other-kind'
  const versioned = parseAs(versionSchema, data)
  if (versioned !== 'unfit' && versioned.formatVersion > version) return 'too-new'
  const envelope = parseAs(workFileSchema, data)
  return envelope === 'unfit' ? 'damaged' : { ...envelope, isAltered: isNotAsSaved(data) }
}
