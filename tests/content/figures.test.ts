import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { nationalFigureSchema, publicSectorSchema, surveySchema } from '../../src/schema/nationalFigure.ts'
import { sourceIds, sourceSchema } from '../../src/schema/source.ts'
import { banned } from '../support/banned.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

/** Only what this test asks of the reference; the rest of it passes through unread. */
const referenceSchema = v.object({
  survey: v.object({
    period: v.tuple([v.string(), v.string()]),
    invited: v.number(),
    responded: v.object({ show: v.number() }),
    women: v.number(),
    men: v.number(),
    responseRatePercent: v.number(),
    groups: v.array(v.object({ id: v.string(), respondents: v.union([v.number(), v.object({ show: v.number() })]) })),
  }),
  figures: v.array(
    v.object({
      id: v.string(),
      figure: v.number(),
      n: v.number(),
      group: v.optional(v.string()),
      stated: v.optional(v.array(v.string()), []),
      lines: v.array(v.number()),
      values: v.array(
        v.object({
          group: v.optional(v.string()),
          option: v.string(),
          percent: v.number(),
          precision: v.string(),
          phrase: v.optional(v.string()),
          drawOnAxis: v.optional(v.boolean(), true),
          show: v.optional(v.boolean(), true),
        }),
      ),
    }),
  ),
  publicSector: v.object({
    figures: v.array(
      v.object({
        id: v.string(),
        precision: v.string(),
        percent: v.optional(v.number()),
        percentPerYear: v.optional(v.number()),
        count: v.optional(v.number()),
        parts: v.optional(v.record(v.string(), v.number()), {}),
        says: v.optional(v.string(), ''),
        phrase: v.optional(v.string()),
        lines: v.array(v.number()),
      }),
    ),
  }),
})

const rawReference = read('../fixtures/national-figures.json')
const reference = v.parse(referenceSchema, rawReference)

const figuresFolder = '../../content/figures/'
const figureFiles = readdirSync(new URL(figuresFolder, import.meta.url)).sort()
const figures = figureFiles.map((file) => v.parse(nationalFigureSchema, read(figuresFolder + file)))
const survey = v.parse(surveySchema, read('../../content/reference/survey.json'))
const publicSector = v.parse(publicSectorSchema, read('../../content/reference/public-sector.json'))
const sources = v.parse(v.array(sourceSchema), read('../../content/reference/sources.json'))

type ReferenceFigure = (typeof reference)['figures'][number]
const languages = ['sv', 'en'] as const
type Language = (typeof languages)[number]
type Text = { readonly language: Language; readonly text: string }

const isHedged = (precision: string) => precision !== 'exact' && precision !== 'inferred'

/** Every string under `sv` or `en`, however deep. */
function textsIn(value: unknown): Text[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]): Text[] =>
    typeof part === 'string' && (key === 'sv' || key === 'en') ? [{ language: key, text: part }] : textsIn(part),
  )
}

