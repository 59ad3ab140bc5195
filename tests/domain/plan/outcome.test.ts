import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAnswered } from '../../../src/domain/plan/actionOrder.ts'
import { daysOf } from '../../../src/domain/plan/dueDate.ts'
import { meetingDayOf, withAnswer, withoutAnswer, withStatus } from '../../../src/domain/plan/outcome.ts'
import { type Action, actionStatuses } from '../../../src/schema/action.ts'
import { day, ownAction } from '../../support/plan.ts'

const action = ownAction('Eget')
const isNo = ({ outcome }: Action) => outcome.kind === 'given' && outcome.answer === 'no'

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
    expect(withoutAnswer(action, 'not-set')).toEqual({ outcome: { kind: 'none' }, status: 'proposed' })
  })

  it('that is filled in further changes no status that was set since, nor the day', () => {
    const settled = { ...action, ...withAnswer(action, 'later'), status: 'agreed' as const, dueOn: day('2026-10-01') }
    expect({ ...settled, ...withAnswer(settled, 'later', { paragraph: '§ 4' }) }).toMatchObject({
      ...{ status: 'agreed', dueOn: '2026-10-01', outcome: { answer: 'later', paragraph: '§ 4' } },
    })
  })
})

describe('a status that is set by hand', () => {
  const hand = fc.tuple(fc.constant('status' as const), fc.constantFrom(...actionStatuses))
  const reply = fc.tuple(fc.constant('answer' as const), fc.constantFrom('yes', 'no', 'later'))

  it('leaves no day of before to what is put off, and takes none away from what is not, however often it changes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hand, reply), { minLength: 1, maxLength: 8 }), (steps) => {
        const last = steps.reduce<Action>(
          (one, [how, what]) => ({
            ...one,
            ...(how === 'status' ? withStatus(one, what, action.dueOn) : withAnswer(one, what, {}, action.dueOn)),
          }),
          action,
        )
        expect(last.dueOn).toBe(last.status === 'later' ? 'not-set' : action.dueOn)
        expect(daysOf({ ...last, check: { on: day('2026-12-01'), text: '' } })).toEqual(
          last.status === 'declined' || (last.status === 'proposed' && isNo(last))
            ? { due: 'none', check: 'none' }
            : { due: last.dueOn, check: last.status === 'later' ? 'none' : '2026-12-01' },
        )
      }),
    )
  })

  it('keeps the new day of what is put off', () => {
    const redated = { ...action, status: 'later' as const, dueOn: day('2026-10-01') }
    expect(withStatus(redated, 'later', action.dueOn)).toEqual({ status: 'later' })
    expect(withStatus(redated, 'agreed', action.dueOn)).toEqual({ status: 'agreed' })
  })
})
