import { createStore, type StoreApi } from 'zustand/vanilla'
import { changedRecords } from '../records/change.ts'
import { edited, type Outside } from '../records/edited.ts'
import { withText } from '../records/ownTexts.ts'
import type { AppRecord, Draft, OwnedKind, RecordKind } from '../schema/record.ts'
import type { Work } from '../schema/work.ts'
import * as actions from './edits/actions.ts'
import * as answers from './edits/answers.ts'
import { type Done, done, type Editing, NOBODY, put, type Shown, shownIn } from './edits/editing.ts'
import * as owned from './edits/owned.ts'
import * as removing from './edits/removing.ts'
import * as meetings from './edits/staffMeetings.ts'

/** Every edit as a person makes it: what happened goes in, what it made comes back. */
export type WorkEdits = {
  readonly [E in keyof typeof edits]: (typeof edits)[E] extends (work: Editing, ...of: infer Of) => Done<infer Made>
    ? (...of: Of) => Made
    : never
} & Generic

/** Those whose types follow the kind they are asked for. */
type Generic = {
  /** Adds records of the workplace's own and gives their ids. */
  readonly addOwned: <K extends OwnedKind>(...drafts: readonly Draft<K>[]) => readonly string[]
  readonly changeOwned: <K extends OwnedKind>(kind: K, id: string, part: Partial<Draft<K>>) => void
  readonly fillIn: <K extends owned.OneOfAKind>(
    kind: K,
    part: owned.FilledIn<K>,
    of?: Parameters<typeof owned.fillIn>[3],
  ) => void
  /** Replaces everything with the work of an opened file; called only after the file has been understood. */
  readonly replaceAll: (work: Work) => void
}

/** Other words at one place of a record, wherever that is. */
const mend = (work: Editing, kind: RecordKind, id: string, at: string, text: string): Done => {
  const record: AppRecord | undefined = work.tables[kind][id]
  return done(record ? put(work, withText(record, at, text)) : work)
}

const { answer, clearAnswer, markStep, renameWorkplace, choosePlan } = answers
const { addActions, changeAction, moveAction, propose, proposeFromRisk } = actions
const { addStaffMeeting, changeStaffMeeting, addPoint, putPointUnder, removePoint, vote, decide, takeBackDecision } =
  meetings
const { remove, removeSystem, restore } = removing
const edits = {
  ...{ answer, clearAnswer, markStep, renameWorkplace, choosePlan },
  ...{ addActions, changeAction, moveAction, propose, proposeFromRisk },
  ...{ addStaffMeeting, changeStaffMeeting, addPoint, putPointUnder, removePoint, vote, decide, takeBackDecision },
  ...{ remove, removeSystem, restore, mend },
}

export type WorkState = Work & {
  readonly shown: Shown
  /** What the person chose to see, to be found again at the next start. */
  readonly chosen: Shown
  readonly edits: WorkEdits
  /** Shows what another window has entered; what is on the screen stays as long as it is there. */
  readonly follow: (work: Work) => void
  /** Lets go of what could not be read. */
  readonly dropUnread: () => void
  /** Shows another workplace, or another of its rounds. */
  readonly show: (shown: Shown) => void
}

export type WorkStore = StoreApi<WorkState>

/** The one store of what people entered, starting from what storage restored and what was last on the screen. */
export function createWorkStore(restored: Work, outside: Outside, chosen: Shown = NOBODY): WorkStore {
  let gone: Editing['gone'] = new Map()
  return createStore<WorkState>()((set, get) => {
    const perform = <Made>(edit: (work: Editing) => Done<Made>): Made => {
      const { tables, history, unread, shown } = get()
      const { work, made } = edit({ tables, shown, outside, gone })
      gone = work.gone
      // Whoever removes what is on the screen goes on with what is left.
      const isThere = work.shown.workplaceId === 'none' || work.shown.workplaceId in work.tables.workplace
      const shows = isThere ? work.shown : shownIn(work.tables, work.shown)
      const { put: written, removed } = changedRecords(tables, work.tables)
      const isEdit = written.length + removed.length > 0
      if (isEdit || shows !== shown)
        set({ ...(isEdit ? edited({ tables, history, unread }, work.tables, outside) : {}), shown: shows })
      return made
    }
    const take = ({ tables, history, unread }: Work, shown: Shown) =>
      set({ tables, history, unread, shown: shownIn(tables, shown) })
    const bound = Object.fromEntries(
      Object.entries(edits).map(([name, edit]) => [
        name,
        // Each takes what it needs after the work; which that is, `WorkEdits` says.
        (...of: readonly never[]) =>
          perform((work) => (edit as (work: Editing, ...of: readonly never[]) => Done)(work, ...of)),
      ]),
    ) as unknown as Omit<WorkEdits, keyof Generic>
    return {
      ...restored,
      shown: shownIn(restored.tables, chosen),
      chosen,
      follow: (work) => take(work, get().shown),
      show: (shown) => {
        take(get(), shown)
        set({ chosen: get().shown })
      },
      dropUnread: () => set({ unread: [] }),
      edits: {
        ...bound,
        addOwned: (...drafts) => perform((work) => owned.addOwned(work, drafts)),
        changeOwned: (kind, id, part) => perform((work) => owned.changeOwned(work, kind, id, part)),
        fillIn: (kind, part, of) => perform((work) => owned.fillIn(work, kind, part, of)),
        replaceAll: (work) => {
          // What was removed from other work has no place in this one.
          gone = new Map()
          take(work, NOBODY)
        },
      },
    }
  })
}
