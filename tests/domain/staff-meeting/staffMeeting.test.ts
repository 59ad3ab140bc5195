import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pressCountKey } from '../../../src/domain/staff-meeting/countField.ts'
import {
  askedQuestion,
  fieldsOf,
  groupsOf,
  newStaffMeeting,
  nextNumber,
  ownQuestion,
  putUnder,
  withCounts,
  withoutCounts,
  withoutPoint,
  withQuestion,
} from '../../../src/domain/staff-meeting/staffMeeting.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

const survey = (secret: boolean) =>
  ({
    ...{ id: 'a', text: 'A?', kind: 'fact', secret },
    options: ['yes', 'partly', 'no', 'dont-know'].map((id) => ({ id, label: id })),
  }) as Parameters<typeof askedQuestion>[0]

describe('a question of a meeting', () => {
  it.each([
    [false, 'hands'],
    [true, 'slips'],
  ])('secret %s is answered by %s, with nothing counted', (secret, way) => {
    const asked = askedQuestion(survey(secret))
    expect(asked).toMatchObject({ id: 'a', secret, way, isUnanimousTold: false })
    expect(asked.options.map(({ count }) => count)).toEqual(Array(4).fill('not-counted'))
  })

  it('of one’s own has the four answers of a question of fact', () => {
    expect(ownQuestion('Vad nu?', 2)).toMatchObject({ id: 'own-2', asked: { kind: 'own', text: 'Vad nu?' } })
    expect(ownQuestion('Vad nu?', 2).options.map(({ id }) => id)).toEqual(['yes', 'partly', 'no', 'dont-know'])
  })

  it('keeps every key that was pressed, and nothing else changes', () => {
    const first = tinyAsked('a')
    const typed = withCounts(first, pressCountKey(fieldsOf(first, 1), { kind: 'typed', text: '7' }), 12)
    expect(typed.options.map(({ count }) => count)).toEqual(['not-counted', 7, 'not-counted', 'not-counted'])
    expect({ ...typed, options: [] }).toEqual({ ...first, options: [] })
  })

  it('is changed in its place among the others', () => {
    const meeting = tinyStaffMeeting({ questions: [tinyAsked('a'), tinyAsked('b')] })
    const changed = { ...tinyAsked('b'), isUnanimousTold: true }
    expect(withQuestion(meeting, changed)).toEqual([tinyAsked('a'), changed])
  })
})

describe('numbers for points and decisions', () => {
  it('start at one and are never one that is there', () => {
    expect(nextNumber([])).toBe(1)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), (numbers) => {
        const all = numbers.map((number) => ({ id: `point-${number}` }))
        expect(all.map(({ id }) => id)).not.toContain(`point-${nextNumber(all)}`)
      }),
    )
  })
})

describe('points put together', () => {
  const point = (id: string, under = 'none') => ({ id, text: id, under, votes: 0 })

  it('stand under the point they were put to', () => {
    const groups = groupsOf([point('a'), point('b', 'a'), point('c')])
    expect(groups.map(({ point: head, under }) => [head.id, under.map(({ id }) => id)])).toEqual([
      ['a', ['b']],
      ['c', []],
    ])
  })

  it('stand alone in a chain or a circle, which only a file can hold: all of it is still told', () => {
    const told = (points: Parameters<typeof groupsOf>[0]) =>
      groupsOf(points).flatMap(({ point: head, under }) => [head.id, ...under.map(({ id }) => id)])
    expect(told([point('a'), point('b', 'a'), point('c', 'b')]).toSorted()).toEqual(['a', 'b', 'c'])
    expect(told([point('a', 'b'), point('b', 'a')]).toSorted()).toEqual(['a', 'b'])
    expect(told([point('a', 'a')])).toEqual(['a'])
  })

  it('come back to the list when their point is removed: nothing said is lost', () => {
    expect(groupsOf([point('b', 'gone')]).map(({ point: head }) => head.id)).toEqual(['b'])
  })
})

it('a new meeting has nobody, nothing counted and has not begun', () => {
  expect(newStaffMeeting('2026-03-21' as IsoDate, 20)).toMatchObject({
    ...{ room: 'not-set', questions: [], startedAt: 'not-started', endedAt: 'not-ended', on: '2026-03-21' },
  })
})

describe('points put together', () => {
  const points = [
    { id: 'a', text: 'A', under: 'none', votes: 2 },
    { id: 'b', text: 'B', under: 'none', votes: 3 },
  ]

  it('keep their votes: those of the one that goes under another are given to that one', () => {
    expect(putUnder(points, 'b', 'a')).toEqual([
      { id: 'a', text: 'A', under: 'none', votes: 5 },
      { id: 'b', text: 'B', under: 'a', votes: 0 },
    ])
  })

  it('stay as they are when one stands alone again', () => {
    const apart = putUnder(putUnder(points, 'b', 'a'), 'b', 'none')
    expect(apart.map(({ under, votes }) => [under, votes])).toEqual([
      ['none', 5],
      ['none', 0],
    ])
  })
})

describe('the number of people in the room', () => {
  it('is the question’s own, from when it was counted: a latecomer changes it from there on', () => {
    const first = withCounts(tinyAsked('a'), { counts: [7, 0, 5, 0] }, 12)
    expect(first.room).toBe(12)
    expect(withCounts(first, { counts: [7, 0, 5, 0] }, 13).room).toBe(12)
    expect(withCounts(first, { counts: [7, 1, 5, 0] }, 13).room).toBe(13)
  })

  it('goes with the counts of a rehearsal', () => {
    const counted = { ...withCounts(tinyAsked('a'), { counts: [12, 0, 0, 0] }, 12), isUnanimousTold: true }
    expect(withoutCounts(counted)).toEqual({ ...tinyAsked('a'), room: 'not-set' })
  })
})

describe('a wish to tell what all answered', () => {
  it('goes when the counts change, and stays while they are the same', () => {
    const all = { ...tinyAsked('a', [12, 0, 0, 0]), isUnanimousTold: true }
    expect(withCounts(all, { counts: [12, 0, 0, 0] }, 13)).toBe(all)
    expect(withCounts(all, { counts: [0, 0, 12, 0] }, 12)).toMatchObject({ isUnanimousTold: false })
  })
})

describe('a point that is taken away', () => {
  const points = [
    { id: 'a', text: 'A', under: 'none', votes: 5 },
    { id: 'b', text: 'B', under: 'a', votes: 0 },
    { id: 'c', text: 'C', under: 'a', votes: 0 },
  ]

  it('leaves its place and its votes to the first that stood under it', () => {
    expect(withoutPoint(points, 'a')).toEqual([
      { id: 'b', text: 'B', under: 'none', votes: 5 },
      { id: 'c', text: 'C', under: 'b', votes: 0 },
    ])
  })

  it('takes nothing with it when it stood alone', () => {
    expect(withoutPoint(points, 'c')).toEqual(points.slice(0, 2))
  })
})
