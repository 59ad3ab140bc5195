import { describe, expect, it } from 'vitest'
import { isAnswered } from '../../../src/domain/plan/actionOrder.ts'
import { meetingDayOf, withAnswer, withoutAnswer } from '../../../src/domain/plan/outcome.ts'
import { day, ownAction } from '../../support/plan.ts'

const action = ownAction('Eget')

describe('the employer’s answer', () => {
  it.each([
    ['yes', 'agreed'],
    ['no', 'declined'],
    ['later', 'later'],
  ] as const)('%s makes an action %s', (answer, status) => {
    const part = withAnswer(action, answer)
    expect(part).toMatchObject({ outcome: { kind: 'given', answer, on: 'not-set', paragraph: '', note: '' }, status })
    expect(isAnswered({ ...action, ...part })).toBe(true)
  })

  it('keeps day, paragraph and note when it is changed to another', () => {
    const first = {
      ...action,
      ...withAnswer(action, 'later', { on: day('2026-04-02'), paragraph: '§ 3', note: 'min' }),
    }
    expect(withAnswer(first, 'yes').outcome).toEqual({
      ...{ kind: 'given', answer: 'yes', on: '2026-04-02', paragraph: '§ 3', note: 'min' },
    })
    expect(withAnswer(first, 'yes', { paragraph: '§ 4' }).outcome).toMatchObject({ paragraph: '§ 4', note: 'min' })
  })

  it('later takes away the day that was proposed, and keeps the new one that was set after it', () => {
    const putOff = { ...action, ...withAnswer(action, 'later') }
    expect(putOff.dueOn).toBe('not-set')
    const redated = { ...putOff, dueOn: day('2026-10-01') }
    expect({ ...redated, ...withAnswer(redated, 'later', { paragraph: '§ 4' }) }.dueOn).toBe('2026-10-01')
    expect(withAnswer(action, 'no').dueOn ?? action.dueOn).toBe(action.dueOn)
  })

  it('the day of the meeting is the latest that an answer has', () => {
    const [first, second] = ['2026-05-06', '2026-04-02'].map((on) => ({
      ...action,
      ...withAnswer(action, 'no', { on: day(on) }),
    }))
    expect(meetingDayOf([action])).toBe('not-set')
    expect(meetingDayOf([action, first ?? action, second ?? action])).toBe('2026-05-06')
  })

  it('leaves done what was done when the answer is yes', () => {
    expect(withAnswer({ ...action, status: 'done' }, 'yes').status).toBe('done')
    expect(withAnswer({ ...action, status: 'done' }, 'no').status).toBe('declined')
  })

  it('can be taken back: then the action is proposed again', () => {
    expect(withoutAnswer()).toEqual({ outcome: { kind: 'none' }, status: 'proposed' })
  })
})
