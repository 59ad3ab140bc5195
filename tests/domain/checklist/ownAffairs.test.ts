import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/domain/checklist/finding.ts'
import { ownAffairs } from '../../../src/domain/checklist/ownAffairs.ts'
import { profileOf } from '../../../src/domain/checklist/profile.ts'
import { suggestionsFor } from '../../../src/domain/plan/suggestion.ts'
import { anyAnswers } from '../../support/anyAnswers.ts'
import { answersOf, checklistOf, ownMeasure, ownQuestion, question, step } from '../../support/tinyChecklist.ts'

const withTip = question('tip', { ownMeasures: [ownMeasure('tip-ours', ['no', 'dont-know'])] })
const checklist = checklistOf([step('dialogue', [question('a'), ownQuestion('ours')]), step('feedback', [withTip])])
const toDo = (given: Parameters<typeof answersOf>[0]) =>
  ownAffairs(checklist, answersOf(given)).map(({ question: { id }, measure }) => [id as string, measure?.id as string])

describe('the union’s own list', () => {
  it.each([
    ['no', 'ours-done'],
    ['partly', 'ours-done'],
    ['dont-know', 'ours-asked'],
    ['yes', 'ours-again'],
    ['not-applicable', undefined],
    ['not-answered', undefined],
  ] as const)('has for %s what there is to do oneself: %s', (choice, id) => {
    expect(toDo({ ours: choice })).toEqual([['ours', id]])
  })

  it('has what the union can do itself about the workplace, where the answer calls for it', () => {
    expect(toDo({ tip: 'no' })).toEqual([
      ['ours', undefined],
      ['tip', 'tip-ours'],
    ])
    expect(toDo({ tip: 'yes' })).toEqual([['ours', undefined]])
  })

  it('changes no finding, no suggestion and no count of the workplace, whatever is answered', () => {
    fc.assert(
      fc.property(anyAnswers(checklist), (answers) => {
        const { ours: _ours, ...rest } = answers
        const at = (given: typeof rest) => [
          findingsOf(checklist, given),
          suggestionsFor(checklist, given, []),
          profileOf(checklist, { answers: given, systems: [] }),
        ]
        expect(at(answers)).toEqual(at(rest))
      }),
    )
  })
})
