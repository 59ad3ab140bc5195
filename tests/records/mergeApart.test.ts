import { describe, expect, it } from 'vitest'
import { newlyTold, shownAnswer, tallyOf } from '../../src/domain/staff-meeting/tally.ts'
import { changeTables } from '../../src/records/change.ts'
import { undecided } from '../../src/records/merge/merge.ts'
import { isWhole } from '../../src/records/whole.ts'
import { type AppRecord, tablesOf } from '../../src/schema/record.ts'
import type { Work } from '../../src/schema/work.ts'
import { newQuestion, theirAnalysis } from '../support/madeRecords.ts'
import { round, workplace } from '../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { apart, base, begin, merge, opened, own, plan, put, system } from '../support/twoFiles.ts'
import { staffMeetingRecords, staffMeetingsIn } from '../support/work.ts'

describe('a meeting that one handed over', () => {
  const [, ...rest] = newQuestion('q1', 'Hur går det?')
  const [meeting] = newQuestion('q1', 'Hur går det?')
  if (meeting?.kind !== 'staff-meeting') throw new Error('a meeting')
  const both = begin(changeTables(base.tables, { put: [meeting, ...rest], removed: [] }))
  const handed = (work: Work, trail: readonly string[], isAway: boolean) =>
    put(work, { ...meeting, handover: { trail: trail as never, isAway } })

  it('stays away, and no count of it is told twice', () => {
    const away = handed(both, ['x'], true)
    const place = put(opened(both), { ...meeting, place: 'Matsalen' })
    for (const { work } of [merge(away, place), merge(place, away)])
      expect(work.tables['staff-meeting'][meeting.id]).toMatchObject({
        place: 'Matsalen',
        handover: { trail: ['x'], isAway: true },
      })
  })

  it('is away where either of two has it so', () => {
    const { work } = merge(handed(both, ['x', 'y'], false), handed(opened(both), ['z'], true))
    expect(work.tables['staff-meeting'][meeting.id]).toMatchObject({ handover: { trail: ['x', 'y'], isAway: true } })
  })
})

describe('a count that one has told', () => {
  const held = (yes: number, room: number) =>
    staffMeetingRecords({
      ...tinyStaffMeeting({ questions: [{ ...tinyAsked('guidelines', [yes, 3, 5, 0]), room }] }),
      workplaceId: workplace.id,
    })
  const countsIn = ({ tables }: Work) => ({
    meetings: staffMeetingsIn(tables),
    toldCounts: Object.values(tables['told-count']),
  })
  const tell = (work: Work) => {
    const counts = countsIn(work)
    const told = counts.meetings.flatMap((meeting) => newlyTold(meeting, counts))
    const owned = { workplaceId: workplace.id, createdAt: workplace.createdAt }
    return put(work, ...told.map((count, place) => ({ ...count, ...owned, id: `told-${place}` }) as AppRecord))
  }

  it('is told so whatever the other has counted since, and not once more', () => {
    const counted = begin(changeTables(base.tables, { put: held(4, 12), removed: [] }))
    const [mine, theirs] = [tell(counted), put(opened(counted), ...held(5, 13))]
    for (const { work } of [merge(mine, theirs), merge(theirs, mine)]) {
      const counts = countsIn(work)
      const [meeting] = counts.meetings
      const [question] = meeting?.questions ?? []
      if (!meeting || !question) throw new Error('a counted question')
      expect(tallyOf(meeting, question)).toMatchObject({ room: 13, options: [{ count: 5 }, {}, {}, {}] })
      expect(counts.toldCounts).toMatchObject([{ told: 'numbers', room: 12 }])
      expect(shownAnswer(meeting, question, counts)).toMatchObject({
        shown: { kind: 'words-only', reason: 'told-before' },
      })
      expect(newlyTold(meeting, counts)).toEqual([])
    }
  })
})

