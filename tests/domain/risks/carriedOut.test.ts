import { describe, expect, it } from 'vitest'
import { carriedOut, isDoneInPlan } from '../../../src/domain/risks/carriedOut.ts'
import { newRisk } from '../../../src/domain/risks/riskAnalysis.ts'
import type { Action, ActionStatus } from '../../../src/schema/action.ts'
import type { Risk, RiskAnalysisId, RiskPart } from '../../../src/schema/riskAnalysis.ts'

const measure = { what: { kind: 'own', text: 'Tid' }, level: 'reduce' } as const
const risk = (part: RiskPart) =>
  ({ ...newRisk('as1' as RiskAnalysisId, { kind: 'own', text: 'Stress' }, ''), id: 'r1', ...part }) as Risk
const ofRisk = (status: ActionStatus, riskId = 'r1'): Pick<Action, 'origin' | 'status'> => ({
  origin: { kind: 'risk', riskId },
  status,
})
const two = { measures: [measure, measure] }

describe('the measures of a risk', () => {
  it.each<[string, RiskPart, readonly Pick<Action, 'origin' | 'status'>[], boolean]>([
    ['are done once the plan says it of each', two, [ofRisk('done'), ofRisk('done')], true],
    ['wait for one that is not in the plan', two, [ofRisk('done')], false],
    ['wait for one that is only agreed', two, [ofRisk('done'), ofRisk('agreed')], false],
    ['are not done where one was declined', two, [ofRisk('done'), ofRisk('declined')], false],
    ['are not done through another risk’s actions', two, [ofRisk('done', 'r2'), ofRisk('done', 'r2')], false],
    ['are done when the person says so', { ...two, areMeasuresDone: true }, [], true],
    [
      'are done when the person says so, whatever the plan says',
      { ...two, areMeasuresDone: true },
      [ofRisk('proposed')],
      true,
    ],
    ['are not done where there are none', { areMeasuresDone: true }, [ofRisk('done')], false],
  ])('%s', (_name, part, actions, isDone) => {
    expect(carriedOut([risk(part)], actions).has(risk(part).id)).toBe(isDone)
  })

  it('are done in the plan only where the plan alone says it', () => {
    expect(isDoneInPlan(risk({ ...two, areMeasuresDone: true }), [])).toBe(false)
    expect(isDoneInPlan(risk(two), [ofRisk('done'), ofRisk('done')])).toBe(true)
  })
})
