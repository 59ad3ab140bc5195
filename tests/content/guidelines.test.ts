import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { elementsOf } from '../../src/domain/guidelines/guidelineCheck.ts'
import { lawCitedIn } from '../support/citedLaw.ts'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistakesIn } from '../support/editedContent.ts'
import { factRows } from '../support/factTables.ts'

/** Which of our elements each number of the facts is. */
const ELEMENTS: Readonly<Record<string, string>> = {
  D01: 'decision',
  D02: 'scope',
  D03: 'purpose',
  D04: 'approved-tools',
  D05: 'allowed-use',
  D06: 'private-accounts',
  D07: 'personal-data',
  D08: 'classification-secrets',
  D09: 'classification',
  D10: 'impact-assessment',
  D11: 'risk-analysis',
  D12: 'cooperation',
  D13: 'safety-representative',
  D14: 'participation',
  D15: 'training',
  D16: 'human-control',
  D17: 'responsibility',
  D18: 'quality-control',
  D19: 'no-covert-measuring',
  D20: 'prohibited',
  D21: 'decisions-on-people',
  D22: 'equal-treatment',
  D23: 'openness',
  D24: 'recording',
  D25: 'records-and-archive',
  D26: 'procurement',
  D27: 'incidents',
  D28: 'follow-up-and-stop',
}
const rows = factRows('guideline-elements.md').filter(([number = '']) => /^D\d\d$/.test(number))
const numbers = [...new Set(rows.map(([number = '']) => number))]
/** Proposed words that the facts give: number, Swedish, English, why. The rows before name the elements. */
const givenWords = rows.slice(numbers.length)
/** "integrity D06 D07 …" of the facts, with our names of the groups; the rest may stand in any other group. */
const groupsOfFacts = readFileSync('tests/fixtures/guideline-elements.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('Our grouping:'))
  .flatMap((line) => [...line.matchAll(/(integrity|ethics|security)((?: D\d\d)+)/g)])
  .map(([, group = '', list = '']) => [group, list.trim().split(' ')] as const)

const elementIn = (language: 'sv' | 'en', number: string) =>
  elementsOf(realContent(language).guidelines).find(({ id }) => id === ELEMENTS[number])

describe('the elements of a guideline', () => {
  it('are the twenty-eight of the facts, each with an id of its own', () => {
    expect(numbers).toEqual(Object.keys(ELEMENTS))
    const ids = elementsOf(realContent('sv').guidelines).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(Object.values(ELEMENTS).toSorted())
  })

  it('have integrity, ethics and security as groups, with the elements of the facts and no others', () => {
    expect(groupsOfFacts.map(([group]) => group)).toEqual(['integrity', 'ethics', 'security'])
    for (const [group, members] of groupsOfFacts) {
      const ours = realContent('sv')
        .guidelines.find(({ id }) => id === group)
        ?.elements.map(({ id }) => id)
      expect(ours?.toSorted()).toEqual(members.map((number) => ELEMENTS[number]).toSorted())
    }
  })

  it.each(rows.slice(0, numbers.length))('rest on the law that the facts cite: %s %s', (number = '', ...cells) => {
    expect(elementIn('sv', number)?.law).toEqual(expect.arrayContaining([...lawCitedIn(cells.at(-1))]))
  })

  it.each(givenWords)(
    'propose the words of the facts, since an employer is handed them: %s',
    (number = '', sv = '', en = '') => {
      expect(elementIn('sv', number)?.wording.startsWith(sv)).toBe(true)
      // The facts shorten one word that our glossary writes out, and write straight apostrophes.
      expect(
        elementIn('en', number)?.wording.startsWith(
          en.replace('safety rep ', 'safety representative ').replaceAll("'", '’'),
        ),
      ).toBe(true)
    },
  )

  it('are given ten of them by the facts', () => {
    expect(givenWords).toHaveLength(10)
  })

  it.each(['D04', 'D05', 'D07', 'D08'])('say three things of the assistant in the office programs: %s', (number) => {
    for (const said of [/assistent/, /vem som slår på/, /får läsa/, /fackets mejl och filer är undantagna/])
      expect(elementIn('sv', number)?.wording).toMatch(said)
    for (const said of [/assistant/, /who switches/, /may read/, /union’s email and files are left out/])
      expect(elementIn('en', number)?.wording).toMatch(said)
  })

  it('never say who may ask for an official document: anyone may', () => {
    expect(elementIn('sv', 'D25')?.wording).not.toMatch(/vem som/)
    expect(elementIn('en', 'D25')?.wording).not.toMatch(/\bwho\b/)
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
