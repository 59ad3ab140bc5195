import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type StaffMeetingScreen,
  staffMeetingScript,
  wholeMinutes,
} from '../../../src/domain/staff-meeting/staffMeetingScript.ts'
import { staffMeetingLengths } from '../../../src/schema/survey.ts'

const told = (length: 20 | 30, questions: readonly string[]) =>
  staffMeetingScript(length, questions).map(({ id, minutes }) =>
    minutes === 'none-left' ? id : `${minutes.from}–${minutes.to} ${id}`,
  )

const timed = (script: readonly StaffMeetingScreen[]) =>
  script.flatMap(({ minutes }) => (minutes === 'none-left' ? [] : [minutes]))

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
        const last = timed(script).reduce((before, { from, to }) => {
          expect(from).toBeCloseTo(before)
          expect(Math.round(to)).toBeGreaterThan(Math.round(from))
          return to
        }, 0)
        expect(last).toBe(length)
        expect(new Set(script.map(({ id }) => id)).size).toBe(script.length)
        expect(script.flatMap((one) => (one.kind === 'question' ? [one.questionId] : []))).toEqual(questions)
      }),
    )
  })

  it('goes on without questions', () => {
    expect(told(20, [])).toContain('9–12 pairs')
  })
})

it('gives the questions that there is no time for none, and takes it from no other', () => {
  const script = staffMeetingScript(20, ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  const questions = script.filter(({ kind }) => kind === 'question')
  expect(timed(questions).map(wholeMinutes)).toEqual([
    { from: 3, to: 5 },
    { from: 5, to: 6 },
    { from: 6, to: 8 },
    { from: 8, to: 9 },
  ])
  expect(questions.slice(4).map(({ minutes }) => minutes)).toEqual(Array.from({ length: 4 }, () => 'none-left'))
})
