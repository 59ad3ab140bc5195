import type { Action } from '../../src/schema/action.ts'
import type { Answer } from '../../src/schema/answer.ts'
import type { MeasureId } from '../../src/schema/checklist.ts'
import { emptyTables, type Tables } from '../../src/schema/record.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import type { ActionDraft } from '../../src/store/edits/actions.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { questionId } from './tinyChecklist.ts'
import { workOf } from './work.ts'

/** A store with a clock that stands still and ids that count up. */
export function newStore(restored: Tables = emptyTables, at = '2026-03-21T10:00:00') {
  let count = 0
  let now = new Date(at)
  const store = createWorkStore(workOf(restored), {
    now: () => now,
    newId: () => `${restored === emptyTables ? 'id' : 'later'}-${++count}`,
  })
  return {
    store,
    edits: editsOf(store),
    tables: () => store.getState().tables,
    workplaceId: () => store.getState().shown.workplaceId,
    answers: (): readonly Answer[] => Object.values(store.getState().tables.answer),
    actions: (): readonly Action[] => Object.values(store.getState().tables.action).toSorted((a, b) => a.rank - b.rank),
    /** Lets the clock go to another moment. */
    wait: (until: string) => {
      now = new Date(until)
    },
  }
}

/** An action before it is added, in the person's own words. */
export const draft = (text: string, weeks: ActionDraft['weeks'] = 'not-set'): ActionDraft => ({
  what: { kind: 'own', text },
  origin: { kind: 'own' },
  responsible: { kind: 'role', role: 'manager' },
  weeks,
})

export const measureDraft = (id: string, question: string, weeks: number): ActionDraft => ({
  what: { kind: 'measure', measureId: id as MeasureId },
  origin: { kind: 'finding', questionId: questionId(question), choice: 'no' },
  responsible: { kind: 'role', role: 'it-manager' },
  weeks,
})

export const textsOf = (actions: readonly Action[]) =>
  actions.map(({ what }) => (what.kind === 'own' ? what.text : what.measureId))
