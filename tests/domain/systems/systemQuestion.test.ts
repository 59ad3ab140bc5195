import { describe, expect, it } from 'vitest'
import { newSystem } from '../../../src/domain/systems/newSystem.ts'
import {
  lackingSteps,
  openSystemQuestions,
  questionsOf,
  systemQuestions,
  traitsOf,
} from '../../../src/domain/systems/systemQuestion.ts'
import type { AiSystem } from '../../../src/schema/aiSystem.ts'

const system = (part: Partial<AiSystem> = {}) => ({ ...newSystem('Ett', 'own'), id: 's', ...part }) as AiSystem

describe('the questions on a system', () => {
  it('are open when somebody said "don’t know", and not before anybody has said anything', () => {
    expect(openSystemQuestions([system()])).toEqual([])
    expect(
      openSystemQuestions([system({ dataProtection: 'dont-know', records: 'yes', riskAnalysis: 'no' })]),
    ).toMatchObject([{ question: 'dataProtection', askRole: 'data-protection-officer' }])
  })

  it('each go to a role', () => {
    const unknown = Object.fromEntries(Object.keys(systemQuestions).map((question) => [question, 'dont-know']))
    const decides = system({ ...unknown, systemKind: 'automated-decision' })
    expect(openSystemQuestions([decides]).map(({ question, askRole }) => [question, askRole])).toEqual(
      Object.entries(systemQuestions),
    )
  })

  it('ask what decisions are about only where there are any', () => {
    const about = { listedUse: 'dont-know' } as const
    expect(openSystemQuestions([system({ ...about, affectsDecisions: 'no' })])).toEqual([])
    expect(openSystemQuestions([system({ ...about, affectsDecisions: 'yes' })])).toMatchObject([
      { question: 'listedUse' },
    ])
    expect(questionsOf(system())).not.toContain('listedUse')
  })

  it('that nobody answered are not known to the law either, and make nothing safer', () => {
    expect(traitsOf(system())).toMatchObject({ status: 'dont-know', readsEmotions: 'dont-know', records: 'dont-know' })
    expect(traitsOf(system({ records: 'yes', status: 'pilot' }))).toMatchObject({ records: 'yes', status: 'pilot' })
  })
})

describe('what lacks before a system is used', () => {
  it('is what was answered with no, and not what is unknown', () => {
    expect(lackingSteps(system({ riskAnalysis: 'no', dataProtection: 'dont-know', negotiation: 'yes' }))).toEqual([
      'riskAnalysis',
    ])
  })
})
