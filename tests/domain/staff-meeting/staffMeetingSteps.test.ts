import { describe, expect, it } from 'vitest'
import { staffMeetingSteps, stepAt } from '../../../src/domain/staff-meeting/staffMeetingSteps.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'

const idsOf = (meeting: StaffMeeting) => staffMeetingSteps(meeting).map(({ id }) => id)
const at = (meeting: StaffMeeting) => staffMeetingSteps(meeting)[stepAt(meeting, staffMeetingSteps(meeting))]?.id
const secret = { ...tinyAsked('worry'), secret: true, way: 'slips' as const }
const counted = tinyAsked('a', [3, 4, 0, 5])

describe('the steps of a meeting', () => {
  it('begin with a test, and give each question a silence, a count and, once all is counted, a result', () => {
    expect(idsOf(tinyStaffMeeting({ questions: [counted, tinyAsked('b', [3, 4, 5])] }))).toEqual([
      ...['test', 'welcome', 'what-is-ai'],
      ...['question.a.think', 'question.a.count', 'question.a.result'],
      ...['question.b.think', 'question.b.count'],
      ...['pairs', 'points', 'votes', 'decide', 'next'],
    ])
  })

  it('give a secret question nothing but its slips, also when they have been counted', () => {
    const meeting = tinyStaffMeeting({ questions: [{ ...secret, options: counted.options }] })
    expect(idsOf(meeting).filter((id) => id.startsWith('question'))).toEqual(['question.worry.slips'])
  })

  it.each([
    ['', 'test'],
    ['pairs', 'pairs'],
    ['question.a.result', 'question.a.result'],
    ['question.gone.count', 'test'],
    ['nothing', 'test'],
  ])('stand at “%s” on the step “%s”', (screen, expected) => {
    expect(at(tinyStaffMeeting({ questions: [counted], screen }))).toBe(expected)
  })

  it('stay with the question when its result is taken back', () => {
    expect(at(tinyStaffMeeting({ questions: [tinyAsked('a')], screen: 'question.a.result' }))).toBe('question.a.count')
  })
})
