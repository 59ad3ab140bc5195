import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistakesIn } from '../support/editedContent.ts'

/** A row of the facts' catalogue: a group's heading, or a risk of it with the levels of its measures. */
const rows = readFileSync('tests/fixtures/risk-catalogue.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (R\d+)? \|/.test(line))
  .map((line) => line.slice(1, -1).split('|'))
const levelsOf = (measures: string) =>
  measures
    .split('·')
    .map((measure) => measure.trim().charAt(0))
    .join('')

/** The levels of each risk's measures, group by group: E eliminate, M reduce, K control, U follow up. */
const factGroups: string[][] = []
for (const [id = '', , , measures = ''] of rows)
  if (id.trim() === '') factGroups.push([])
  else factGroups.at(-1)?.push(levelsOf(measures))

const LETTER = { eliminate: 'E', reduce: 'M', control: 'K', 'follow-up': 'U' } as const

const { groups, scales } = realContent('sv').risks

describe('the risk catalogue', () => {
  it('has the fifty risks of the facts in their twelve groups, with their measures level by level', () => {
    expect(factGroups.map(({ length }) => length).filter((risks) => risks > 0)).toHaveLength(12)
    expect(factGroups.flat()).toHaveLength(50)
    expect(
      groups.map(({ risks }) => risks.map(({ measures }) => measures.map(({ level }) => LETTER[level]).join(''))),
    ).toEqual(factGroups)
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
