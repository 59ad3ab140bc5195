import { describe, expect, it } from 'vitest'
import { realContent } from '../support/content.ts'
import {
  asInProduct,
  askFacts,
  asOf,
  confidenceOf,
  datedFacts,
  daysAhead,
  familyFacts,
  hookFacts,
  readingFacts,
  ruleFacts,
  situationFacts,
} from '../support/lawFacts.ts'
import { originals } from '../support/originals.ts'

const inEach = { sv: realContent('sv'), en: realContent('en') }
const { hooks, families, timeRules, timeEvents } = inEach.sv.law
const hookOf = (id: string, language: 'sv' | 'en' = 'sv') => {
  const hook = inEach[language].law.hooks.find((one) => one.id === id)
  if (!hook) throw new Error(`No legal hook ${id}`)
  return hook
}

describe('the copy of the law sheet', () => {
  it('is read whole', () => {
    expect(asOf).toBe('2026-11-29')
    expect(hookFacts.length).toBeGreaterThan(100)
    expect(ruleFacts.length).toBeGreaterThan(30)
    expect(familyFacts.length).toBe(9)
    expect([readingFacts, askFacts, datedFacts].map(({ length }) => length)).toEqual([5, 26, 5])
    expect(situationFacts.map(({ rows }) => rows.length)).toEqual([8, 10])
  })
})

describe('the legal hooks', () => {
  it('are those of the sheet, each once', () => {
    expect(hooks.map(({ id }) => id).toSorted()).toEqual(hookFacts.map(({ id }) => id).toSorted())
  })

  it.each(originals)('give what the sheet says that they give (%s)', (language) => {
    for (const fact of hookFacts) {
      expect(hookOf(fact.id, language).gives, fact.id).toBe(asInProduct(fact[language], language))
    }
  })

  it.each(originals)('cite the sections that the sheet cites, and no others (%s)', (language) => {
    // The number of an act may be left out of one language; that of a provision (AFS 2023:1) may not.
    const numbers = (cite: string) =>
      new Set([...cite.replaceAll(/\b(?:19\d\d|20(?!23)\d\d):\d+/g, '').matchAll(/\d+/g)].map(String))
    const outside = new Set(['se-ai-act', 'cooperation-agreement', 'kom-kr', 'csl', 'av-algorithmic-management'])
    for (const { id, cite } of hookFacts.filter((fact) => !outside.has(fact.id))) {
      expect(numbers(hookOf(id, language).cite), id).toEqual(numbers(cite))
    }
  })

  it('serve the steps that the sheet says', () => {
    for (const { id, steps } of hookFacts) expect(hookOf(id).steps, id).toEqual(steps)
  })

  it('carry the weakest letter of their status', () => {
    expect(Object.fromEntries(hookFacts.map((fact) => [fact.id, confidenceOf(fact)]))).toEqual(
      Object.fromEntries(hooks.map(({ id, confidence }) => [id, confidence])),
    )
  })

  it('say which copy was read', () => {
    for (const { id, read } of hookFacts) expect(hookOf(id).read, id).toBe(read === '–' ? undefined : read)
  })

  it('have every day ahead that the sheet names as a date, and no other', () => {
    for (const fact of hookFacts) {
      expect(hookOf(fact.id).dates?.map(({ on }) => on) ?? [], fact.id).toEqual(daysAhead(fact))
    }
  })

  it.each(datedFacts)('say before and after its day what the sheet says: $id', ({ id, on, before, from }) => {
    for (const [index, language] of originals.entries()) {
      expect(hookOf(id, language).dates).toMatchObject([
        { on, before: before[index]?.replaceAll('"', ''), from: from[index]?.replaceAll('"', '') },
      ])
    }
  })

  it('start to apply on one of their dates', () => {
    const later = hooks.filter(({ appliesFrom }) => appliesFrom !== undefined)
    expect(later.length).toBe(9)
    for (const { appliesFrom, dates = [] } of later) expect(dates.map(({ on }) => on)).toContain(appliesFrom)
  })

  it('stand in a family that has one', () => {
    for (const { id } of families)
      expect(
        hooks.some(({ family }) => family === id),
        id,
      ).toBe(true)
  })
})

