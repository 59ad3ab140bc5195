import type { IsoDate } from '../../src/schema/isoDate.ts'
import type { Tally } from '../../src/schema/tally.ts'
import type { WorkplaceId } from '../../src/schema/workplace.ts'

const ids = ['yes', 'partly', 'no', 'dont-know']

/** A show of hands on question a with four counts, in a room of as many as answered. */
export const tallyOf = (counts: readonly number[], parts: Partial<Tally> = {}): Tally => ({
  id: 'tally',
  workplaceId: 'workplace' as WorkplaceId,
  asked: { kind: 'question', questionId: 'a' },
  secret: false,
  options: ids.map((id, index) => ({ id, count: counts[index] ?? 0 })),
  room: counts.reduce((sum, count) => sum + count, 0),
  on: '2026-03-21' as IsoDate,
  ...parts,
})

export const earlierTally = (counts: readonly number[], parts: Partial<Tally> = {}): Tally =>
  tallyOf(counts, { id: 'earlier', on: '2026-03-01' as IsoDate, ...parts })
