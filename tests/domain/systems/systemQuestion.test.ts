import { describe, expect, it } from 'vitest'
import { newSystem } from '../../../src/domain/systems/newSystem.ts'
import {
  lackingSteps,
  openSystemQuestions,
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
    expect(openSystemQuestions([system(unknown)]).map(({ question, askRole }) => [question, askRole])).toEqual(
      Object.entries(systemQuestions),
    )
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
