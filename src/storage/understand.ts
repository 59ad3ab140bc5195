import { currentFormat, type Format, migrate } from '../exchange/index.ts'
import { isSame } from '../records/json.ts'
import { readEntries, readEntry } from '../records/readEntries.ts'
import type { Step } from '../records/step.ts'
import { instantOf } from '../schema/isoDate.ts'
import type { WindowMessage } from '../schema/windowMessage.ts'
import { noWork, type Work } from '../schema/work.ts'
import type { Found } from './database.ts'
import { type Restored, savedAtOf, unreadable, versionOf } from './restored.ts'

/** How what was kept, and what other windows tell, is read: fetched only where there is something to read. */
export type Understanding = {
  readonly understand: (found: Found) => Restored
  /**
   * True for what an earlier version kept, and where something is set aside that still stands among the entries. What another
   * window has written meanwhile stands: then it is read once more.
   */
  readonly isToSettle: (found: Found, work: Work) => boolean
  /** What an earlier version kept is made into today's beside it, and believed only when it reads back as it was written. */
  readonly readsBack: (work: Work, written: Found, found: Found) => Restored
  /** What another window tells that it wrote. */
  readonly readStep: (told: Exclude<WindowMessage['change'], 'everything'>) => Step | 'unfit'
}

/** Reading for one format, today's or another. */
export const understandingOf = (format: Format): Understanding => ({
  understand: (found) => understand(found, format),
  isToSettle: (found, { unread }) =>
    (found.kept.length > 0 && versionOf(found, format.version) < format.version) || unread.length > found.unread.length,
  readsBack: (work, written, found) => {
    const again = understand(written, format)
    const isSound = again.kind === 'restored' && isSame(again.work.tables, work.tables)
    return isSound ? again : unreadable('damaged', found.kept, { version: versionOf(found, format.version) })
  },
  readStep,
})

/** Reading for the format that this app writes. */
export const today = understandingOf(currentFormat)

function understand(found: Found, format: Format): Restored {
  const { kept, stamp, history, removals, unread } = found
  if (kept.length === 0 && unread.length === 0) return { kind: 'restored', work: noWork, savedAt: savedAtOf(stamp) }
  if (stamp === 'damaged') return unreadable('damaged', kept, { version: format.version })
  const version = versionOf(found, format.version)
  const savedAt = savedAtOf(stamp)
  if (version > format.version) return unreadable('too-new', kept, { version, savedAt })
  const migrated = migrate(kept, version, format.version, format.migrations)
  const at = instantOf(savedAt === 'never' ? new Date(0) : savedAt)
  const work =
    migrated.kind === 'migrated' ? readEntries(migrated.records, { ...history, removals, savedAt: at }) : 'damaged'
  if (work === 'damaged') return unreadable('damaged', kept, { version, savedAt })
  return { kind: 'restored', work: { ...work, unread: [...unread, ...work.unread] }, savedAt }
}

function readStep({ put, ...step }: Exclude<WindowMessage['change'], 'everything'>): Step | 'unfit' {
  const entries = put.map((found) => readEntry(found, step.devices))
  const fitting = entries.filter((entry) => entry !== 'unfit')
  return fitting.length === entries.length ? { ...step, put: fitting } : 'unfit'
}
