import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../src/domain/days/isoDay.ts'
import { acrossMeetings, shownAnswer, tellableFrom } from '../../../src/domain/staff-meeting/tally.ts'
import { day } from '../../support/plan.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

const meeting = (
  id: string,
  on: string,
  counts: readonly number[],
  parts: Parameters<typeof tinyStaffMeeting>[0] = {},
) => tinyStaffMeeting({ id: id as never, on: day(on), questions: [tinyAsked('a', counts)], ...parts })
const spring = meeting('m1', '2026-03-01', [4, 3, 5, 0])
const autumn = meeting('m2', '2026-09-01', [8, 4, 0, 0])

describe('the same question at several meetings', () => {
  it('stands beside each other, the earliest first, and only where two have counted it', () => {
    const [asked, ...others] = acrossMeetings({ meetings: [autumn, spring], toldCounts: [] })
    expect(asked?.answers.map(({ on }) => on)).toEqual(['2026-03-01', '2026-09-01'])
    expect(others).toEqual([])
    expect(acrossMeetings({ meetings: [spring], toldCounts: [] })).toEqual([])
    expect(acrossMeetings({ meetings: [spring, meeting('m2', '2026-09-01', [])], toldCounts: [] })).toEqual([])
    const rehearsed = meeting('m2', '2026-09-01', [8, 4, 0, 0], { isRehearsal: true })
    expect(acrossMeetings({ meetings: [spring, rehearsed], toldCounts: [] })).toEqual([])
  })

  it('tells of each meeting exactly what its minutes may, whatever was counted and when', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 1, max: 200 }), (first, second, days) => {
        const meetings = [spring, meeting('m2', addDays(spring.on, days), second)].map((one, index) =>
          index === 0 ? { ...one, questions: [tinyAsked('a', first)] } : one,
        )
        const all = { meetings, toldCounts: [] }
        const told = acrossMeetings(all).flatMap(({ answers }) => answers.map(({ answer }) => answer))
        expect(told).toEqual(meetings.flatMap((one) => one.questions.map((asked) => shownAnswer(one, asked, all))))
      }),
      { numRuns: 60 },
    )
  })

  it('says from which day a new count is held back by none, and is right to the day', () => {
    const from = tellableFrom(tinyAsked('a'), { meetings: [spring, autumn], toldCounts: [] })
    expect(from).toBe('2026-12-01')
    const shownOn = (on: string) => {
      const again = meeting('m3', on, [6, 6, 0, 0])
      const answer = shownAnswer(again, tinyAsked('a', [6, 6, 0, 0]), {
        meetings: [spring, autumn, again],
        toldCounts: [],
      })
      return answer === 'not-counted' ? answer : answer.shown.kind
    }
    expect(shownOn(from ?? '')).toBe('cells')
    expect(shownOn(addDays(day(from ?? ''), -1))).toBe('words-only')
  })

  it('is free at once where only notes could be told before', () => {
    const few = meeting('m1', '2026-03-01', [2, 1, 0, 0])
    expect(tellableFrom(tinyAsked('a'), { meetings: [few], toldCounts: [] })).toBeUndefined()
  })
})
