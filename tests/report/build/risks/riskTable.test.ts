import { describe, expect, it } from 'vitest'
import { newRisk } from '../../../../src/domain/risks/riskAnalysis.ts'
import { riskTable } from '../../../../src/report/build/risks/riskTable.ts'
import type { ActionStatus } from '../../../../src/schema/action.ts'
import type { Language } from '../../../../src/schema/language.ts'
import type { Risk, RiskAnalysisId, RiskPart } from '../../../../src/schema/riskAnalysis.ts'
import { day, ownAction, planInput, saidIn } from '../../../support/plan.ts'

const measures = [{ what: { kind: 'own', text: 'Tid att rätta' }, level: 'reduce' }] as const
const said = (language: Language, part: RiskPart, status: ActionStatus = 'proposed') => {
  const risk = {
    ...newRisk('as1' as RiskAnalysisId, { kind: 'own', text: 'Fel i texten' }, ''),
    ...{ id: 'r1', workplaceId: 'w1', createdAt: '2026-03-01T08:00:00.000Z' },
    ...{ dueOn: day('2026-03-20'), measures: [...measures], ...part },
  } as Risk
  const action = { ...ownAction('Tid att rätta'), origin: { kind: 'risk' as const, riskId: risk.id }, status }
  return saidIn([riskTable([risk], 'Risker', planInput(language, { actions: [action] }))])
}

describe.each([
  ['sv', 'Klart senast 2026-03-20', 'Åtgärderna är genomförda.'],
  ['en', 'Done by 2026-03-20', 'The measures are carried out.'],
] as const)('a risk in a document (%s)', (language, due, done) => {
  it('has its day, and no word of being done before it is', () => {
    expect(said(language, {})).toContain(due)
    expect(said(language, {})).not.toContain(done)
  })

  it('says that its measures are done when the person or the plan says it', () => {
    expect(said(language, { areMeasuresDone: true })).toContain(done)
    expect(said(language, {}, 'done')).toContain(done)
  })
})
