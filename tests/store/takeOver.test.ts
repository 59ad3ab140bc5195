import { expect, it } from 'vitest'
import { isInPlan, newDecision } from '../../src/domain/staff-meeting/staffMeeting.ts'
import { tablesOf } from '../../src/schema/record.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { tickingClock } from '../support/anyEdits.ts'
import { action, round, workplace } from '../support/someWork.ts'
import { tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn, workOf } from '../support/work.ts'

const meeting = {
  ...tinyStaffMeeting({
    decisions: [
      { ...newDecision, what: 'Beslutat här', id: 'd1', actionId: action.id, noteId: 'none' },
      { ...newDecision, what: 'Beslutat där', id: 'd2', actionId: 'none', noteId: 'none' },
      {
        ...newDecision,
        what: 'Till samverkan',
        level: 'cooperation-group',
        id: 'd3',
        actionId: 'none',
        noteId: 'none',
      },
    ],
  }),
  workplaceId: workplace.id,
}

it('what another leader’s meeting decided is taken over into plan and log at one press, and no decision twice', () => {
  let made = 0
  const outside = { now: tickingClock(), newId: () => `new-${++made}` }
  const store = createWorkStore(workOf(tablesOf([workplace, round, action, ...staffMeetingRecords(meeting)])), outside)
  const edits = editsOf(store)
  const now = () => store.getState().tables
  const decisions = () => staffMeetingsIn(now())[0]?.decisions ?? []
  expect(decisions().map(isInPlan)).toEqual([true, false, false])
  edits.takeOverDecisions(meeting.id)
  const after = now()
  edits.takeOverDecisions(meeting.id)
  expect(now()).toBe(after)
  expect(decisions().map(isInPlan)).toEqual([true, true, true])
  const origin = { kind: 'staff-meeting', staffMeetingId: meeting.id }
  expect(Object.values(now().action).filter(({ id }) => id !== action.id)).toMatchObject([
    { what: { kind: 'own', text: 'Beslutat där' }, origin, responsible: newDecision.responsible },
    { what: { kind: 'own', text: 'Till samverkan' }, origin },
  ])
  expect(Object.values(now().log)).toMatchObject([
    { text: 'Beslutat där', event: 'promised', party: 'staff-meeting', on: meeting.on },
    { text: 'Till samverkan', event: 'asked' },
  ])
  // Taken over it is as one decided here: taken back, it goes from plan and log too.
  edits.takeBackDecision('d2')
  expect(Object.values(now().log)).toMatchObject([{ text: 'Till samverkan' }])
  expect(Object.keys(now().action)).toHaveLength(2)
})
