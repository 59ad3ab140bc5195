import { describe, expect, it } from 'vitest'
import { newRisk } from '../../../../src/domain/risks/riskAnalysis.ts'
import { risksPart } from '../../../../src/report/build/pack/risksPart.ts'
import type { Risk, RiskAnalysisId } from '../../../../src/schema/riskAnalysis.ts'
import { planInput, saidIn } from '../../../support/plan.ts'

const risk = (id: string, parts: Partial<Risk> = {}) =>
  ({
    ...newRisk('as1' as RiskAnalysisId, { kind: 'own', text: `Risk ${id}` }, ''),
    ...{ id, workplaceId: 'w1', createdAt: '2026-03-01T08:00:00.000Z' },
    ...parts,
  }) as Risk

describe('the top risks of the meeting pack', () => {
  it('are left out where no risk has been written', () => {
    expect(risksPart(planInput('sv'))).toEqual([])
  })

  it('are the five with most need of action, the serious first, with their measures', () => {
    const measures = [{ what: { kind: 'own', text: 'Tid att rätta' }, level: 'reduce' }] as const
    const mild = ['1', '2', '3', '4', '5'].map((id) => risk(id, { serious: 'no' }))
    const said = saidIn(
      risksPart(planInput('sv', { risks: [...mild, risk('6', { serious: 'yes', measures: [...measures] })] })),
    )
    expect(said.indexOf('Risk 6')).toBeLessThan(said.indexOf('Risk 1'))
    expect(said).toContain('Tid att rätta')
    expect(said).not.toContain('Risk 5')
  })

  it('are none whose measures are done: they leave room for what is still to be done', () => {
    const measures = [{ what: { kind: 'own' as const, text: 'Tid att rätta' }, level: 'reduce' as const }]
    const done = risk('1', { serious: 'yes', measures, areMeasuresDone: true })
    const said = saidIn(risksPart(planInput('sv', { risks: [done, risk('2', { serious: 'no' })] })))
    expect(said).not.toContain('Risk 1')
    expect(said).toContain('Risk 2')
    expect(risksPart(planInput('sv', { risks: [done] }))).toEqual([])
  })
})
