import { describe, expect, it } from 'vitest'
import { recordsOfStaffMeeting, staffMeetingOf } from '../../../src/domain/staff-meeting/staffMeetingRecords.ts'
import { emptyTables, tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

let count = 0
const newId = () => `id-${++count}`
const point = (id: string, votes = 0, under = 'none') => ({ id, text: `Ord ${id}`, under, votes })
const decision = (id: string) =>
  ({ ...tinyStaffMeeting().draft.decision, id, actionId: 'none', noteId: 'none' }) as const
const whole = tinyStaffMeeting({
  questions: [tinyAsked('b', [1, 2]), tinyAsked('a')],
  points: [point('z', 3), point('y', 0, 'z'), point('x', 1)],
  decisions: [decision('d2'), decision('d1')],
})
const records = recordsOfStaffMeeting(whole, emptyTables, newId)
const tables = tablesOf(records)
const again = (meeting: StaffMeeting) => recordsOfStaffMeeting(meeting, tables, newId)
const idsOf = (all: ReturnType<typeof again>) => all.map(({ id }) => id)

describe('a meeting kept as records', () => {
  it('is put together as it was, each part in its order', () => {
    const record = tables['staff-meeting'][whole.id]
    expect(record && staffMeetingOf(record, tables)).toEqual(whole)
  })

  it('keeps every record as it is while nothing changes', () => {
    expect(again(whole)).toEqual(records)
  })

  it('changes one record for one change, a new part included', () => {
    const questions = [tinyAsked('b', [1, 2]), tinyAsked('a', [7])]
    const changed = again({ ...whole, questions, points: [...whole.points, point('w')] })
    const other = changed.filter((one) => !records.some((had) => JSON.stringify(had) === JSON.stringify(one)))
    expect(other.map(({ kind }) => kind)).toEqual(['staff-meeting-question', 'staff-meeting-point'])
    expect(idsOf(changed)).toEqual(expect.arrayContaining(idsOf(records) as string[]))
  })

  it('can stand in another order', () => {
    const turned = { ...whole, points: whole.points.toReversed(), questions: whole.questions.toReversed() }
    const turnedTables = tablesOf(again(turned))
    const record = turnedTables['staff-meeting'][whole.id]
    expect(record && staffMeetingOf(record, turnedTables)).toEqual(turned)
  })

  it('asks no two questions of one name', () => {
    const doubled = again({ ...whole, questions: [tinyAsked('a', [1]), tinyAsked('a', [2])] })
    expect(doubled.filter(({ kind }) => kind === 'staff-meeting-question')).toHaveLength(1)
  })
})
