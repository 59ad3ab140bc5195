import { describe, expect, it } from 'vitest'
import { languages } from '../../src/schema/language.ts'
import { lawCitedIn } from '../support/citedLaw.ts'
import { realContent } from '../support/content.ts'
import { edited, GONE, mistakesIn } from '../support/editedContent.ts'
import { factRows } from '../support/factTables.ts'
import { localeFiles, stringsIn } from '../support/wordFiles.ts'

const LETTERS = { E: 'eliminate', M: 'reduce', K: 'control', U: 'follow-up' } as const
type Letter = keyof typeof LETTERS
const isLetter = (letter: string): letter is Letter => letter in LETTERS
/** The measures of a cell of the facts: "E krav på … · M bygg … · U Digi-rond …". */
const lettersIn = (cell = '') =>
  cell
    .split(' · ')
    .map((measure) => measure.slice(0, 1))
    .filter(isLetter)

const rows = factRows('risk-catalogue.md')
const isRisk = (row: readonly string[]) => /^R\d\d$/.test(row[0] ?? '')
const factRisks = rows.filter((row) => row.length === 5 && isRisk(row))
const additions = rows.filter((row) => row.length === 4 && isRisk(row))
/** A group's name stands in bold above its risks, Swedish first. */
const factGroups = rows.flatMap(([number, name = '']) =>
  number === '' && name.startsWith('**') ? [name.replaceAll('**', '').split(' / ')[0]] : [],
)

/** Measures to add that a measure of the same risk already says: they are no measure of their own. */
const SAID_BEFORE: Readonly<Record<string, readonly Letter[]>> = {
  R23: ['M'], // a space of its own for the union
  R24: ['M', 'U'], // another way of working, which now says "without asking why"; errors by group
  R28: ['E'], // accessibility when the tool is bought
  R32: ['M'], // a reasonable amount to check
  R34: ['E', 'M'], // the fallback routine, which now says "written, on paper"; practising it
  R36: ['U'], // checking that the contract is kept
  R37: ['E', 'M'], // permissions first; begin in a small group
}

/** Swedish titles in other words than the facts, which are written as notes there. */
const OWN_TITLES: Readonly<Record<string, string>> = {
  R04: 'Mindre kontakt med chef, kollegor och invånare',
  R15: 'Teknikstress',
  R16: 'Skärm, stillasittande och röst',
  R19: 'Loggar blir mått på prestation',
  R29: 'Fel som ändrar betydelsen',
  R36: 'Oklart avtal med leverantören',
  R38: 'Angrepp genom AI och leverantörer',
  R42: 'Arbetet läggs ut, och bytet blir dyrt',
  R47: 'Köp utan krav på arbetsmiljö, data och klimat',
  R50: '”Bara en pilot” går förbi samverkan',
}

const { groups, scales } = realContent('sv').risks
const risks = groups.flatMap((group) => group.risks)
const numberOf = (row: readonly string[]) => row[0] ?? ''
const riskOf = (row: readonly string[]) => risks[Number(numberOf(row).slice(1)) - 1]

describe('the facts on risks', () => {
  it('are read: fifty risks in twelve groups, and what 2026 adds to eleven of them', () => {
    expect([factRisks.length, factGroups.length, additions.length]).toEqual([50, 12, 11])
  })
})

describe('the risk catalogue', () => {
  it('has the groups of the facts, in their order', () => {
    expect(groups.map(({ title }) => title)).toEqual(factGroups)
  })

  it('has the risks of the facts in their groups, in their order and with their titles', () => {
    expect(risks.map(({ title }) => title)).toEqual(
      factRisks.map((row) => OWN_TITLES[numberOf(row)] ?? row[1]?.split(' / ')[0]),
    )
    const sizes = rows
      .slice(0, rows.indexOf(factRisks.at(-1) ?? []) + 1)
      .map((row) => (isRisk(row) ? 'R' : row[1]?.startsWith('**') ? '|' : ''))
      .join('')
      .split('|')
      .slice(1)
      .map((group) => group.length)
    expect(groups.map((group) => group.risks.length)).toEqual(sizes)
  })

  it.each(factRisks)(
    'has the measures of the facts, level by level, what takes the risk away first: %s %s',
    (...row) => {
      const added = additions
        .filter((addition) => numberOf(addition) === numberOf(row))
        .flatMap(([, , what]) => lettersIn(what))
      const saidBefore = SAID_BEFORE[numberOf(row)] ?? []
      const levels = [...lettersIn(row[3]), ...added.filter((letter) => !saidBefore.includes(letter))]
      const order = Object.keys(LETTERS)
      const wanted = levels.toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
      expect(riskOf(row)?.measures.map(({ level }) => level)).toEqual(wanted.map((letter) => LETTERS[letter]))
    },
  )

  it.each(additions)('has the sign that 2026 adds beside those it had: %s %s', (...row) => {
    expect(riskOf(row)?.signs.length).toBeGreaterThan(1)
  })

  it.each([...factRisks, ...additions])('rests on the law that the facts cite for it: %s %s', (...row) => {
    expect(riskOf(row)?.law).toEqual(expect.arrayContaining([...lawCitedIn(row.at(-1))]))
  })

  it('takes nobody’s health or absence for a sign', () => {
    for (const language of languages) {
      const signs = realContent(language).risks.groups.flatMap((group) => group.risks.flatMap((risk) => risk.signs))
      expect(signs.filter((sign) => /frånvaro|sjukskriv|sjukfrån|absence|sick leave/i.test(sign))).toEqual([])
    }
  })

  it('rates in five steps each way, from one to five', () => {
    for (const scale of [scales.likelihood, scales.consequence])
      expect(scale.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5])
  })
})

describe.each([
  ['sv', 'Det är arbetsgivaren som ska göra bedömningen.', /skriftlig bedömning/],
  ['en', 'It is the employer who has to make the assessment.', /written assessment/],
] as const)('the written assessment is the employer’s (%s)', (language, duty, theirs) => {
  const wordsOf = (name: string) => new Map(stringsIn(localeFiles(language).get(name)))

  it.each([
    ['at the top of the page', 'risks.json', 'lead'],
    ['where nothing is missing', 'risks.json', 'completeText'],
    ['at the top of the document', 'documents.json', 'risks.lead'],
  ])('is said %s', (_where, file, key) => {
    expect(wordsOf(file).get(key)).toContain(duty)
  })

  it('is never what ours is measured by', () => {
    const ours = [...wordsOf('risks.json'), ...wordsOf('documents.json')].filter(([key]) =>
      /^(?:risks\.)?(?:complete|missing)/.test(key),
    )
    expect(ours.length).toBeGreaterThan(5)
    expect(ours.filter(([, text]) => theirs.test(text))).toEqual([])
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
