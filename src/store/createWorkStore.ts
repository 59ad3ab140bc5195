import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Action, ActionId, ActionPart } from '../schema/action.ts'
import type { AnswerPart } from '../schema/answer.ts'
import type { QuestionId, StepId } from '../schema/checklist.ts'
import type { PlanPart } from '../schema/plan.ts'
import type { Draft, OwnedKind, RecordOf, Tables } from '../schema/record.ts'
import type { StepMark } from '../schema/round.ts'
import type { WorkplaceId } from '../schema/workplace.ts'
import * as edit from './edits.ts'
import type { Outside } from './outside.ts'

/** What a person can do to their work. Everything else on the screens is derived. */
export type WorkEdits = {
  readonly answer: (questionId: QuestionId, part: AnswerPart) => void
  readonly clearAnswer: (questionId: QuestionId) => void
  readonly markStep: (stepId: StepId, mark: StepMark | 'open') => void
  readonly renameWorkplace: (name: string) => void
  /** Adds actions at the end and gives their ids. */
  readonly addActions: (drafts: readonly edit.ActionDraft[]) => readonly ActionId[]
  readonly changeAction: (id: ActionId, part: ActionPart) => void
  readonly moveAction: (id: ActionId, by: -1 | 1) => void
  readonly removeAction: (id: ActionId) => void
  /** Puts back a removed action as it was. */
  readonly restoreAction: (action: Action) => void
  /** Adds a record of the workplace's own and gives its id. */
  readonly addOwned: <K extends OwnedKind>(draft: Draft<K>) => string
  readonly changeOwned: <K extends OwnedKind>(kind: K, id: string, part: Partial<Draft<K>>) => void
  readonly removeOwned: (kind: OwnedKind, id: string) => void
  /** Puts back removed records as they were. */
  readonly restoreOwned: (records: readonly RecordOf<OwnedKind>[]) => void
  readonly choosePlan: (part: PlanPart) => void
  /** Replaces everything with the work of an opened file; called only after the file has been understood. */
  readonly replaceAll: (tables: Tables) => void
}

export type WorkState = {
  readonly tables: Tables
  /** The workplace on the screen; 'none' until the first answer or name. */
  readonly workplaceId: WorkplaceId | 'none'
  readonly edits: WorkEdits
  /** Shows what another window has entered; the workplace on the screen stays as long as it is there. */
  readonly follow: (tables: Tables) => void
}

export type WorkStore = StoreApi<WorkState>

/** The one store of what people entered, starting from what storage restored. */
export function createWorkStore(restored: Tables, outside: Outside): WorkStore {
  return createStore<WorkState>()((set, get) => {
    const apply = (change: (work: edit.Work) => edit.Work) => {
      const { tables, workplaceId } = change({ tables: get().tables, workplaceId: get().workplaceId, outside })
      set({ tables, workplaceId })
    }
    return {
      tables: restored,
      workplaceId: edit.firstWorkplace(restored),
      follow: (tables) => {
        const { workplaceId } = get()
        set({ tables, workplaceId: workplaceId in tables.workplace ? workplaceId : edit.firstWorkplace(tables) })
      },
      edits: {
        answer: (id, part) => apply((work) => edit.answer(work, id, part)),
        clearAnswer: (id) => apply((work) => edit.answer(work, id, { choice: 'not-answered' })),
        markStep: (id, mark) => apply((work) => edit.markStep(work, id, mark)),
        renameWorkplace: (name) => apply((work) => edit.renameWorkplace(work, name)),
        addActions: (drafts) => {
          const before = get().tables.action
          apply((work) => edit.addActions(work, drafts))
          return Object.values(get().tables.action).flatMap(({ id }) => (id in before ? [] : [id]))
        },
        changeAction: (id, part) => apply((work) => edit.changeAction(work, id, part)),
        moveAction: (id, by) => apply((work) => edit.moveAction(work, id, by)),
        removeAction: (id) => apply((work) => edit.remove(work, 'action', id)),
        restoreAction: (action) => apply((work) => edit.put(work, action)),
        addOwned: (draft) => {
          const before = get().tables[draft.kind]
          apply((work) => edit.addOwned(work, draft))
          const added = Object.keys(get().tables[draft.kind]).find((id) => !(id in before))
          if (added === undefined) throw new Error('A record was added and is not there')
          return added
        },
        changeOwned: (kind, id, part) => apply((work) => edit.changeOwned(work, kind, id, part)),
        removeOwned: (kind, id) => apply((work) => edit.remove(work, kind, id)),
        restoreOwned: (records) => apply((work) => records.reduce(edit.put, work)),
        choosePlan: (part) => apply((work) => edit.choosePlan(work, part)),
        replaceAll: (tables) => apply((work) => ({ ...work, tables, workplaceId: edit.firstWorkplace(tables) })),
      },
    }
  })
}
