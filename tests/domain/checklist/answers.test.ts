import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allQuestions,
  answersSetAside,
  choiceFor,
  goesBeyondQuickCheck,
  quickQuestions,
  stepOf,
} from '../../../src/domain/checklist/answers.ts'
import { anyAnswers } from '../../support/anyAnswers.ts'
import { answer, answersOf, questionId, tinyChecklist } from '../../support/tinyChecklist.ts'

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
})

describe('answers to questions that are no longer asked', () => {
  it('are set aside whole, whatever they say', () => {
    const old = answer('gone', 'not-answered', { note: 'Kept' })
    const answers = { ...answersOf({ a: 'yes' }), [questionId('gone')]: old }
    expect(answersSetAside(tinyChecklist, answers)).toEqual([old])
  })

  it('are all answers that today’s questions do not show: none is in both, none in neither', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), fc.boolean(), (answers, hasStep) => {
        const checklist = hasStep ? tinyChecklist : { ...tinyChecklist, steps: tinyChecklist.steps.slice(1) }
        const aside = answersSetAside(checklist, answers).map(({ questionId: id }) => id)
        const shown = allQuestions(checklist).flatMap(({ id }) => (answers[id] ? [id] : []))
        expect([...aside, ...shown].toSorted()).toEqual(Object.keys(answers).toSorted())
      }),
    )
  })
})
