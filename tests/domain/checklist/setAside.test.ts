import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allQuestions } from '../../../src/domain/checklist/answers.ts'
import { findingsOf } from '../../../src/domain/checklist/finding.ts'
import { profileOf } from '../../../src/domain/checklist/profile.ts'
import { answersSetAside, asideFor } from '../../../src/domain/checklist/setAside.ts'
import { suggestionsFor } from '../../../src/domain/plan/suggestion.ts'
import { anyAnswers, anyChoice } from '../../support/anyAnswers.ts'
import { answer, answersOf, questionId, tinyChecklist } from '../../support/tinyChecklist.ts'

const retired = {
  id: questionId('old'),
  text: 'Was it in place?',
  beside: [questionId('a'), questionId('d')],
  because: 'It was two questions.',
}
const checklist = { ...tinyChecklist, retired: { questions: [retired], measures: [] } }

describe('answers to questions that are no longer asked', () => {
  it('are set aside whole, whatever they say, with what the question was', () => {
    const [old, lost] = [answer('old', 'not-answered', { note: 'Kept' }), answer('lost', 'yes')]
    const answers = { ...answersOf({ a: 'yes' }), [questionId('old')]: old, [questionId('lost')]: lost }
    expect(answersSetAside(checklist, answers)).toEqual([
      { answer: old, was: retired },
      { answer: lost, was: undefined },
    ])
  })

  it('are all answers that today’s questions do not show: none is in both, none in neither', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), fc.boolean(), (answers, hasStep) => {
        const now = hasStep ? tinyChecklist : { ...tinyChecklist, steps: tinyChecklist.steps.slice(1) }
        const aside = answersSetAside(now, answers).map(({ answer: { questionId: id } }) => id)
        const shown = allQuestions(now).flatMap(({ id }) => (answers[id] ? [id] : []))
        expect([...aside, ...shown].toSorted()).toEqual(Object.keys(answers).toSorted())
      }),
    )
  })

  it('stand beside the questions that took their place, and beside no other', () => {
    const answers = answersOf({ old: 'no' })
    const besides = ['a', 'b', 'c', 'd'].filter((id) => asideFor(checklist, answers, questionId(id)).length > 0)
    expect(besides).toEqual(['a', 'd'])
  })

  it.each([
    ['a choice', answer('old', 'no')],
    ['a note without a choice', answer('old', 'not-answered', { note: 'Kept' })],
    ['what is missing', answer('old', 'not-answered', { missing: 'Much' })],
    ['evidence', answer('old', 'not-answered', { evidence: [{ kind: 'document', text: '' }] })],
  ])('stand there for %s', (_case, old) => {
    expect(asideFor(checklist, { [questionId('old')]: old }, questionId('a'))).toHaveLength(1)
  })

  it('do not stand there once emptied', () => {
    expect(asideFor(checklist, answersOf({ old: 'not-answered' }), questionId('a'))).toEqual([])
  })

  it('change no count, no finding and no suggestion, whatever they say', () => {
    fc.assert(
      fc.property(anyAnswers(tinyChecklist), anyChoice, (answers, choice) => {
        const withOld = { ...answers, ...answersOf({ old: choice }) }
        const at = (given: typeof answers) => [
          profileOf(checklist, { answers: given, systems: [] }),
          findingsOf(checklist, given),
          suggestionsFor(checklist, given, []),
        ]
        expect(at(withOld)).toEqual(at(answers))
      }),
    )
  })
})
