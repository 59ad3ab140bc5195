import { describe, expect, it } from 'vitest'
import {
  languages,
  numbersIn,
  publicSector,
  rawReference,
  reference,
  sharesIn,
  survey,
  textsIn,
} from '../support/figureFacts.ts'

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

  it('has every finding from the free answers, called that, in words without a number', () => {
    const facts = reference.freeAnswers.items.map(({ id, lines }) => ({ id, lines }))
    expect(survey.freeAnswers.map(({ id, lines }) => ({ id, lines }))).toEqual(facts)
    for (const { says } of survey.freeAnswers) {
      expect(says.sv).toMatch(/^I frisvaren /)
      expect(says.en).toMatch(/^In the free answers /)
      expect(textsIn({ says }).flatMap(numbersIn)).toEqual([])
    }
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

  it.each(publicSector.figures.map((figure) => [figure.id, figure] as const))(
    '%s uses the words that the facts ask for, and none that they refuse',
    (id, { sentence }) => {
      const wording = reference.publicSector.figures.find((figure) => figure.id === id)?.wording
      for (const language of languages) expect(sentence[language]).toContain(wording?.[language] ?? '')
      for (const refused of wording?.not ?? []) expect(sentence.sv).not.toContain(refused)
    },
  )

  it('are read with all four scenarios, each with the numbers the report gives for it', () => {
    const facts = reference.publicSector.scenarios
    expect(publicSector.scenarios.map(({ id, figures: own, lines }) => ({ id, figures: own, lines }))).toEqual(
      facts.items.map(({ id, figures: own, lines }) => ({ id, figures: own, lines })),
    )
    expect(publicSector.scenarios).toHaveLength(facts.count)
    expect(publicSector.scenariosInShort).toMatchObject(facts.sayWhenFewerAreShown)
  })

  it.each(['caveats', 'inWords', 'obstacles', 'recommendations'] as const)(
    'have the %s of the reference, in its words where it gives them',
    (part) => {
      const [said, facts] = [publicSector[part], reference.publicSector[part]]
      expect(said.map(({ id, lines }) => ({ id, lines }))).toEqual(facts.map(({ id, lines }) => ({ id, lines })))
      for (const [index, { sv, en }] of facts.entries())
        if (sv && en) expect(said[index]?.says).toMatchObject({ sv, en })
    },
  )

  it('have no number outside their sentences', () => {
    const { figures: _figures, scenariosInShort: _short, ...rest } = publicSector
    expect(textsIn(rest).flatMap(numbersIn)).toEqual([])
  })
})
