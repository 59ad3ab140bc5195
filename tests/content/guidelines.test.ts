import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../src/domain/guidelines/guidelineCheck.ts'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistakesIn } from '../support/editedContent.ts'

describe('the elements of a guideline', () => {
  it('are the twenty-eight of the facts, each with an id of its own', () => {
    const ids = elementsOf(realContent('sv').guidelines).map(({ id }) => id)
    expect(ids).toHaveLength(28)
    expect(new Set(ids).size).toBe(28)
  })

  it('have integrity, ethics and security as groups of their own', () => {
    const ids = realContent('sv').guidelines.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['integrity', 'ethics', 'security']))
  })

  it.each(['sv', 'en'] as const)(
    'ask a question, and propose words and a measure of the employer’s: %s',
    (language) => {
      for (const { test, wording, measure } of elementsOf(realContent(language).guidelines)) {
        expect(test).toMatch(/\?$/)
        expect(wording).toMatch(/\.$/)
        expect(measure).toMatch(language === 'sv' ? /^Arbetsgivaren / : /^The employer /)
      }
    },
  )
})

describe('a mistake in the guideline', () => {
  const FIRST = 'content/guidelines/1-scope.json'

  it.each([
    ['a language left out', { 'elements.0.test.en': GONE }, /test\.en/],
    ['law that is not there', { 'elements.0.law': ['no-such-law'] }, /no-such-law/],
    ['an id used twice', { 'elements.1.id': 'decision' }, /twice/],
    ['a question of too many words', { 'elements.0.test.sv': 'ord '.repeat(26) }, /test\.sv/],
    ['an unknown field', { 'elements.0.weight': 3 }, /weight/],
  ])('is refused with file, path, expected and found: %s', (_name, changes, said) => {
    const [mistake] = mistakesIn(edited(FIRST, changes))
    expect(mistake?.file).toContain('content/guidelines')
    expect(JSON.stringify(mistake)).toMatch(said)
    expect(mistake?.expected).not.toBe('')
  })
})
