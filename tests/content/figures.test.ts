import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { sourceIds, sourceSchema } from '../../src/schema/source.ts'
import { banned } from '../support/banned.ts'
import { realContent } from '../support/content.ts'
import {
  figureFiles,
  figures,
  type Language,
  languages,
  numbersIn,
  publicSector,
  readContent,
  reference,
  sharesIn,
  survey,
  type Text,
  textsIn,
} from '../support/figureFacts.ts'

const sources = v.parse(v.array(sourceSchema), readContent('content/reference/sources.json'))

type ReferenceFigure = (typeof reference)['figures'][number]

const isHedged = (precision: string) => precision !== 'exact' && precision !== 'inferred'

/** Numbers followed by the word or sign for per cent. */
const percentsIn = ({ language, text }: Text): number[] =>
  (text.match(/\d+(?:[.,]\d+)?[\s\u00a0]?(?:procent|per\s?cent|%)/gi) ?? []).flatMap((match) =>
    numbersIn({ language, text: match }),
  )

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

    it('has a takeaway of one or two sentences that names the survey, none of them long', () => {
      expect(figure.takeaway.sv).toMatch(/^I Visions undersökning hösten 2024 [^.!?]+\.(?: [^.!?]+\.)?$/)
      expect(figure.takeaway.en).toMatch(/^In Vision['’]s survey of autumn 2024, [^.!?]+\.(?: [^.!?]+\.)?$/)
      for (const [language, most] of [['sv', 27] as const, ['en', 35] as const])
        for (const sentence of figure.takeaway[language].split('. '))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(most)
    })

    it("shows the answers that the report's figure shows, and tells those that it leaves out as left out", () => {
      const ids = (named: readonly { readonly id: string }[] = []) => named.map((one) => one.id).sort()
      if (facts.optionsReported) expect(ids(figure.options)).toEqual(facts.optionsReported.toSorted())
      expect(ids(figure.leftOut)).toEqual(facts.optionsNotReported.toSorted())
    })

    it('speaks of the long run exactly where the survey does', () => {
      const isLong = facts.asks.includes('på sikt')
      for (const text of [figure.asks, figure.takeaway]) {
        expect(text.sv.includes('på sikt'), text.sv).toBe(isLong)
        expect(text.en.includes('in the long run'), text.en).toBe(isLong)
      }
    })

    it('says an effect in the words of the answer that it is about', () => {
      for (const [language, pattern] of [
        ['sv', /en ((?:övervägande )?(?:positiv|negativ)) effekt/] as const,
        ['en', /a ((?:mainly )?(?:positive|negative)) effect/] as const,
      ]) {
        const said = pattern.exec(figure.takeaway[language])?.[1]
        expect(said !== undefined).toBe(facts.asks.includes('på sikt'))
        if (said) expect(figure.options.map(({ label }) => label[language].toLowerCase())).toContain(said)
      }
    })

    it('uses the words that the facts ask for, and none that they refuse', () => {
      if (typeof facts.wording !== 'object') return
      const said = (language: Language) => texts.flatMap((text) => (text.language === language ? [text.text] : []))
      for (const language of languages)
        expect(said(language).join('\n').toLowerCase()).toContain(facts.wording[language]?.toLowerCase())
      for (const refused of facts.wording.not) expect(JSON.stringify(texts)).not.toContain(refused)
    })

    it('warns where it splits by training or involvement', () => {
      if (figure.kind !== 'effect') return
      expect(figure.caution?.sv).toContain('inte en orsak')
      expect(figure.caution?.en).toContain('not a cause')
      expect(figure.caution?.sv).toContain(`n = ${figure.n}`)
    })
  })
})

describe('the figures together', () => {
  const pairs = figures.map((figure) => ({ facts: referenceFor(figure.id), figure }))

  it('tell the same base in the same words, and another in others', () => {
    for (const one of pairs)
      for (const other of pairs)
        for (const language of languages)
          expect(one.figure.base[language] === other.figure.base[language], `${one.facts.id}, ${other.facts.id}`).toBe(
            one.facts.base === other.facts.base,
          )
  })

  it('name in the base the tool that the source names there', () => {
    for (const { facts, figure } of pairs)
      for (const language of languages)
        expect(figure.base[language].includes('ChatGPT'), facts.id).toBe(facts.base.includes('ChatGPT'))
  })

  it('say nothing that the facts say is not the wording', () => {
    const refused = Object.values(reference.wording).flatMap((part) => (typeof part === 'object' ? part.not : []))
    expect(refused.length).toBeGreaterThan(3)
    for (const { text } of textsIn(figures)) for (const words of refused) expect(text).not.toContain(words)
  })

  it('are set beside a question only as the facts allow', () => {
    const { checklist, survey: meeting } = realContent('sv')
    const questions = [...checklist.steps.flatMap((step) => step.questions), ...meeting.questions]
    const limited = reference.figures.flatMap(({ id, fit }) => (fit ? [{ figure: id, ...fit }] : []))
    expect(limited.length).toBeGreaterThan(1)
    for (const { figure, question } of limited) {
      const asked = questions.find(({ id }) => id === question)
      // Of how often, only those may be asked who may use AI; the meeting asks everybody.
      if (asked) expect(asked.figure, question).toMatchObject({ id: figure, fit: 'background' })
    }
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
