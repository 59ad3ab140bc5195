import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byNeedOfAction,
  hasNoMeasure,
  inOrderOf,
  isLoweredWithoutMeasure,
  missingIn,
  newRisk,
  scoreOf,
} from '../../../src/domain/risks/riskAnalysis.ts'
import { risksInOrder, situationsOf, situationsOfChange } from '../../../src/domain/risks/riskSuggestion.ts'
import { newSystem } from '../../../src/domain/systems/newSystem.ts'
import type { AiSystem } from '../../../src/schema/aiSystem.ts'
import { changeKinds, riskSituations } from '../../../src/schema/catalogueRisk.ts'
import type { Risk, RiskAnalysis, RiskAnalysisId } from '../../../src/schema/riskAnalysis.ts'
import { realContent } from '../../support/content.ts'
import { day } from '../../support/plan.ts'

const risk = (id: string, part: Partial<Risk> = {}) =>
  ({ ...newRisk('a' as RiskAnalysisId, { kind: 'own', text: id }, ''), id, ...part }) as Risk
const rated = (likelihood: 1 | 2 | 3 | 4 | 5, consequence: 1 | 2 | 3 | 4 | 5) => ({ likelihood, consequence })
const ids = (risks: readonly Risk[]) => risks.map(({ id }) => id)
const complete = {
  ...{ kind: 'risk-analysis', id: 'a', about: { kind: 'change', change: 'pilot' }, what: 'Prov', where: 'Enheten' },
  ...{ on: day('2026-03-01'), safetyRepresentative: 'yes', affectedStaff: 'yes', manager: 'no' },
} as RiskAnalysis

describe('the order by need of action', () => {
  it('has serious risks first, then those not judged, then the rest, the higher rating first among equals', () => {
    const all = [
      risk('mild', { serious: 'no', before: rated(5, 5) }),
      risk('unjudged'),
      risk('serious-low', { serious: 'yes', before: rated(1, 2) }),
      risk('serious-high', { serious: 'yes', before: rated(4, 4) }),
    ]
    expect(ids(byNeedOfAction(all))).toEqual(['serious-high', 'serious-low', 'unjudged', 'mild'])
  })

  it('cannot score away a worry that many share', () => {
    const level = fc.constantFrom(1 as const, 2 as const, 5 as const)
    fc.assert(
      fc.property(level, level, (likelihood, consequence) => {
        const worry = risk('worry', { serious: 'no', isSharedWorry: true, before: rated(likelihood, consequence) })
        expect(ids(byNeedOfAction([risk('other', { serious: 'no', before: rated(5, 5) }), worry]))[0]).toBe('worry')
      }),
    )
  })
})

describe('an order kept from before', () => {
  it('holds whatever is judged meanwhile; what has come since stands last', () => {
    const all = [risk('new'), risk('b', { serious: 'yes' }), risk('newer', { serious: 'yes' }), risk('a')]
    expect(ids(inOrderOf(['gone', 'a', 'b'], all))).toEqual(['a', 'b', 'new', 'newer'])
  })
})

describe('a written risk assessment', () => {
  it.each([
    ['what', { what: ' ' }],
    ['where', { where: '' }],
    ['on', { on: 'not-set' as const }],
    ['safetyRepresentative', { safetyRepresentative: 'no' as const }],
    ['affectedStaff', { affectedStaff: 'not-answered' as const }],
  ])('lacks %s when that is not there', (need, part) => {
    expect(missingIn({ ...complete, ...part }, [risk('r', { serious: 'no' })])).toEqual([need])
  })

  it('needs a risk, and for every risk whether it is serious', () => {
    expect(missingIn(complete, [])).toEqual(['risk'])
    expect(missingIn(complete, [risk('r', { serious: 'yes' }), risk('s')])).toEqual(['serious'])
    expect(missingIn(complete, [risk('r', { serious: 'yes' })])).toEqual([])
  })
})

describe('a rating', () => {
  it('is likelihood times consequence, and nothing until both are set', () => {
    expect(scoreOf(rated(4, 5))).toBe(20)
    expect(scoreOf({ likelihood: 4, consequence: 'not-set' })).toBeUndefined()
  })

  it('that is lower afterwards without anything done is told', () => {
    const lowered = { before: rated(4, 4), after: rated(2, 2) }
    const measure = { what: { kind: 'own', text: 'Tid' }, level: 'reduce' } as const
    expect(isLoweredWithoutMeasure(risk('r', lowered))).toBe(true)
    expect(isLoweredWithoutMeasure(risk('r', { ...lowered, measures: [measure] }))).toBe(false)
    expect(isLoweredWithoutMeasure(risk('r', { before: rated(2, 2), after: rated(2, 2) }))).toBe(false)
  })
})

describe('what is already in place', () => {
  it('is no measure: the risk was judged with it there', () => {
    const inPlace = risk('r', { inPlace: 'En rutin' })
    expect(hasNoMeasure(inPlace)).toBe(true)
    expect(isLoweredWithoutMeasure({ ...inPlace, before: rated(4, 4), after: rated(2, 2) })).toBe(true)
  })
})

describe('the suggested risks', () => {
  const all = realContent('sv').risks.groups.flatMap(({ risks }) => risks)
  const system = (part: Partial<AiSystem>) => ({ ...newSystem('S', 'own'), id: 's', ...part }) as AiSystem
  const first = (part: Partial<AiSystem>) => risksInOrder(all, situationsOf(system(part)))[0]?.id

  it('are all fifty, whatever is going on', () => {
    expect(all).toHaveLength(50)
    expect(risksInOrder(all, situationsOf(system({})))).toHaveLength(50)
  })

  it('begin with what the answers point at', () => {
    expect(first({ systemKind: 'speech-recognition', data: ['patient'], status: 'in-use' })).toMatch(
      /meaning-errors|unclear-who-corrects|hidden-correction/,
    )
    expect(first({ readsEmotions: 'yes', records: 'yes' })).toBe('emotion-reading')
    expect(
      risksInOrder(all, situationsOfChange('staff-cuts'))
        .slice(0, 8)
        .map(({ id }) => id),
    ).toContain('cuts-before-it-works')
  })

  it('leave no risk without a situation, and no change without a risk of its own', () => {
    expect(all.filter(({ situations }) => situations.length === 0)).toEqual([])
    for (const situation of riskSituations)
      expect(all.some(({ situations }) => situations.includes(situation))).toBe(true)
    for (const change of changeKinds) expect(situationsOfChange(change).has(change)).toBe(true)
  })
})
