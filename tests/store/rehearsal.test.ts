import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newDecision } from '../../src/domain/staff-meeting/staffMeeting.ts'
import type { AppRecord, Tables } from '../../src/schema/record.ts'
import { recordsOf, tablesOf } from '../../src/schema/record.ts'
import type { StaffMeeting } from '../../src/schema/staffMeeting.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { tickingClock } from '../support/anyEdits.ts'
import { newMemory } from '../support/anyHands.ts'
import { meetingWays } from '../support/anyMeetingEdits.ts'
import { action, round, workplace } from '../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn, workOf } from '../support/work.ts'

const WHAT = 'En AI-timme i veckan'
const decision = { ...newDecision, what: WHAT }
const open = (parts: Partial<StaffMeeting>) => {
  let made = 0
  const meeting = {
    ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai', [5, 0, 4, 3])], ...parts }),
    workplaceId: workplace.id,
  }
  const outside = { now: tickingClock(), newId: () => `new-${++made}` }
  const store = createWorkStore(workOf(tablesOf([workplace, round, action, ...staffMeetingRecords(meeting)])), outside)
  const now = () => store.getState().tables
  return { store, now, id: meeting.id, edits: editsOf(store), own: () => staffMeetingsIn(now())[0] }
}
const isOfMeeting = ({ kind }: AppRecord) => kind.startsWith('staff-meeting')
const besides = (tables: Tables) => recordsOf(tables).filter((record) => !isOfMeeting(record))

describe('a rehearsal', () => {
  it('leaves nothing in the plan, the log or anywhere else, whatever is done in it', () => {
    const ways = [
      ...[meetingWays.addPoint, meetingWays.putPointUnder, meetingWays.removePoint, meetingWays.setVotes],
      ...[meetingWays.comeOrGo, meetingWays.countOneMore, meetingWays.vote, meetingWays.changeStaffMeeting],
      ...[meetingWays.decide, meetingWays.takeOverDecisions, meetingWays.takeBackDecision, meetingWays.setRehearsal],
    ].flat()
    const chance = fc.nat(999)
    const step = fc.tuple(fc.nat(ways.length - 1), chance, chance, chance)
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const { store, now, own, id, edits } = open({ isRehearsal: true })
        const before = besides(now())
        const memory = newMemory()
        for (const [way, ...by] of steps) {
          ways[way]?.({ state: store.getState(), edits, memory, by })
          // Ended it is a meeting like others: from then on it is no rehearsal's doing.
          if (!own()?.isRehearsal) break
          expect(besides(now())).toEqual(before)
        }
        edits.setRehearsal(id, false)
        expect(besides(now())).toEqual(before)
        expect(own()).toMatchObject({ isRehearsal: false, room: 'not-set', points: [], decisions: [] })
        const counts = own()?.questions.flatMap(({ options }) => options.map(({ count }) => count))
        expect(counts?.filter((count) => count !== 'not-counted')).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('that is ended loses what was invented, and gets it back when that is undone', () => {
    const { now, own, id, edits } = open({ isRehearsal: true, draft: { point: 'Tid', decision } })
    edits.addPoint(id)
    edits.decide(id)
    expect(own()).toMatchObject({ decisions: [{ what: WHAT, actionId: 'none', noteId: 'none' }] })
    const rehearsed = now()
    const removed = edits.setRehearsal(id, false)
    expect(own()).toMatchObject({ points: [], decisions: [], draft: { point: '' } })
    expect(edits.restore(removed)).toBe('restored')
    expect(now()).toEqual(rehearsed)
  })

  it('whose decisions a file brought along with what became of them takes that away when it is ended', () => {
    const { now, id, edits } = open({ draft: { point: '', decision } })
    edits.decide(id)
    const real = Object.values(now()['staff-meeting-decision'])
    const [brought] = Object.values(now()['staff-meeting'])
    expect([real.length, Object.keys(now().log).length, Object.keys(now().action).length]).toEqual([1, 1, 2])
    if (!brought) throw new Error('has no meeting')
    const store = createWorkStore(
      workOf(tablesOf([...recordsOf(now()).filter(({ id: one }) => one !== id), { ...brought, isRehearsal: true }])),
      { now: tickingClock(), newId: () => 'new' },
    )
    editsOf(store).setRehearsal(id, false)
    expect(besides(store.getState().tables)).toEqual([workplace, round, action])
  })

  it.each(['decide', 'handOver'] as const)('no meeting becomes after %s', (edit) => {
    const { now, id, edits, own } = open({ draft: { point: '', decision } })
    edits.setRehearsal(id, true)
    expect(own()?.isRehearsal).toBe(true)
    edits.setRehearsal(id, false)
    edits.changeStaffMeeting(id, { draft: { point: '', decision } })
    edits[edit](id)
    const after = now()
    edits.setRehearsal(id, true)
    expect(now()).toBe(after)
  })
})
