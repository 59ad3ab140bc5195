import type { RecordStamps } from '../../schema/history.ts'
import { recordKinds } from '../../schema/recordKinds.ts'
import type { Work } from '../../schema/work.ts'

/** Why it is time for a copy: back after some days, a plan is made, a step is done, much has changed since the last one. */
export type CopyReminder = 'return' | 'plan' | 'step' | 'changes'

const AWAY_DAYS = 5
const MANY = 10
const DAY = 24 * 60 * 60 * 1000

type Now = {
  readonly now: Date
  /** When a copy was last saved to a file; undefined when never. */
  readonly copiedAt: Date | undefined
}

/** The one reason that weighs most; none where everything is in a file, or invented. */
export function copyReminderFor(
  { tables, history }: Pick<Work, 'tables' | 'history'>,
  { now, copiedAt }: Now,
): CopyReminder | 'none' {
  if (Object.values(tables.workplace).every(({ isExample }) => isExample)) return 'none'
  const stamps = recordKinds.flatMap((kind) => Object.values<RecordStamps>(history.stamps[kind] ?? {}))
  const isSince = (at: string | undefined) => at !== undefined && (!copiedAt || Date.parse(at) > copiedAt.getTime())
  const uncopied = stamps.flatMap(({ at }) => (at !== undefined && isSince(at) ? [Date.parse(at)] : []))
  if (uncopied.length === 0) return 'none'
  if (now.getTime() - Math.max(...uncopied) >= AWAY_DAYS * DAY) return 'return'
  if (Object.keys(tables.plan).some((id) => isSince(history.stamps.plan?.[id]?.at))) return 'plan'
  const isDone = Object.values(tables.round).some(
    ({ id, marks }) => Object.values(marks).includes('done') && isSince(history.stamps.round?.[id]?.at),
  )
  if (isDone) return 'step'
  return uncopied.length > MANY ? 'changes' : 'none'
}
