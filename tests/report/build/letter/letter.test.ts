import { describe, expect, it } from 'vitest'
import { buildExampleLetter, buildLetter, letterLaw } from '../../../../src/report/build/letter/buildLetter.ts'
import { type HatChoice, hatChoices, requestIds } from '../../../../src/schema/rights.ts'
import { originals } from '../../../support/originals.ts'
import { planInput, saidIn } from '../../../support/plan.ts'

const every = originals.flatMap((language) =>
  requestIds.flatMap((id) => hatChoices.map((hat) => ({ language, id, hat }))),
)
const alone = (hat: HatChoice, id: string) =>
  id === 'safety-action' || (hat === 'safety-representative' && (id === 'documents' || id === 'risk-assessment'))
const WE = { sv: /(?<!\p{L})(?:vi|oss|vår|vårt|våra)(?!\p{L})/iu, en: /\b(?:we|us|our)\b/i }
const I = { sv: /(?<!\p{L})(?:jag|mig|min|mitt|mina)(?!\p{L})/iu, en: /\b(?:I|me|my)\b/ }

describe('a letter', () => {
  it.each(every)('$id in $language speaks as one or as several: $hat', ({ language, id, hat }) => {
    const [letter] = buildLetter(planInput(language, { hat, workplaceName: 'Enheten' }), id).sections
    const said = saidIn(letter ? [letter] : [])
    expect(said).toMatch(alone(hat, id) ? I[language] : WE[language])
    expect(said).not.toMatch(alone(hat, id) ? WE[language] : I[language])
  })

  it.each(every)('$id in $language leans on no right of another: $hat', ({ language, id, hat }) => {
    const { rights } = planInput(language)
    const cited = letterLaw({ rights, hat }, id)
    const [{ hat: fixed } = { hat: 'both' as const }] = rights.requests.filter((one) => one.id === id)
    const speaker = fixed === 'both' ? hat : fixed
    const { ifNoAnswerHooks = [] } = rights.requests.find((one) => one.id === id) ?? {}
    const others = cited.filter(
      (hook) =>
        !ifNoAnswerHooks.includes(hook) &&
        speaker !== 'both' &&
        !['both', speaker].includes(rights.hooks.find((use) => use.hook === hook)?.hat ?? ''),
    )
    expect(others).toEqual([])
    expect(cited.length).toBeGreaterThan(0)
  })

  it('says what comes next where there is no answer, whom it is from and to, and once of when its law is', () => {
    const said = saidIn(
      buildLetter(planInput('sv', { hat: 'safety-representative', workplaceName: 'Enheten' }), 'risk-assessment')
        .sections,
    )
    for (const words of [
      'Till: Närmaste chef',
      'Från: Skyddsombudet, Enheten',
      'Låt mig och de berörda medverka.',
      'Får jag ingen riskbedömning till dess kan jag begära åtgärd.',
      'Källor',
    ])
      expect(said).toContain(words)
    expect(said.match(/Inte granskat av jurist/g)).toHaveLength(1)
  })

  it.each(every)(
    '$id in $language has an example with nothing left to fill in, marked as invented: $hat',
    ({ language, id, hat }) => {
      const example = buildExampleLetter(planInput(language, { hat }), id)
      expect(example.header).toMatch(/^(?:Påhittat exempel|Invented example)/)
      expect(saidIn(example.sections)).not.toContain('____')
    },
  )
})
