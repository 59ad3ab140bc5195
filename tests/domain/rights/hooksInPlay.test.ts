import { describe, expect, it } from 'vitest'
import { hooksInPlay } from '../../../src/domain/rights/hooksInPlay.ts'
import { realContent } from '../../support/content.ts'
import { measureAction } from '../../support/plan.ts'
import { answersOf } from '../../support/tinyChecklist.ts'

const { checklist, law } = realContent('sv')
const questionLaw = (id: string) =>
  checklist.steps.flatMap(({ questions }) => questions).find((question) => question.id === id)?.law ?? []
const ids = (answers: Parameters<typeof answersOf>[0], actions: Parameters<typeof hooksInPlay>[3] = []) =>
  hooksInPlay(checklist, law, answersOf(answers), actions).map(({ hook }) => hook.id)

describe('the legal hooks in play', () => {
  it('are those of gaps and open questions, and of nothing that is in place', () => {
    expect(questionLaw('risk-analysis').length).toBeGreaterThan(0)
    expect(ids({ 'risk-analysis': 'yes' })).toEqual([])
    expect(ids({ 'risk-analysis': 'no' })).toEqual(questionLaw('risk-analysis'))
  })

  it('begin with those behind the chosen actions, each once and with its family', () => {
    const actions = [measureAction('risk-analysis-made', 'risk-analysis', 'no')]
    const all = ids({ guidelines: 'no', 'risk-analysis': 'no' }, actions)
    expect(all.slice(0, questionLaw('risk-analysis').length)).toEqual(questionLaw('risk-analysis'))
    expect(new Set(all).size).toBe(all.length)
    for (const { hook, family } of hooksInPlay(checklist, law, {}, actions)) expect(hook.family).toBe(family.id)
  })
})