describe('the families', () => {
  /** The rows of the sheet by the families of the content. */
  const ofRow: Readonly<Record<string, readonly string[]>> = {
    ...{ MBL: ['mbl'], LAS: ['las'], FML: ['fml'], AML: ['aml'], 'AFS of 2023': ['afs'], TF: ['tf'], LSS: ['lss'] },
    KL: ['kl', 'dl', 'psl', 'pdl', 'lou', 'dos', 'oss'],
    OSL: ['osl', 'visselblasarlagen', 'sol'],
  }
  const familiesOf = (names: string) => {
    const row = Object.keys(ofRow).find(
      (name) => names === name || names.startsWith(`${name} `) || names.startsWith(`${name},`),
    )
    return ofRow[row ?? ''] ?? []
  }

  it('are dated by the copy that was read', () => {
    const told = familyFacts.flatMap(({ names, date, isCurrent }) =>
      familiesOf(names).map((id) => [id, { date, isCurrent }] as const),
    )
    expect(told).toHaveLength(17)
    for (const [id, { date, isCurrent }] of told) {
      const family = families.find((one) => one.id === id)
      expect([family?.asOf.date, family?.knownCurrent], id).toEqual([date, isCurrent])
    }
    const others = families.filter(({ id }) => !told.some(([one]) => one === id))
    for (const { id, asOf: read, knownCurrent } of others)
      expect([id, read.date, knownCurrent]).toEqual([id, asOf, false])
  })

  it('have the day as a date on which the fundamental laws may change', () => {
    expect(families.filter(({ dates }) => dates).map(({ id, dates }) => [id, dates?.[0]?.on])).toEqual([
      ['tf', '2027-01-01'],
    ])
  })
})

describe('the time rules', () => {
  it('are those of the sheet, with every value as it has it', () => {
    const told = timeRules.map(({ family: _family, from, say, sayAfter: _after, is: _last, ...rule }) => rule)
    expect(told).toEqual(ruleFacts.map(({ from: _from, say: _say, ...fact }) => fact))
  })

  it('say in both languages what the sheet says, and in English from when', () => {
    for (const { id, say, from } of ruleFacts) {
      for (const language of originals) {
        const rule = inEach[language].law.timeRules.find((one) => one.id === id)
        expect(rule?.say, id).toBe(asInProduct(say[language], language))
        if (language === 'en') expect(rule?.from, id).toBe(from === null ? null : asInProduct(from, 'en'))
        expect(rule?.from === null, id).toBe(from === null)
      }
    }
  })

  it('have an event that a person can date, where a date may come of it', () => {
    const dated = new Set(timeEvents.flatMap(({ rules }) => rules))
    expect(timeRules.filter(({ id, show }) => show === 'date' && !dated.has(id))).toEqual([])
  })
})

describe('what is built on the hooks', () => {
  it.each(originals)('reads the AI Act as the sheet does, and says that there are exceptions (%s)', (language) => {
    const { readings } = inEach[language].rights.systemLaw
    for (const fact of readingFacts) {
      const said = readings.find(({ id }) => id === fact.id)?.words ?? ''
      expect(said.startsWith(fact[language]), `${fact.id}: ${said}`).toBe(true)
      if (fact.id !== 'speech-or-text') expect(said).toMatch(/6[.(]3/)
    }
  })

  it.each(originals)('asks by the new hooks for what the sheet says, in its role (%s)', (language) => {
    const roles = { union: 'union-representative', safety: 'safety-representative', both: 'both' }
    for (const { id, hat, ...fact } of askFacts) {
      const use = inEach[language].rights.hooks.find(({ hook }) => hook === id)
      expect(use?.hat, id).toBe(roles[hat as keyof typeof roles])
      if (fact.en === '–') expect(use?.request.kind, id).toBe('nothing-to-ask')
      else expect(use?.request, id).toMatchObject({ kind: 'ask', asks: asInProduct(fact[language], language) })
    }
  })

  it.each(originals)('has the two situations of the sheet, word for word and in its order (%s)', (language) => {
    for (const { id, rows, text } of situationFacts) {
      const situation = inEach[language].rights.situations.find((one) => one.id === id)
      const index = language === 'sv' ? 0 : 1
      expect(
        situation?.hooks.map(({ hook, asks, document = '–' }) => [hook, asks, document]),
        id,
      ).toEqual(
        rows.map(({ hook, words }) =>
          [hook, words[index], words[index + 2]].map((cell) => asInProduct(cell ?? '', language)),
        ),
      )
      for (const said of [situation?.what, situation?.first, situation?.title]) expect(text).toContain(said)
    }
  })
})
