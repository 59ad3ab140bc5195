import { describe, expect, it } from 'vitest'
import { handedOver } from '../../src/domain/staff-meeting/handover.ts'
import { newlyTold, shownAnswer } from '../../src/domain/staff-meeting/tally.ts'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { writeEnvelope, writeStaffMeetingFile, writeWorkFile } from '../../src/exchange/reading/writeWorkFile.ts'
import type { Outside } from '../../src/records/edited.ts'
import { emptyTables, recordsOf, type Tables, tablesOf } from '../../src/schema/record.ts'
import type { StaffMeeting } from '../../src/schema/staffMeeting.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { tickingClock } from '../support/anyEdits.ts'
import { action, answer, round, workplace } from '../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn, workOf } from '../support/work.ts'

const STAMP = { contentVersion: 'abc', savedAt: '2026-03-21T13:32:05.123Z' }
const PRIVATE = 'Det här lämnar aldrig'
let made = 0
const outside: Outside = { now: tickingClock(), newId: () => `new-${++made}` }

const meetingOf = (parts: Partial<StaffMeeting> = {}) => ({
  ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai')], ...parts }),
  workplaceId: workplace.id,
})
const draft = { ...tinyStaffMeeting().draft, point: PRIVATE }
const meeting = meetingOf({ draft, points: [{ id: 'p1', text: 'Tid att lära', under: 'none', votes: 2 }] })
const log = {
  ...{ kind: 'log', id: 'l1', workplaceId: workplace.id, createdAt: '2026-03-02T08:00:00.000Z', on: '2026-03-02' },
  ...{ event: 'asked', party: 'manager', text: PRIVATE, paragraph: '', promise: { by: 'not-set', isKept: false } },
} as never
const someWork = tablesOf([workplace, round, answer('q'), action, log, ...staffMeetingRecords(meeting)])

/** A leader's browser, and what they do with a meeting's file. */
function leader(tables: Tables = emptyTables) {
  const store = createWorkStore(workOf(tables), outside)
  const edits = editsOf(store)
  const now = () => store.getState().tables
  const meetings = () => staffMeetingsIn(now())
  const counts = () => ({ meetings: meetings(), toldCounts: Object.values(now()['told-count']) })
  const own = () => {
    const [found] = meetings().filter(({ id }) => id === meeting.id)
    if (!found) throw new Error('has no meeting')
    return found
  }
  const told = () => {
    const [question] = own().questions
    return question && shownAnswer(own(), question, counts())
  }
  return {
    ...{ now, own, told, edits, counts },
    give: () => {
      edits.handOver(meeting.id)
      return writeStaffMeetingFile(handedOver(own(), now(), counts(), outside.newId), STAMP)
    },
    get: (file: string) => {
      const opened = readWorkFile(file, undefined, 'staff-meeting')
      return opened.kind === 'failed' ? opened.failure : edits.takeIn(opened.work.tables)
    },
    count: (...numbers: readonly number[]) =>
      edits.changeStaffMeeting(meeting.id, { questions: [tinyAsked('may-use-ai', numbers)] }),
    tell: () => newlyTold(own(), counts()).map((one) => edits.addOwned<'told-count'>(one)),
  }
}

describe('a meeting that is handed over', () => {
  it('has its own parts and its workplace’s name in its file, and nothing else of the work', () => {
    const file = leader(someWork).give()
    expect(file).not.toContain(PRIVATE)
    const opened = readWorkFile(file, undefined, 'staff-meeting')
    if (opened.kind === 'failed') throw new Error(opened.failure)
    expect(recordsOf(opened.work.tables).map(({ kind }) => kind)).toEqual([
      ...['workplace', 'staff-meeting', 'staff-meeting-question', 'staff-meeting-point'],
    ])
    expect(opened.work.history.devices).toEqual([])
  })

  it('comes to another leader, who counts, and back to its own place with what was private still there', () => {
    const [first, second] = [leader(someWork), leader()]
    expect(second.get(first.give())).toBe('added')
    second.count(5, 0, 4, 3)
    second.edits.vote('p1', 1)
    expect(first.get(second.give())).toBe('joined')
    expect(first.own().questions[0]?.options.map(({ count }) => count)).toEqual([5, 0, 4, 3])
    expect([first.own().points[0]?.votes, first.own().draft.point]).toEqual([3, PRIVATE])
    expect([first.now().log, first.now().action]).toEqual([someWork.log, someWork.action])
    // And once more there and back.
    expect(second.get(first.give())).toBe('joined')
    second.count(6, 0, 4, 3)
    expect(first.get(second.give())).toBe('joined')
    expect(first.own().questions[0]?.options[0]?.count).toBe(6)
  })

  it('goes into the workplace of whoever has one already', () => {
    const other = { ...workplace, id: 'w9' as typeof workplace.id }
    const second = leader(tablesOf([other, { ...round, workplaceId: other.id }]))
    expect(second.get(leader(someWork).give())).toBe('added')
    expect(second.own().workplaceId).toBe('w9')
    expect(Object.keys(second.now().workplace)).toEqual(['w9'])
  })

  it('is not overwritten by an older file, its own file, the same once more, or one that went another way', () => {
    const [first, second] = [leader(someWork), leader()]
    const file = first.give()
    expect(first.get(file)).toBe('own')
    second.get(file)
    second.count(5, 0, 4, 3)
    expect(second.get(file)).toBe('same')
    const back = second.give()
    first.edits.takeBack(meeting.id)
    first.count(1, 1, 1, 9)
    const before = first.now()
    expect(first.get(back)).toBe('apart')
    expect(first.get(file)).toBe('older')
    expect(first.now()).toBe(before)
  })

  it('may not put its parts in place of those of another meeting', () => {
    const theirs = meetingOf({
      id: 'theirs' as StaffMeeting['id'],
      points: [{ ...meeting.points[0], id: 'p1' } as never],
    })
    const second = leader(tablesOf([workplace, round, ...staffMeetingRecords(theirs)]))
    const before = second.now()
    expect(second.get(leader(someWork).give())).toBe('clash')
    expect(second.now()).toBe(before)
  })
})

