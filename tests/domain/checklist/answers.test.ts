import { describe, expect, it } from 'vitest'
import {
  allQuestions,
  answersByRound,
  choiceFor,
  goesBeyondQuickCheck,
  quickQuestions,
  stepOf,
} from '../../../src/domain/checklist/answers.ts'
import type { RoundId } from '../../../src/schema/round.ts'
import { answer } from '../../support/someWork.ts'
import { answersOf, checklistOf, ownQuestion, questionId, step, tinyChecklist } from '../../support/tinyChecklist.ts'

const idsOf = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id)

describe('the choice made for a question', () => {
  it('is the one in its record', () => {
    expect(choiceFor(answersOf({ a: 'dont-know' }), questionId('a'))).toBe('dont-know')
  })

  it('is "not answered" where there is no record, and where the answer was cleared', () => {
    const answers = answersOf({ b: 'not-answered' })
    expect([choiceFor(answers, questionId('a')), choiceFor(answers, questionId('b'))]).toEqual([
      'not-answered',
      'not-answered',
    ])
  })
})

describe('the answers of several rounds', () => {
  it('stand by their round, and by their question within it', () => {
    const [one, other] = [answer('guidelines'), answer('own-question', { roundId: 'r2' as RoundId })]
    const byRound = answersByRound([one, other])
    expect([...byRound]).toEqual([
      [one.roundId, { [one.questionId]: one }],
      ['r2', { [other.questionId]: other }],
    ])
  })
})

describe('the questions', () => {
  it('come in the order of the steps', () => {
    expect(idsOf(allQuestions(tinyChecklist))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('of the quick check are those marked for it, in the same order', () => {
    expect(idsOf(quickQuestions(tinyChecklist))).toEqual(['a', 'c'])
  })

  it('know their step, and one that is no longer asked has none', () => {
    expect(stepOf(tinyChecklist, questionId('d'))?.id).toBe('map')
    expect(stepOf(tinyChecklist, questionId('gone'))).toBeUndefined()
  })
})

describe('the answers go beyond the quick check', () => {
  it.each([
    ['nothing answered', {}, false],
    ['only quick questions answered', { a: 'yes', c: 'no' }, false],
    ['one other question answered', { b: 'yes' }, true],
    ['one other question answered with don’t know', { d: 'dont-know' }, true],
    ['one other question set as not applicable', { d: 'not-applicable' }, true],
    ['one other question answered and cleared again', { a: 'yes', b: 'not-answered' }, false],
    ['a question answered that is no longer asked', { a: 'yes', gone: 'yes' }, false],
  ] as const)('%s: %s', (_case, given, beyond) => {
    expect(goesBeyondQuickCheck(tinyChecklist, answersOf(given))).toBe(beyond)
  })

  it('is not said of an answer on the union’s own affairs', () => {
    const checklist = checklistOf([step('understand', [ownQuestion('ours')])])
    expect(goesBeyondQuickCheck(checklist, answersOf({ ours: 'no' }))).toBe(false)
  })
})
