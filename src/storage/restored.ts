import { writeEnvelope } from '../exchange/index.ts'
import type { Work } from '../schema/work.ts'
import type { Found } from './database.ts'

/** What was kept from last time, or why it could not be used. `raw` is a work file of what the app cannot read. */
export type Restored =
  | { readonly kind: 'restored'; readonly work: Work; readonly savedAt: Date | 'never' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly raw: string }

/** 'part-missing': the part of the app that reads it could not be fetched; nothing is known to be wrong with it. */
export type UnreadableReason = 'too-new' | 'damaged' | 'part-missing'

export const savedAtOf = (stamp: Found['stamp']): Date | 'never' =>
  typeof stamp === 'string' ? 'never' : stamp.savedAt

/** The version that the kept work says it is of; `otherwise` where it says nothing. */
export const versionOf = ({ stamp }: Found, otherwise: number): number =>
  typeof stamp === 'string' ? otherwise : stamp.formatVersion

/** What was found as a work file, so that another app can open it. */
export function unreadable(
  reason: UnreadableReason,
  records: readonly unknown[],
  { version, savedAt = 'never' }: { readonly version: number; readonly savedAt?: Date | 'never' },
): Restored {
  const moment = savedAt === 'never' ? new Date(0) : savedAt
  const raw = writeEnvelope({ records }, version, { contentVersion: 'unknown', savedAt: moment.toISOString() })
  return { kind: 'unreadable', reason, raw }
}