/** Numbers written in digits: 7 207 and 0,7 in Swedish, 7,207 and 0.7 in English. */
function numbersIn({ language, text }: Text): number[] {
  const plain =
    language === 'sv'
      ? text.replace(/(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.')
      : text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
}

/** Numbers followed by the word or sign for per cent. */
const percentsIn = ({ language, text }: Text): number[] =>
  (text.match(/\d+(?:[.,]\d+)?[\s\u00a0]?(?:procent|per\s?cent|%)/gi) ?? []).flatMap((match) =>
    numbersIn({ language, text: match }),
  )

/** Shares told in words: each stands for a number that the figure must have. */
const sharesInWords: readonly (readonly [RegExp, number])[] = [
  [/hälften|\bhal(?:f|ves)\b/i, 50],
  [/en femtedel|a fifth/i, 20],
  [/en tredjedel|a third/i, 33],
  ...['en|one', 'två|two', 'tre|three', 'fyra|four', 'fem|five', 'sex|six', 'sju|seven', 'åtta|eight', 'nio|nine'].map(
    (word, index): readonly [RegExp, number] => [
      new RegExp(`(?<!\\p{L})(?:${word}) (?:av|in|of) (?:tio|ten)`, 'iu'),
      (index + 1) * 10,
    ],
  ),
]
const sharesIn = (text: string): number[] =>
  sharesInWords.flatMap(([pattern, percent]) => (pattern.test(text) ? [percent] : []))

/** What a figure's texts may say in digits: its numbers that are not hedged, and those inside the source's own words. */
function percentsOf({ values, stated }: ReferenceFigure): number[] {
  const shown = values.filter((value) => value.show)
  return [
    ...shown.filter((value) => !isHedged(value.precision)).map((value) => value.percent),
    ...shown.flatMap((value) => numbersIn({ language: 'sv', text: value.phrase ?? '' })),
    ...stated.flatMap((text) => numbersIn({ language: 'en', text })),
  ]
}

const keyOf = (group: string, option: string, percent: number, precision: string, drawn: boolean) =>
  `${group} ${option} ${percent} ${precision}${drawn ? '' : ' (in words only)'}`

function referenceFor(id: string): ReferenceFigure {
  const found = reference.figures.find((figure) => figure.id === id)
  if (!found) throw new Error(`no figure ${id} in the reference`)
  return found
}

describe('the national figures', () => {
  it('are those of the reference, one file each, named after the id', () => {
    const ids = reference.figures.map((figure) => figure.id)
    expect(figures.map((figure) => figure.id).sort()).toEqual([...ids].sort())
    expect(figureFiles).toEqual(figures.map((figure) => `${figure.id}.json`))
  })

  describe.each(figures.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
    const facts = referenceFor(id)
    const shown = facts.values.filter((value) => value.show)
    const texts = textsIn(figure)

    it('has the number, n and lines of the reference', () => {
      expect([figure.number, figure.n]).toEqual([facts.figure, facts.n])
      expect(figure.lines).toEqual(facts.lines)
    })

    it('has exactly the values that the reference lets show', () => {
      const expected = shown.map((value) =>
        keyOf(value.group ?? facts.group ?? '', value.option, value.percent, value.precision, value.drawOnAxis),
      )
      const actual = figure.values.map((value) =>
        keyOf(value.group, value.option, value.percent, value.precision, value.drawn),
      )
      expect([...actual].sort()).toEqual([...expected].sort())
    })

    it('names each group and option once, and every one that a value uses', () => {
      const groups = figure.groups.map((group) => group.id)
      const options = figure.options.map((option) => option.id)
      expect(new Set(groups).size).toBe(groups.length)
      expect(new Set(options).size).toBe(options.length)
      for (const value of figure.values) {
        expect(groups).toContain(value.group)
        expect(options).toContain(value.option)
      }
    })

    it('is of kind text exactly when it has no number', () => {
      expect(figure.kind === 'text').toBe(figure.values.length === 0)
    })

    it("keeps the source's words for hedged numbers, and only for them", () => {
      for (const value of figure.values) {
        expect(value.phrase !== undefined, `${value.group} ${value.option}`).toBe(isHedged(value.precision))
        const fact = shown.find((one) => one.option === value.option && (one.group ?? facts.group) === value.group)
        if (value.phrase) expect(value.phrase.sv).toContain(fact?.phrase ?? 'a phrase in the reference')
      }
    })

    it("tells the source's words for an exact number somewhere in its texts", () => {
      const said = texts.map(({ text }) => text).join('\n')
      for (const value of shown.filter((one) => !isHedged(one.precision)))
        for (const part of value.phrase?.split('; ') ?? []) expect(said).toContain(part)
    })

    it('says no per cent that the reference does not give', () => {
      const percents = percentsOf(facts)
      const inWords = [...shown.map((value) => value.phrase ?? ''), ...facts.stated].flatMap(sharesIn)
      for (const text of texts) {
        for (const percent of percentsIn(text)) expect(percents, text.text).toContain(percent)
        for (const share of sharesIn(text.text)) expect(inWords, text.text).toContain(share)
        for (const number of numbersIn(text)) expect([...percents, figure.n, 2024], text.text).toContain(number)
      }
    })

    it('says the same numbers in both languages', () => {
      for (const text of [figure.takeaway, figure.caution, ...figure.values.map((value) => value.note)]) {
        if (!text) continue
        const said = languages.map((language) => numbersIn({ language, text: text[language] }).sort())
        expect(said[0]).toEqual(said[1])
      }
    })

    it('has a takeaway of one sentence that names the survey', () => {
      expect(figure.takeaway.sv).toMatch(/^I Visions undersökning hösten 2024 [^.!?]+\.$/)
      expect(figure.takeaway.en).toMatch(/^In Vision's survey of autumn 2024, [^.!?]+\.$/)
    })

    it('warns where it splits by training or involvement', () => {
      if (figure.kind !== 'effect') return
      expect(figure.caution?.sv).toContain('inte en orsak')
      expect(figure.caution?.en).toContain('not a cause')
      expect(figure.caution?.sv).toContain(`n = ${figure.n}`)
    })
  })
})

describe('the survey', () => {
  it('has the numbers and dates of the reference', () => {
    const { invited, responded, women, men, responseRatePercent, from, to } = survey
    const facts = reference.survey
    expect({ invited, responded, women, men, responseRatePercent, period: [from, to] }).toEqual({
      invited: facts.invited,
      responded: facts.responded.show,
      women: facts.women,
      men: facts.men,
      responseRatePercent: facts.responseRatePercent,
      period: facts.period,
    })
  })

  it('has the groups of the reference', () => {
    expect(survey.groups.map(({ id, respondents }) => ({ id, respondents }))).toEqual(
      reference.survey.groups.map(({ id, respondents }) => ({
        id,
        respondents: typeof respondents === 'number' ? respondents : respondents.show,
      })),
    )
  })

  it('says no number that the reference does not give', () => {
    const known = JSON.stringify((rawReference as { survey: unknown }).survey)
      .match(/\d+/g)
      ?.map(Number)
    for (const text of textsIn(survey)) for (const number of numbersIn(text)) expect(known, text.text).toContain(number)
  })

  it('tells both numbers where the report disagrees with itself', () => {
    const said = textsIn(survey)
    for (const language of languages)
      expect(said.filter((text) => text.language === language).flatMap(numbersIn)).toEqual(
        expect.arrayContaining([7207, 7213, 2276, 2591]),
      )
  })

  it('ends by saying that it tells nothing certain about any one workplace', () => {
    expect(survey.caveats.at(-1)?.sv).toBe('Siffrorna säger inget säkert om en enskild arbetsplats.')
  })
})

describe('the public-sector figures', () => {
  it('have the numbers and precisions of the reference', () => {
    expect(
      publicSector.figures.map(({ id, precision, value, unit, lines }) => ({ id, precision, value, unit, lines })),
    ).toEqual(
      reference.publicSector.figures.map(({ id, precision, percent, percentPerYear, count, lines }) => ({
        id,
        precision,
        value: percent ?? percentPerYear ?? count,
        unit: percent !== undefined ? 'percent' : percentPerYear !== undefined ? 'percent-per-year' : 'count',
        lines,
      })),
    )
  })

  it.each(publicSector.figures.map((figure) => [figure.id, figure] as const))(
    "%s is told with the source's hedge and no number of ours",
    (id, { sentence, value }) => {
      const facts = reference.publicSector.figures.find((figure) => figure.id === id)
      expect(sentence.sv).toContain(facts?.phrase ?? '')
      expect(sentence.sv).toMatch(/^Enligt rapporten/)
      expect(sentence.en).toMatch(/^According to the report/)
      const known = [
        value,
        ...Object.values(facts?.parts ?? {}),
        ...[2021, 2044].filter((year) => `${id} ${facts?.says}`.includes(`${year}`)),
      ]
      for (const text of textsIn({ sentence }))
        for (const number of [...numbersIn(text), ...sharesIn(text.text)]) expect(known, text.text).toContain(number)
    },
  )

  it('have notes without numbers', () => {
    expect(textsIn(publicSector.notes).flatMap(numbersIn)).toEqual([])
  })
})

describe('the sources', () => {
  it('are named once each, in the order of their ids', () => {
    expect(sources.map((source) => source.id)).toEqual([...sourceIds])
  })
})

describe('the wording', () => {
  const all = textsIn([figures, survey, publicSector, sources])

  it('never overclaims', () => {
    expect(all.filter(({ text }) => banned.test(text) || /högrisksystem/i.test(text))).toEqual([])
  })

  it('writes per cent as a word', () => {
    expect(all.filter(({ text }) => /%|\bpercent\b/i.test(text))).toEqual([])
  })
})
