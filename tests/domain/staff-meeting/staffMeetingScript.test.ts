import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { staffMeetingScript, wholeMinutes } from '../../../src/domain/staff-meeting/staffMeetingScript.ts'
import { staffMeetingLengths } from '../../../src/schema/survey.ts'

const told = (length: 20 | 30, questions: readonly string[]) =>
  staffMeetingScript(length, questions).map(({ id, minutes: { from, to } }) => `${from}–${to} ${id}`)

describe('the script of a meeting', () => {
  it('takes 20 minutes with four questions of a minute and a half', () => {
    expect(told(20, ['a', 'b', 'c', 'd'])).toEqual([
      '0–1 welcome',
      '1–3 what-is-ai',
      '3–4.5 question.a',
      '4.5–6 question.b',
      '6–7.5 question.c',
      '7.5–9 question.d',
      '9–12 pairs',
      '12–15 points',
      '15–17 votes',
      '17–19 decide',
      '19–20 next',
    ])
  })

  it('takes 30 minutes with two questions more and six minutes in fours', () => {
    const script = told(30, ['a', 'b', 'c', 'd', 'e', 'f'])
    expect(script).toContain('10.5–12 question.f')
    expect(script.slice(-6)).toEqual([
      '12–15 pairs',
      '15–21 fours',
      '21–24 points',
      '24–26 votes',
      '26–29 decide',
      '29–30 next',
    ])
  })

  it('fills its time without a gap for any number of questions, each screen with its own id', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.constantFrom(...staffMeetingLengths), ids, (length, questions) => {
        const script = staffMeetingScript(length, questions)
        expect(script.at(-1)?.minutes.to).toBe(length)
        script.forEach(({ minutes }, index) => {
          expect(minutes.from).toBeCloseTo(script[index - 1]?.minutes.to ?? 0)
          expect(minutes.to).toBeGreaterThan(minutes.from)
        })
        expect(new Set(script.map(({ id }) => id)).size).toBe(script.length)
        expect(script.flatMap((one) => (one.kind === 'question' ? [one.questionId] : []))).toEqual(questions)
      }),
    )
  })

  it('goes on without questions', () => {
    expect(told(20, [])).toContain('9–12 pairs')
  })
})

it('is told in whole minutes, at least one, however many questions share the time', () => {
  expect([4.5, 6.2, 6.2, 9].map((to, index) => wholeMinutes({ from: [3, 6, 6.1, 7.5][index] ?? 0, to }))).toEqual([
    { from: 3, to: 5 },
    { from: 6, to: 7 },
    { from: 6, to: 7 },
    { from: 8, to: 9 },
  ])
})
