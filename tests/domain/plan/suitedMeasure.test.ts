import { describe, expect, it } from 'vitest'
import { suitedMeasure } from '../../../src/domain/plan/suggestion.ts'
import { measure, question } from '../../support/tinyChecklist.ts'

const asked = question('a', {
  measures: [
    measure('made', ['no', 'partly']),
    measure('reviewed', ['partly', 'yes']),
    measure('found', ['dont-know']),
  ],
})

describe('the measure that suits an answer', () => {
  it.each([
    ['no', 'made'],
    ['partly', 'made'],
    ['yes', 'reviewed'],
    ['dont-know', 'found'],
  ] as const)('is the first that replies to %s', (choice, id) => {
    expect(suitedMeasure(asked, choice)?.id).toBe(id)
  })

  it('is none where the question does not apply', () => {
    expect(suitedMeasure(asked, 'not-applicable')).toBeUndefined()
  })
})
