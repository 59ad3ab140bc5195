import type { Instant, IsoDate } from '../../src/schema/isoDate.ts'
import type { LogNote } from '../../src/schema/logNote.ts'
import type { WorkplaceId } from '../../src/schema/workplace.ts'

/** A note that something was asked of the manager, on 1 March 2026 unless said otherwise. */
export const tinyNote = (id: string, parts: Partial<LogNote> = {}): LogNote => ({
  kind: 'log',
  id: id as LogNote['id'],
  workplaceId: 'w1' as WorkplaceId,
  createdAt: '2026-03-01T09:00:00.000Z' as Instant,
  on: '2026-03-01' as IsoDate,
  event: 'asked',
  party: 'manager',
  text: '',
  paragraph: '',
  promise: { by: 'not-set', isKept: false },
  ...parts,
})
