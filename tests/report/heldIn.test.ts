import { describe, expect, it } from 'vitest'
import { hasIdentityNumber, ownDaysIn } from '../../src/domain/privacy/handedOver.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import { drawText } from '../../src/report/draw/text/drawText.ts'
import { heldIn } from '../../src/report/heldIn.ts'
import { languages } from '../../src/schema/language.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { stateNames, stateOf } from '../support/documentStates.ts'
import { day, ownAction, planInput } from '../support/plan.ts'
import { workbench } from '../support/someWork.ts'
import { answer } from '../support/tinyChecklist.ts'

const example = stateOf('worked example', 'sv')
const systemNames = example.systems.map(({ name }) => name)
const heldByPlan = (parts: Partial<typeof example>) => heldIn(documents.plan.build({ ...example, ...parts }))

describe('what a document holds', () => {
  it('has the names of AI systems only while the plan tells of them', () => {
    expect(systemNames.length).toBeGreaterThan(0)
    expect(systemNames.every(heldByPlan({ chapters: planChapters }))).toBe(true)
    const without = { ...example, chapters: [], actions: [], answers: {}, systems: example.systems }
    expect(systemNames.filter(heldIn(documents.outline.build(without)))).toEqual([])
    expect(systemNames.every(heldIn(documents.register.build(example)))).toBe(true)
  })

  it('is a word of its own, over line breaks too, and not a part of another or nothing', () => {
    const holds = heldIn(documents.plan.build(planInput('sv', { actions: [ownAction('kritik\n  mot systemet')] })))
    expect(['kritik mot systemet', 'kritik mot\nsystemet', 'mot'].map(holds)).toEqual([true, true, true])
    expect(['krit', 'ritik', 'systeme', '', '  '].map(holds)).toEqual([false, false, false, false, false])
  })

  it('has the days that stand in it, and no others', () => {
    const dated = ownAction('Eget', { dueOn: day('2026-09-01'), check: { on: day('2026-10-02'), text: '' } })
    const days = ownDaysIn([dated, answer('guidelines', 'yes')])
    const held = (chapters: typeof planChapters | []) =>
      days.filter(heldIn(documents.plan.build(planInput('sv', { actions: [dated], chapters }))))
    expect(held([])).toEqual(['2026-09-01'])
    expect(held(planChapters)).toEqual(['2026-09-01', '2026-10-02'])
  })
})

describe('the days that were entered', () => {
  it('are found in every record, each once, with the day an answer was given', () => {
    const given = answer('guidelines', 'yes')
    expect(ownDaysIn([given, given])).toEqual([given.changedAt.slice(0, 10)])
    expect(ownDaysIn(workbench).length).toBeGreaterThan(0)
  })
})

describe('the last look before a file is made', () => {
  it.each(documentIds)('takes nothing of ours for an identity number: %s', (id) => {
    for (const language of languages)
      for (const state of stateNames)
        expect(hasIdentityNumber(drawText(documents[id].build(stateOf(state, language))))).toBe(false)
  })

  it('sees a number that somebody broke over two lines', () => {
    const model = documents.plan.build(planInput('sv', { actions: [ownAction('Kim 19121212-\n1212')] }))
    expect(hasIdentityNumber(drawText(model))).toBe(true)
  })
})
