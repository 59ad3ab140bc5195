import { describe, expect, it } from 'vitest'
import { newRisk } from '../../src/domain/risks/riskAnalysis.ts'
import { newSystem } from '../../src/domain/systems/newSystem.ts'
import { newRoleGroup, newTrainingRow } from '../../src/domain/training/trainingNeed.ts'
import { isWhole } from '../../src/records/whole.ts'
import type { RecordOf } from '../../src/schema/record.ts'
import { blankRiskAnalysis } from '../../src/schema/riskAnalysis.ts'
import { noWork } from '../../src/schema/work.ts'
import { draft, newStore } from '../support/workStore.ts'

/** A store with a group and two rows of the training plan. */
function withTraining() {
  const store = newStore()
  store.edits.addOwned(newRoleGroup('Sekreterare', false))
  const [group] = Object.values(store.tables()['role-group'])
  if (!group) throw new Error('No group was made')
  store.edits.addOwned(newTrainingRow(group.id, ['ethics']), newTrainingRow(group.id, []))
  const [row, other] = Object.values(store.tables()['training-row'])
  if (!row || !other) throw new Error('No rows were made')
  return { ...store, group, row, other }
}

describe('an undo', () => {
  it('brings back what the thing hung on, where that went afterwards', () => {
    const { edits, tables, group, row } = withTraining()
    const before = tables()
    const rowGone = edits.remove([row])
    const groupGone = edits.remove([group])
    expect(tables()['training-row']).toEqual({})
    expect(edits.restore(rowGone)).toBe('restored')
    expect(tables()['training-row']).toEqual({ [row.id]: row })
    expect(isWhole(tables())).toBe(true)
    expect(edits.restore(groupGone)).toBe('restored')
    expect(tables()).toEqual(before)
  })

  it('says that there is no place, and changes nothing, when what it hung on is not known here', () => {
    const { store, edits, tables, row } = withTraining()
    const gone = edits.remove([row])
    store.getState().replaceAll(noWork)
    expect(edits.restore(gone)).toBe('no-place')
    expect(tables()).toEqual(noWork.tables)
  })

  it('twice puts back once', () => {
    const { edits, tables, row } = withTraining()
    const before = tables()
    const gone = edits.remove([row])
    edits.restore(gone)
    expect(edits.restore(gone)).toBe('restored')
    expect(tables()).toEqual(before)
  })

  it('gives an action a free place where another has taken its own', () => {
    const { edits, actions } = newStore()
    edits.addActions([draft('one'), draft('two')])
    const [, two] = actions()
    if (!two) throw new Error('No action was made')
    const gone = edits.remove([two])
    edits.addActions([draft('three')])
    edits.restore(gone)
    expect(new Set(actions().map(({ rank }) => rank)).size).toBe(3)
  })
})

describe('a system that goes', () => {
  const withAnalysis = (what: string) => {
    const store = newStore()
    const [systemId = ''] = store.edits.addOwned(newSystem('Taligenkänningen', 'speech-recognition'))
    const system = store.tables().system[systemId]
    if (!system) throw new Error('No system was made')
    const about = { kind: 'system', systemId: system.id } as const
    const [analysisId = ''] = store.edits.addOwned({ ...blankRiskAnalysis, kind: 'risk-analysis', about, what })
    store.edits.addOwned(newRisk(analysisId as RecordOf<'risk-analysis'>['id'], { kind: 'own', text: 'Fel ord' }, ''))
    return { ...store, system, analysis: () => store.tables()['risk-analysis'][analysisId] }
  }

  it('leaves its analyses with its name where they say nothing themselves, and gets all back', () => {
    const { edits, tables, system, analysis } = withAnalysis('')
    const before = tables()
    const gone = edits.removeSystem(system, 'keep')
    expect(analysis()).toMatchObject({ what: 'Taligenkänningen' })
    expect(edits.restore(gone)).toBe('restored')
    expect(tables()).toEqual(before)
  })

  it('does not take back words that were written in a kept analysis since', () => {
    const { edits, system, analysis } = withAnalysis('')
    const gone = edits.removeSystem(system, 'keep')
    edits.changeOwned('risk-analysis', analysis()?.id ?? '', { what: 'Diktering i receptionen' })
    edits.restore(gone)
    expect(analysis()?.what).toBe('Diktering i receptionen')
  })

  it('takes analyses and their risks along when that is said', () => {
    const { edits, tables, system } = withAnalysis('Diktering')
    const before = tables()
    const gone = edits.removeSystem(system, 'remove')
    expect([tables()['risk-analysis'], tables().risk]).toEqual([{}, {}])
    expect(edits.restore(gone)).toBe('restored')
    expect(tables()).toEqual(before)
  })
})
