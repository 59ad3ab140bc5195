import { partOf } from '../../records/partOf.ts'
import { idAs } from '../../schema/id.ts'
import { instantOf } from '../../schema/isoDate.ts'
import { recordsOf, type Tables, tablesOf } from '../../schema/record.ts'
import type { StaffMeeting, StaffMeetingHandover } from '../../schema/staffMeeting.ts'
import { type ToldCount, toldCountSchema } from '../../schema/toldCount.ts'
import { type Counts, heldAgainst } from './tally.ts'

/**
 * A meeting as it goes to somebody else: its workplace's name, its questions, points and decisions, what has been told of it,
 * and on which days its questions were counted before, without a number. No log, no notes, no plan.
 */
export function handedOver(meeting: StaffMeeting, tables: Tables, counts: Counts, newId: () => string): Tables {
  const part = partOf(tables, { kind: 'staff-meeting', id: meeting.id })
  const own = part['staff-meeting'][meeting.id]
  if (!own) throw new Error('Only a meeting that is there can be handed over')
  const told = counts.toldCounts.filter(({ staffMeetingId }) => staffMeetingId === meeting.id)
  const held = heldAgainst(meeting, counts).map(
    (count): ToldCount => ({
      ...count,
      id: idAs(toldCountSchema.entries.id, newId()),
      createdAt: instantOf(new Date(`${count.on}T00:00:00Z`)),
    }),
  )
  const here = { ...own, handover: { ...own.handover, isAway: false } }
  return tablesOf([...recordsOf(part), here, ...told, ...held])
}

/**
 * How a file's meeting stands to the one that is here: 'newer' came of it, 'own' is what was handed over from here, 'same' has
 * been taken in, 'older' is what this one came of, and 'apart' has been changed in both places.
 */
export function standsTo(
  file: StaffMeetingHandover,
  here: StaffMeetingHandover,
): 'newer' | 'own' | 'same' | 'older' | 'apart' {
  const [shorter, longer] = [file.trail, here.trail].toSorted((a, b) => a.length - b.length)
  if (!shorter || !longer || !shorter.every((word, place) => word === longer[place])) return 'apart'
  if (file.trail.length === here.trail.length) return here.isAway ? 'own' : 'same'
  return file.trail.length > here.trail.length ? 'newer' : 'older'
}
