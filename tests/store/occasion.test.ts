import { describe, expect, it } from 'vitest'
import type { AiSystem } from '../../src/schema/aiSystem.ts'
import { blankRiskAnalysis } from '../../src/schema/riskAnalysis.ts'
import { newStore } from '../support/workStore.ts'

const begun = () => {
  const store = newStore()
  store.edits.chooseOccasion('system-coming')
  const systems = () => Object.values(store.tables().system)
  const round = () => Object.values(store.tables().round)[0]
  return {
    ...store,
    systems,
    names: () => systems().map(({ name }) => name),
    round,
    named: () => systems().find(({ id }) => id === round()?.systemId)?.name,
  }
}

describe('why the person came', () => {
  it('is said in the round, and can be taken back', () => {
    const { edits, round } = begun()
    expect(round()).toMatchObject({ occasion: 'system-coming', systemId: 'none' })
    edits.chooseOccasion('not-answered')
    expect(round()).toMatchObject({ occasion: 'not-answered' })
  })
})

describe('the system that is coming', () => {
  it('stands in the register by its name, as proposed, with the kind it is an example of', () => {
    const { edits, systems, named } = begun()
    edits.nameComingSystem('  Taligenkänning\u200B ', 'speech-recognition')
    expect(systems()).toMatchObject([{ name: 'Taligenkänning', systemKind: 'speech-recognition', status: 'proposed' }])
    expect(named()).toBe('Taligenkänning')
  })

  it.each(['', '   ', '\u200B\u2060', '\n'])('is none for %j, and begins nothing', (name) => {
    const { edits, names } = begun()
    edits.nameComingSystem(name)
    expect(names()).toEqual([])
  })

  it('is there once, however often it is said and in whichever case', () => {
    const { edits, names, named } = begun()
    for (const name of ['Copilot', 'Copilot', 'copilot ']) edits.nameComingSystem(name)
    expect(names()).toEqual(['copilot'])
    expect(named()).toBe('copilot')
  })

  it('is the one that the register has by that name', () => {
    const { edits, names, named, systems } = begun()
    edits.nameComingSystem('Copilot')
    const [first] = systems()
    edits.chooseOccasion('little-known')
    edits.changeOwned('system', first?.id ?? '', { purpose: 'Skriver brev' })
    edits.chooseOccasion('system-coming')
    edits.nameComingSystem('Taligenkänning')
    edits.nameComingSystem('copilot')
    expect(names()).toEqual(['Copilot'])
    expect(named()).toBe('Copilot')
  })

  it('gets another name while it is no more than a name', () => {
    const { edits, names, named } = begun()
    edits.nameComingSystem('Talig')
    edits.nameComingSystem('Taligenkänning')
    expect(names()).toEqual(['Taligenkänning'])
    expect(named()).toBe('Taligenkänning')
  })

  it('is another system than one that has been described, which stays as it is', () => {
    const { edits, names, named, systems } = begun()
    edits.nameComingSystem('Taligenkänning')
    edits.changeOwned('system', systems()[0]?.id ?? '', { affected: 'Sekreterarna' })
    edits.nameComingSystem('Copilot')
    expect(names()).toEqual(['Taligenkänning', 'Copilot'])
    expect(named()).toBe('Copilot')
  })

  it('goes with its name while it is no more than that', () => {
    const { edits, names, round } = begun()
    edits.nameComingSystem('Taligenkänning')
    edits.nameComingSystem(' ')
    expect(names()).toEqual([])
    expect(round()?.systemId).toBe('none')
  })

  it('stays in the register without being meant, once something speaks of it', () => {
    const { edits, names, systems, round } = begun()
    edits.nameComingSystem('Taligenkänning')
    const systemId = systems()[0]?.id as AiSystem['id']
    edits.addOwned({ ...blankRiskAnalysis, kind: 'risk-analysis', about: { kind: 'system', systemId } } as never)
    edits.nameComingSystem('')
    expect(names()).toEqual(['Taligenkänning'])
    expect(round()?.systemId).toBe('none')
  })

  it('is none once the register has let it go, and is meant again when that is undone', () => {
    const { edits, systems, named } = begun()
    edits.nameComingSystem('Taligenkänning')
    const gone = edits.removeSystem(systems()[0] as AiSystem, 'keep')
    expect(named()).toBeUndefined()
    edits.restore(gone)
    expect(named()).toBe('Taligenkänning')
  })
})
