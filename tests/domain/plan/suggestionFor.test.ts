import { describe, expect, it } from 'vitest'
import { suggestionFor } from '../../../src/domain/plan/suggestion.ts'
import { checklistOf, measure, question, step } from '../../support/tinyChecklist.ts'

const asked = question('a', {
  measures: [
    measure('made', ['no', 'partly']),
    measure('reviewed', ['partly', 'yes']),
    measure('found', ['dont-know'], { findsOut: true }),
  ],
})
const able = question('b', { measures: [...asked.measures, measure('asked', ['dont-know'])] })
const checklist = checklistOf([step('understand', [asked, able])])

describe('what replies to an answer', () => {
  it.each([
    ['no', 'made'],
    ['partly', 'made'],
    ['yes', 'reviewed'],
    ['dont-know', 'ask-all'],
  ] as const)('is the first for %s', (choice, id) => {
    expect(suggestionFor(checklist, asked, choice)?.measure.id).toBe(id)
  })

  it('is what can be done at once, before it is asked with all the rest', () => {
    expect(suggestionFor(checklist, able, 'dont-know')?.measure.id).toBe('asked')
  })

  it('is nothing where the question does not apply', () => {
    expect(suggestionFor(checklist, asked, 'not-applicable')).toBeUndefined()
  })
})
