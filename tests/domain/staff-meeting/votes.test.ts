import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byVotes, votesLeft } from '../../../src/domain/staff-meeting/votes.ts'

const point = (id: string, votes: number) => ({ id, votes })

describe('votes', () => {
  it('put the most wanted first, and leave equals in the order they were said', () => {
    const points = [point('a', 2), point('b', 5), point('c', 2), point('d', 0), point('e', 5)]
    expect(byVotes(points).map(({ id }) => id)).toEqual(['b', 'e', 'a', 'c', 'd'])
  })

  it('lose no point', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.string(), votes: fc.nat({ max: 40 }) })), (points) => {
        expect(new Set(byVotes(points))).toEqual(new Set(points))
        expect(byVotes(points)).toHaveLength(points.length)
      }),
    )
  })

  it.each([
    ['three for each person', [], 12, 36],
    ['those given taken away', [point('a', 20), point('b', 10)], 12, 6],
    ['below none when more were given', [point('a', 4)], 1, -1],
    ['none in an empty room', [], 0, 0],
  ])('are left: %s', (_name, points, people, expected) => {
    expect(votesLeft(points, people)).toBe(expected)
  })
})
