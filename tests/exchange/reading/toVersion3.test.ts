import { describe, expect, it } from 'vitest'
import { toVersion3 } from '../../../src/exchange/reading/toVersion3.ts'
import { readEntries } from '../../../src/records/readEntries.ts'
import { instantOf } from '../../../src/schema/isoDate.ts'
import { recordsOf } from '../../../src/schema/record.ts'
import { action, answer, round, workbench, workplace } from '../../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

const { createdAt: _none, ...oldRound } = round
const {
  isRehearsal: _notAsked,
  leftAt: _notKept,
  handover: _notYet,
  ...meeting
} = tinyStaffMeeting({
  questions: [tinyAsked('a', [3])],
  points: [
    { id: 'p-1', text: 'Tid', under: 'none', votes: 2 },
    { id: 'p-2', text: 'Lära', under: 'p-1', votes: 0 },
  ],
  decisions: [{ ...tinyStaffMeeting().draft.decision, id: 'd-1', actionId: 'none', noteId: 'none' }],
})
/** As version 2 called it, in one piece. */
const oldMeeting = {
  ...{ ...meeting, workplaceId: workplace.id, kind: 'meeting' },
  questions: meeting.questions.map(({ room: _ofMeeting, ...question }) => question),
}
const old = [workplace, oldRound, oldMeeting, answer('a'), action]
const read = (records: readonly unknown[]) => {
  const work = readEntries(toVersion3(records), {
    ...{ devices: [], own: 'none', removals: [], savedAt: instantOf(new Date('2026-03-21T13:32:05.123Z')) },
  })
  if (work === 'damaged') throw new Error('damaged')
  return work
}

describe('version 3', () => {
  it('takes a meeting apart into records that all have their place', () => {
    const { tables, unread } = read(old)
    expect(unread).toEqual([])
    expect(Object.values(tables['staff-meeting-question'])).toMatchObject([{ name: 'a', staffMeetingId: meeting.id }])
    expect(Object.values(tables['staff-meeting-point']).map(({ id, underId, votes }) => [id, underId, votes])).toEqual([
      ['meeting.p-1', 'none', { typed: 2, pressed: 0 }],
      ['meeting.p-2', 'meeting.p-1', { typed: 0, pressed: 0 }],
    ])
    expect(Object.keys(tables['staff-meeting-decision'])).toEqual(['meeting.d-1'])
  })

  it('lets an action that was decided at a meeting say at which', () => {
    const decided = { ...action, origin: { kind: 'meeting', meetingId: meeting.id } }
    const { tables, unread } = read([workplace, oldRound, oldMeeting, decided])
    expect(unread).toEqual([])
    expect(tables.action.a1?.origin).toEqual({ kind: 'staff-meeting', staffMeetingId: meeting.id })
  })

  describe('marks a told count', () => {
    const told = {
      ...{ kind: 'told-count', id: 't1', workplaceId: workplace.id, createdAt: '2026-03-21T15:00:00.000Z' },
      ...{ asked: meeting.questions[0]?.asked, secret: false, room: 12, on: meeting.on },
    }
    const counted = (counts: readonly number[], on: string = meeting.on) => {
      const [question] = tinyStaffMeeting({ questions: [tinyAsked('a', counts)] }).questions
      const { tables, unread } = read([
        { ...workplace },
        { ...oldMeeting, on, questions: [question] },
        { ...told, options: question?.options },
      ])
      expect(unread).toEqual([])
      return Object.values(tables['told-count'])[0]
    }

    it.each([
      ['numbers where its file held them', [5, 0, 4, 3], 'numbers'],
      ['words where it said what most answered', [5, 2, 1, 0], 'words'],
      ['nothing where it held none', [0, 4, 7, 0], 'nothing'],
      ['nothing of what all said', [12, 0, 0, 0], 'nothing'],
    ])('as %s', (_name, counts, expected) => {
      expect(counted(counts)).toMatchObject({ told: expected, rules: 1 })
    })

    it('with the meeting and the question it is of, also when the day has been corrected since', () => {
      const of = { staffMeetingId: meeting.id, question: 'a' }
      expect(counted([5, 0, 4, 3])).toMatchObject(of)
      expect(counted([5, 0, 4, 3], '2026-03-22')).toMatchObject(of)
    })

    it('that no meeting has as one of a meeting nobody knows, which may have held what all said', () => {
      const options = [12, 0, 0, 0].map((count, index) => ({ id: `o-${index}`, count }))
      const { tables } = read([workplace, oldMeeting, { ...told, options }])
      expect(Object.values(tables['told-count'])[0]).toMatchObject({ staffMeetingId: 'none', told: 'numbers' })
    })
  })

  it('lets every question have been counted in the room of its meeting, and no meeting be a rehearsal', () => {
    const { tables } = read([workplace, { ...oldMeeting, room: 14 }])
    expect(Object.values(tables['staff-meeting-question'])).toMatchObject([{ room: 14 }])
    expect(Object.values(tables['staff-meeting'])).toMatchObject([{ isRehearsal: false }])
  })

  it('gives a round the first moment of its day, and every record the moment that was kept', () => {
    const { tables, history } = read(old)
    expect(tables.round.r1).toEqual({ ...round, createdAt: '2026-03-01T00:00:00.000Z' })
    expect(history.stamps.answer?.['r1.a']).toEqual({ at: answer('a').changedAt })
    expect(history.stamps.action?.a1).toEqual({})
  })

  it('calls a risk analysis by its name, and its risks and opportunities hang on it', () => {
    const parts = workbench.filter(({ kind }) => ['risk-analysis', 'risk', 'opportunity'].includes(kind))
    const before = parts.map((record) => {
      const { riskAnalysisId: assessmentId, ...part } = { riskAnalysisId: undefined, ...record }
      return record.kind === 'risk-analysis' ? { ...record, kind: 'assessment' } : { ...part, assessmentId }
    })
    expect(before.map(({ kind }) => kind)).toEqual(['assessment', 'risk', 'opportunity'])
    const { tables, unread } = read([workplace, ...before])
    expect(unread).toEqual([])
    expect(recordsOf(tables)).toEqual([workplace, ...parts])
  })

  it.each(['risk', 'opportunity'])('lets pass a %s that names no analysis', (kind) => {
    expect(toVersion3([{ kind, id: 'x' }])).toEqual([{ record: { kind, id: 'x' } }])
  })

  it.each([
    ['questions', 'many'],
    ['points', [1]],
    ['decisions', { a: 1 }],
  ])('leaves a meeting in one piece whose %s are no list of parts, so that nothing of it is lost', (field, value) => {
    const odd = { ...oldMeeting, [field]: value }
    expect(read([workplace, odd]).unread).toMatchObject([{ record: odd }])
  })

  it.each([null, 7, 'x', [], undefined])('lets pass what is no record: %j', (found) => {
    expect(toVersion3([found])).toHaveLength(1)
  })
})
