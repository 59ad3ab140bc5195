import { describe, expect, it } from 'vitest'
import { firstSection, forOneself } from '../../src/report/build/documentFrame.ts'
import { shown } from '../../src/report/build/forOthers.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import type { ModelForOthers } from '../../src/report/ReportModel.ts'
import { languages } from '../../src/schema/language.ts'
import { stateNames, stateOf } from '../support/documentStates.ts'
import { planInput, saidIn } from '../support/plan.ts'

const forOthers = documentIds.filter((id) => documents[id].audience !== 'own-use')
const forSelf = documentIds.filter((id) => documents[id].audience === 'own-use')
const inputs = languages.flatMap((language) => stateNames.map((state) => stateOf(state, language)))

/** What a page said that was for the person alone, when such pages stood in files that are handed over. */
const FOR_ONESELF = /ta bort den här sidan|remove this page|take this page out|bara för er själva|for yourselves only/i

describe('what is for oneself', () => {
  it.each(forOthers)('stands in no document for others: %s', (id) => {
    for (const input of inputs) {
      const model = documents[id].build(input)
      expect(model.sections.filter(({ forOneself }) => forOneself)).toEqual([])
      expect(saidIn(model)).not.toMatch(FOR_ONESELF)
    }
  })

  it.each(forSelf)('is told as private on every page, and in the name of the file: %s', (id) => {
    for (const input of inputs.filter((one) => documents[id].isThere(one))) {
      const model = documents[id].build(input)
      expect(model.sections.every(({ forOneself }) => forOneself)).toBe(true)
      expect(model.header).toMatch(/privat/i)
      expect(input.t(`documents:list.${id}.file`)).toMatch(/privat/i)
    }
  })

  it('has no place in the type of a document for others', () => {
    const model = documents.outline.build(planInput('sv'))
    const own = forOneself(firstSection('own', 'Eget', 'Privat'))
    // @ts-expect-error a section for oneself fits no model for others
    const mixed: ModelForOthers = { ...model, sections: [own] }
    // @ts-expect-error nor can a builder of such a model give one
    const build = shown(() => ({ ...model, sections: [own] }))
    expect([mixed.sections, build(planInput('sv')).sections]).toEqual([[own], [own]])
  })

  it('keeps what can be accepted out of the papers for the meeting, however many proposals there are', () => {
    const input = stateOf('maximum', 'sv')
    expect(input.actions.length).toBeGreaterThan(12)
    const open = { ...input, actions: input.actions.map((action) => ({ ...action, status: 'proposed' as const })) }
    expect(saidIn(documents['meeting-pack'].build(open))).not.toContain('godta')
    expect(saidIn(documents.demands.build(open)).match(/Kan vi godta något annat\?/g)).toHaveLength(open.actions.length)
  })
})