describe('what was begun apart', () => {
  const elsewhere = begin(
    tablesOf([
      { ...workplace, id: 'w2', name: 'Vårdadm' } as AppRecord,
      { ...round, id: 'r2', workplaceId: 'w2' } as AppRecord,
      { ...own, id: 'x', roundId: 'r2', note: 'Deras' } as AppRecord,
    ]),
  )
  const same = { of: 'workplace', one: 'w2', other: 'w1', is: 'same' } as const

  it('is not mixed with another workplace until a person says that it is the same', () => {
    expect(plan(base, [elsewhere])).toMatchObject({ kind: 'other-workplace', file: 0, theirs: [{ id: 'w2' }] })
    const joined = plan(base, [elsewhere], { ...undecided, verdicts: [same] })
    if (joined.kind !== 'planned') throw new Error('planned')
    expect(Object.keys(joined.work.tables.workplace)).toEqual(['w1'])
    expect(joined.doubles).toMatchObject([{ of: 'round', ours: { id: 'r1' }, theirs: { id: 'r2' } }])
    // Later files of it need no question.
    expect(plan(joined.work, [elsewhere])).toMatchObject({ kind: 'planned', isNothing: true })
  })

  it('is one round where a person says so: its answers come together', () => {
    const one = { of: 'round', one: 'r1', other: 'r2', is: 'same' } as const
    const joined = plan(base, [elsewhere], { ...undecided, verdicts: [same, one] })
    if (joined.kind !== 'planned') throw new Error('planned')
    expect(Object.keys(joined.work.tables.round)).toEqual(['r1'])
    expect(Object.values(joined.work.tables.answer).map(({ roundId }) => roundId)).toEqual(['r1', 'r1'])
    expect(joined.work.tables.answer[own.id]?.note).toContain('Deras')
    expect(isWhole(joined.work.tables)).toBe(true)
  })

  it('is proposed as one where two wrote the same name, and what is said of it is remembered', () => {
    const [mine, theirs] = [put(base, system('s1', 'Journal-AI')), put(apart, system('s2', ' journal ai'))]
    const asked = plan(mine, [theirs])
    expect(asked).toMatchObject({ doubles: [{ of: 'system', ours: { id: 's1' }, theirs: { id: 's2' } }] })
    const verdict = (is: 'same' | 'apart') => ({
      ...undecided,
      verdicts: [{ of: 'system', one: 's1', other: 's2', is } as const],
    })
    for (const is of ['same', 'apart'] as const) {
      const done = plan(mine, [theirs], verdict(is))
      if (done.kind !== 'planned') throw new Error('planned')
      expect(Object.keys(done.work.tables.system)).toEqual(is === 'same' ? ['s1'] : ['s1', 's2'])
      expect(done.doubles).toEqual([])
      expect(plan(done.work, [theirs])).toMatchObject({ isNothing: true, doubles: [] })
    }
  })

  it('lets what named the other name the one that is kept', () => {
    const about = { ...theirAnalysis, id: 'as2', about: { kind: 'system', systemId: 's2' } } as unknown as AppRecord
    const theirs = put(apart, system('s2', 'Journal-AI'), about)
    const done = merge(put(base, system('s1', 'Journal-AI')), theirs, {
      ...undecided,
      verdicts: [{ of: 'system', one: 's1', other: 's2', is: 'same' }],
    })
    expect(done.work.tables['risk-analysis']['as2' as never]).toMatchObject({ about: { systemId: 's1' } })
  })
})

describe('what a round or an event is about', () => {
  const both = put(base, system('s1', 'Journal-AI'), system('s2', 'Chatt'))
  const event = {
    ...{
      kind: 'event',
      id: 'e1',
      workplaceId: 'w1',
      createdAt: '2026-03-01T10:00:00.000Z',
      eventId: 'asked-for-safety-action',
    },
    ...{ on: 'not-set', about: '', systemId: 'none', letterId: 'none' },
  } as unknown as AppRecord
  const started = put(both, event)

  it.each([
    ['round', 'systemId', both.tables.round.r1],
    ['event', 'systemId', event],
    ['event', 'letterId', event],
  ] as const)(
    'is asked about where two changed it at once, and the other stays readable: %s, %s',
    (kind, field, record) => {
      const said = (id: string) => ({ ...record, [field]: id }) as AppRecord
      const [mine, theirs] = [put(started, said('s1')), put(opened(started), said('s2'))]
      const asked = merge(mine, theirs)
      expect(asked.atOnce).toMatchObject([{ kind: 'asked', of: { kind }, field, ours: 's1', theirs: 's2' }])
      const chosen = merge(mine, theirs, { ...undecided, choices: { [asked.atOnce[0]?.key ?? '']: 'theirs' } })
      const kept = [asked, chosen].map(({ work: { tables } }) => [
        Object.values<object>(tables[kind]).map((one) => ({ ...one })),
        Object.values(tables.overwritten).map(({ value }) => value),
      ])
      expect(kept).toMatchObject([
        [[{ [field]: 's1' }], ['"s2"']],
        [[{ [field]: 's2' }], ['"s1"']],
      ])
    },
  )

  it('is taken where only one has said it', () => {
    const said = put(opened(started), { ...event, systemId: 's2' } as unknown as AppRecord)
    const { work, atOnce } = merge(put(started, { ...event, about: 'Skyddsrond' } as unknown as AppRecord), said)
    expect(atOnce).toEqual([])
    expect(Object.values(work.tables.event)).toMatchObject([{ systemId: 's2', about: 'Skyddsrond' }])
  })
})
