import { describe, expect, it } from 'vitest'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistakesIn } from '../support/editedContent.ts'

/** How many risks each group of the facts has (`risk-catalogue.md`). */
const COUNTS = [4, 4, 5, 5, 5, 5, 6, 4, 4, 4, 2, 2]
/** The levels of the measures in the facts, risk by risk: E eliminate, M reduce, K control, U follow up. */
const LEVELS =
  'EMU EMU EMU EMU EMU EMU EMU MKU EMU EMU MKU EMU EMU EMU EMU EMU EMU MKU EMU EU EMU EMU EMU EMU EMU MU EMU EMU EMU EKU EMU MKU EU EMU EMU EMU EMU MKU EMU EU MU EMU EU EU EMU EMU EU MU EMU EU'.split(
    ' ',
  )
const LETTER = { eliminate: 'E', reduce: 'M', control: 'K', 'follow-up': 'U' } as const

const { groups, scales } = realContent('sv').risks
const risks = groups.flatMap((group) => group.risks)

describe('the risk catalogue', () => {
  it('has the twelve groups of the facts with their risks', () => {
    expect(groups.map((group) => group.risks.length)).toEqual(COUNTS)
  })

  it('has the measures of the facts, level by level', () => {
    expect(risks.map(({ measures }) => measures.map(({ level }) => LETTER[level]).join(''))).toEqual(LEVELS)
  })

  it('rates in five steps each way, from one to five', () => {
    for (const scale of [scales.likelihood, scales.consequence])
      expect(scale.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5])
  })
})

describe('a mistake in the catalogue', () => {
  const FIRST = 'content/risks/01-content-and-autonomy.json'

  it.each([
    ['a language left out', { 'risks.0.title.en': GONE }, /title\.en/],
    ['law that is not there', { 'risks.0.law': ['no-such-law'] }, /no-such-law/],
    ['a figure that is not there', { 'risks.0.figure': 'no-figure' }, /no-figure/],
    ['a measure id used twice', { 'risks.0.measures.1.id': 'risk-system-dictates-deviate' }, /twice/],
    ['an unknown level', { 'risks.0.measures.0.level': 'stop' }, /level/],
  ])('is refused with file, path, expected and found: %s', (_name, changes, said) => {
    const [mistake] = mistakesIn(edited(FIRST, changes))
    expect(mistake?.file).toContain('content/risks')
    expect(JSON.stringify(mistake)).toMatch(said)
    expect(mistake?.expected).not.toBe('')
  })
})
