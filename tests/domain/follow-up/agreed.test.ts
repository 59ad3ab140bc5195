import { describe, expect, it } from 'vitest'
import { promisesIn, standingOf, thisWeek, toldStandingOf } from '../../../src/domain/follow-up/agreed.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import { action } from '../../support/someWork.ts'
import { tinyNote as note } from '../../support/tinyNote.ts'

const TODAY = '2026-11-30' as IsoDate

describe('how an action stands', () => {
  it.each([
    ['proposed', 'not-set', 'open'],
    ['proposed', '2026-11-30', 'open'],
    ['proposed', '2026-11-29', 'late'],
    ['agreed', '2026-12-01', 'open'],
    ['agreed', '2026-11-01', 'late'],
    ['later', 'not-set', 'put-off'],
    ['later', '2027-02-01', 'put-off'],
    ['later', '2026-11-29', 'late'],
    ['declined', '2026-01-01', 'dropped'],
    ['done', '2026-01-01', 'done'],
  ] as const)('%s, by %s: %s', (status, dueOn, standing) => {
    expect(standingOf({ status, dueOn: dueOn as Action['dueOn'] }, TODAY)).toBe(standing)
  })
})

it('what the employer has not answered is told as that, and as late or under way for nobody', () => {
  const toldOf = (status: Action['status'], dueOn: string) =>
    toldStandingOf({ status, dueOn: dueOn as Action['dueOn'] }, TODAY)
  expect(toldOf('proposed', '2026-11-29')).toBe('unanswered')
  expect(toldOf('proposed', 'not-set')).toBe('unanswered')
  expect(toldOf('agreed', '2026-11-29')).toBe('late')
})

const promise = (id: string, on: string, by: string, isKept = false) =>
  note(id, { event: 'promised', on: on as IsoDate, promise: { by: by as IsoDate, isKept } })

describe('promises', () => {
  it('are kept, past their day or open, each with its age in days', () => {
    const { kept, broken, open } = promisesIn(
      [
        promise('kept', '2026-05-01', '2026-06-01', true),
        promise('broken', '2026-10-01', '2026-11-29'),
        promise('due', '2026-11-01', '2026-11-30'),
        promise('undated', '2026-11-29', 'not-set'),
        note('asked', { event: 'asked' }),
      ],
      TODAY,
    )
    expect(kept.map((one) => [one.note.id, one.days])).toEqual([['kept', 213]])
    expect(broken.map((one) => [one.note.id, one.days])).toEqual([['broken', 60]])
    expect(open.map((one) => [one.note.id, one.days])).toEqual([
      ['due', 29],
      ['undated', 1],
    ])
  })
})

describe('this week', () => {
  const late = (id: string, dueOn: string) => ({ ...action, id, dueOn, status: 'agreed' }) as Action
  const none = { 'not-reviewed': 0, 'now-unknown': 0 }
  const noPromises = promisesIn([], TODAY)

  it('is nothing where nothing waits', () => {
    expect(thisWeek({ actions: [late('a', '2026-12-24')], promises: noPromises, counts: none, today: TODAY })).toEqual(
      [],
    )
  })

  it('is what is past its day, the oldest with how many more, then what nobody has looked at', () => {
    const promises = promisesIn(
      [promise('younger', '2026-10-02', '2026-11-01'), promise('oldest', '2026-09-01', '2026-10-01')],
      TODAY,
    )
    const lines = thisWeek({
      ...{ actions: [late('b', '2026-11-20'), late('a', '2026-11-02')], promises },
      ...{ counts: { 'not-reviewed': 4, 'now-unknown': 2 }, today: TODAY },
    })
    expect(lines).toMatchObject([
      { kind: 'broken-promise', promise: { note: { id: 'oldest' } }, others: 1 },
      { kind: 'late-action', action: { id: 'a' }, others: 1 },
      { kind: 'not-reviewed', count: 4 },
    ])
  })

  it('goes on to what is no longer known', () => {
    const counts = { 'not-reviewed': 0, 'now-unknown': 2 }
    expect(thisWeek({ actions: [], promises: noPromises, counts, today: TODAY })).toEqual([
      { kind: 'now-unknown', count: 2 },
    ])
  })
})
