import { describe, expect, it } from 'vitest'
import type { AiSystem } from '../../src/schema/aiSystem.ts'
import { tablesOf } from '../../src/schema/record.ts'
import { day } from '../support/plan.ts'
import { round, workbench, workplace } from '../support/someWork.ts'
import { newStore } from '../support/workStore.ts'

const tables = tablesOf([workplace, round, ...workbench.filter(({ kind }) => kind !== 'employer-answer')])
const given = { kind: 'words', text: 'Skriver journaltext' } as const

function begin() {
  const store = newStore(tables)
  const system = (): AiSystem => {
    const one = Object.values(store.tables().system)[0]
    if (!one) throw new Error('There is no system')
    return one
  }
  const answers = () => Object.values(store.tables()['employer-answer'])
  return { ...store, system, answers, before: system() }
}

describe('an answer of the employer', () => {
  it('that is taken over stands in the register, and comes out of it again', () => {
    const { edits, system, answers, before } = begin()
    edits.receive({ systemId: before.id, question: 'purpose', given, stage: 'taken' })
    expect([system().purpose, answers()[0]?.stage]).toEqual(['Skriver journaltext', 'taken'])
    edits.takeBackAnswer(before, 'purpose')
    expect([system(), answers()]).toEqual([before, []])
  })

  it.each(['refused', 'put-off'] as const)('that is %s changes nothing, and is remembered', (stage) => {
    const { edits, system, answers, before } = begin()
    edits.receive({ systemId: before.id, question: 'purpose', given, stage })
    expect([system(), answers()[0]?.given]).toEqual([before, given])
  })

  it('in words to a question with answers to choose between never becomes one of them', () => {
    const { edits, system, before } = begin()
    edits.receive({ systemId: before.id, question: 'riskAnalysis', given, stage: 'taken' })
    expect(system().riskAnalysis).toBe('not-answered')
  })

  it('is one of each question, whatever is done with it in which order', () => {
    const { edits, answers, before } = begin()
    edits.askAgain([{ systemId: before.id, question: 'purpose' }], day('2026-05-01'))
    const [asked] = answers()
    edits.receive({ systemId: before.id, question: 'purpose', given, stage: 'put-off' })
    expect(answers()).toMatchObject([{ stage: 'put-off', askAgainOn: 'not-set' }])
    edits.takeBackAnswer(before, 'purpose', asked)
    expect(answers()).toEqual([asked])
  })

  it('goes with its system, and comes back with it', () => {
    const { edits, answers, system, before } = begin()
    edits.receive({ systemId: before.id, question: 'logging', given, stage: 'taken' })
    const removed = edits.removeSystem(system(), 'keep')
    expect(answers()).toEqual([])
    edits.restore(removed)
    expect(answers()).toHaveLength(1)
  })
})