describe('the counts of a meeting that is handed over', () => {
  it('are told by whoever has it, and by nobody else until it is back', () => {
    const [first, second] = [leader(someWork), leader()]
    first.count(5, 0, 4, 3)
    second.get(first.give())
    expect(first.told()).toMatchObject({ shown: { kind: 'words-only', reason: 'handed-over' }, answered: 'not-told' })
    expect(first.tell()).toEqual([])
    expect(second.told()).toMatchObject({ shown: { kind: 'cells' }, answered: 12 })
  })

  it('that were told there are closed here: with another number of answers nothing more is told', () => {
    const [first, second] = [leader(someWork), leader()]
    second.get(first.give())
    second.count(5, 0, 4, 3)
    expect(second.tell()).toHaveLength(1)
    expect(first.get(second.give())).toBe('joined')
    expect(Object.values(first.now()['told-count'])).toMatchObject([{ told: 'numbers', staffMeetingId: meeting.id }])
    expect(first.tell()).toEqual([])
    first.count(6, 0, 4, 3)
    expect(first.told()).toMatchObject({ shown: { kind: 'words-only', reason: 'told-before' } })
  })

  const earlier = meetingOf({
    ...{ id: 'earlier' as StaffMeeting['id'], on: '2026-03-01' as never },
    questions: [tinyAsked('may-use-ai', [5, 5, 1, 1])],
  })
  const withEarlier = tablesOf([...recordsOf(someWork), ...staffMeetingRecords(earlier)])

  it('are held against those that its workplace has counted before, of which no number goes along', () => {
    const [first, second] = [leader(withEarlier), leader()]
    const file = first.give()
    second.get(file)
    second.count(5, 0, 4, 3)
    expect(second.told()).toMatchObject({
      shown: { kind: 'words-only', reason: 'counted-before', countedOn: '2026-03-01' },
    })
    expect(JSON.parse(file)).toMatchObject({
      records: expect.arrayContaining([
        { record: expect.objectContaining({ kind: 'told-count', options: [] }) as unknown },
      ]) as unknown,
    })
    // Where the earlier meeting is itself, nothing stands in for it.
    expect(first.get(second.give())).toBe('joined')
    expect(first.now()['told-count']).toEqual({})
  })

  it('hold back the same question here while they may be told there', () => {
    const [first, second] = [leader(someWork), leader()]
    second.get(first.give())
    const later = meetingOf({
      ...{ id: 'later' as StaffMeeting['id'], on: '2026-03-28' as never },
      questions: [tinyAsked('may-use-ai', [6, 0, 4, 3])],
    })
    const [question] = later.questions
    if (!question) throw new Error('no question')
    const answered = shownAnswer(later, question, {
      ...first.counts(),
      meetings: [...first.counts().meetings, later],
    })
    expect(answered).toMatchObject({ shown: { kind: 'words-only', reason: 'counted-before' } })
  })
})

describe('a file of a meeting', () => {
  const file = leader(someWork).give()
  const work = writeWorkFile(workOf(someWork), STAMP)
  const envelope = (records: readonly unknown[], version = 3) =>
    writeEnvelope({ records }, version, STAMP, 'staff-meeting')
  const recordsIn = (text: string) => (JSON.parse(text) as { readonly records: readonly { record: object }[] }).records

  it.each([
    ['a work file', work, 'other-kind'],
    ['a file of something else', '{"some":"list"}', 'not-ours'],
    ['a newer version', envelope(recordsIn(file), 999), 'too-new'],
    ['half of it', file.slice(0, 300), 'damaged'],
    ['no meeting', envelope([{ record: workplace }]), 'damaged'],
    ['a whole work under its name', envelope(recordsIn(work)), 'damaged'],
    [
      'two meetings',
      envelope([
        ...recordsIn(file),
        ...staffMeetingRecords(meetingOf({ id: 'm2' as never })).map((record) => ({ record })),
      ]),
      'damaged',
    ],
    [
      'a part that does not fit',
      envelope([...recordsIn(file), { record: { kind: 'staff-meeting-point', id: 'x' } }]),
      'damaged',
    ],
    [
      'a part of another meeting',
      envelope([
        ...recordsIn(file),
        ...recordsIn(file)
          .filter(({ record }) => 'underId' in record)
          .map(({ record }) => ({ record: { ...record, id: 'x', staffMeetingId: 'gone' } })),
      ]),
      'damaged',
    ],
  ])('is refused with %s', (_what, text, failure) => {
    expect(leader().get(text)).toBe(failure)
  })

  it('is refused as a work file', () => {
    expect(readWorkFile(file)).toEqual({ kind: 'failed', failure: 'other-kind' })
  })
})
