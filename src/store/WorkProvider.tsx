import { createContext, type ReactNode, use, useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { AnswersByQuestion } from '../domain/checklist/answers.ts'
import { dayOf } from '../domain/days/isoDay.ts'
import { staffMeetingOf } from '../domain/staff-meeting/staffMeetingRecords.ts'
import type { Outside } from '../records/edited.ts'
import { withChildren } from '../records/whole.ts'
import type { Action } from '../schema/action.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import type { AppRecord, OwnedKind, RecordOf } from '../schema/record.ts'
import type { Round } from '../schema/round.ts'
import type { StaffMeeting } from '../schema/staffMeeting.ts'
import type { Work as SomeWork } from '../schema/work.ts'
import type { Workplace } from '../schema/workplace.ts'
import type { WorkEdits, WorkState, WorkStore } from './createWorkStore.ts'
import { actionsOf } from './edits/actions.ts'
import { firstChoices, type PlanChoices, planOf } from './edits/answers.ts'
import { inOrderMade, presentRound } from './edits/editing.ts'
import { once } from './once.ts'

type Work = { readonly store: WorkStore; readonly outside: Outside }

const WorkContext = createContext<Work | null>(null)

/** Hands the store and what reaches it from outside to every page. */
export function WorkProvider({ store, outside, children }: Work & { readonly children: ReactNode }) {
  const work = useMemo(() => ({ store, outside }), [store, outside])
  return <WorkContext value={work}>{children}</WorkContext>
}

function useWork(): Work {
  const work = use(WorkContext)
  if (!work) throw new Error('A page was drawn outside WorkProvider')
  return work
}

const useWorkState = <T,>(select: (state: WorkState) => T): T => useStore(useWork().store, select)

export const useWorkEdits = (): WorkEdits => useWorkState(({ edits }) => edits)

/** Today, in the person's own time zone. */
export const useToday = (): IsoDate => dayOf(useWork().outside.now())

/** The clock, for what is made at a press of a button. */
export const useNow = (): (() => Date) => useWork().outside.now

/** Everything entered, for files. */
export const useTables = () => useWorkState(({ tables }) => tables)

/** The same with how it came to be, looked up when a file is saved. */
export function useWorkNow(): () => SomeWork {
  const { store } = useWork()
  return useCallback(() => store.getState(), [store])
}

export const useWorkplace = (): Workplace | undefined =>
  useWorkState(({ tables, shown }) => tables.workplace[shown.workplaceId])

export const useRound = (): Round | undefined => useWorkState(({ tables, shown }) => presentRound(tables, shown))

/** Every record of the workplace; of answers and plans only those of the present round. */
const recordsIn = ({ tables, shown }: WorkState): readonly AppRecord[] => {
  const roundId = presentRound(tables, shown)?.id
  return once(Object.values(tables), `${shown.workplaceId} ${roundId ?? 'none'}`, () =>
    withChildren(tables, [{ kind: 'workplace', id: shown.workplaceId }]).filter(
      (record) => (record.kind !== 'answer' && record.kind !== 'plan') || record.roundId === roundId,
    ),
  )
}

export const useRecordsHere = (): readonly AppRecord[] => useWorkState(recordsIn)

/** What could not be read, and how it is let go. */
export const useUnread = () => ({
  unread: useWorkState(({ unread }) => unread),
  drop: useWorkState(({ dropUnread }) => dropUnread),
})

/** The present round's answers, by question. */
export function useAnswers(): AnswersByQuestion {
  const roundId = useRound()?.id
  const answers = useWorkState(({ tables }) => tables.answer)
  return once([answers], roundId ?? 'none', () =>
    Object.fromEntries(
      Object.values(answers)
        .filter((answer) => answer.roundId === roundId)
        .map((answer) => [answer.questionId, answer]),
    ),
  )
}

const actionsIn = (state: WorkState): readonly Action[] =>
  once([state.tables.action], state.shown.workplaceId, () => actionsOf(state))

/** The workplace's actions in the person's own order. */
export const useActions = (): readonly Action[] => useWorkState(actionsIn)

/** The same, looked up when something is pressed: whoever only asks then is not drawn anew at each change. */
export function useActionsNow(): () => readonly Action[] {
  const { store } = useWork()
  return useCallback(() => actionsIn(store.getState()), [store])
}

/** TypeScript does not see through a kind that is still open that all of these are owned. */
type Owned = { readonly id: string; readonly workplaceId: string; readonly createdAt: string }

const ownedIn = <K extends OwnedKind>({ tables, shown }: WorkState, kind: K): readonly RecordOf<K>[] => {
  const table: Readonly<Record<string, Owned>> = tables[kind]
  const records = once([table], shown.workplaceId, () =>
    Object.values(table)
      .filter((record) => record.workplaceId === shown.workplaceId)
      .toSorted(inOrderMade),
  )
  return records as readonly Owned[] as readonly RecordOf<K>[]
}

/** The workplace's own records of one kind, in the order they were made. */
export const useOwned = <K extends OwnedKind>(kind: K): readonly RecordOf<K>[] =>
  useWorkState((state) => ownedIn(state, kind))

/** Whether there is such a record of the workplace's own: drawn anew only when that changes. */
export const useHasOwned = <K extends OwnedKind>(kind: K, isSuch: (record: RecordOf<K>) => boolean): boolean =>
  useWorkState((state) => ownedIn(state, kind).some(isSuch))

const staffMeetingsIn = (state: WorkState): readonly StaffMeeting[] => {
  const { tables, shown } = state
  const parts = [
    tables['staff-meeting'],
    tables['staff-meeting-question'],
    tables['staff-meeting-point'],
    tables['staff-meeting-decision'],
  ]
  return once(parts, shown.workplaceId, () =>
    ownedIn(state, 'staff-meeting').map((meeting) => staffMeetingOf(meeting, tables)),
  )
}

/** The workplace's staff meetings, each whole, in the order they were made. */
export const useStaffMeetings = (): readonly StaffMeeting[] => useWorkState(staffMeetingsIn)

/** What was chosen for the plan; before anything was chosen no note leaves and a follow-up in half a year is proposed. */
export function usePlanChoices(): PlanChoices {
  const round = useRound()
  const plan = useWorkState(({ tables }) => (round ? planOf(tables, round.id) : undefined))
  const today = useToday()
  return plan ?? firstChoices(today)
}
