import { createContext, type ReactNode, use, useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { AnswersByQuestion } from '../domain/checklist/answers.ts'
import { dayOf } from '../domain/days/isoDay.ts'
import type { Action } from '../schema/action.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import type { OwnedKind, RecordOf } from '../schema/record.ts'
import type { Round } from '../schema/round.ts'
import type { Workplace } from '../schema/workplace.ts'
import type { WorkEdits, WorkState, WorkStore } from './createWorkStore.ts'
import { firstChoices, latestRound, type PlanChoices, planOf } from './edits.ts'
import type { Outside } from './outside.ts'

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

export const useWorkplace = (): Workplace | undefined =>
  useWorkState(({ tables, workplaceId }) => tables.workplace[workplaceId])

export const useRound = (): Round | undefined =>
  useWorkState(({ tables, workplaceId }) => latestRound(tables, workplaceId))

/** A table is never changed, only replaced: what was made of it once stays true, and every page that asks gets the same. */
const made = new WeakMap<object, { readonly of: string; readonly from: unknown }>()

function once<T>(table: object, of: string, make: () => T): T {
  const known = made.get(table)
  if (known?.of === of) return known.from as T
  const from = make()
  made.set(table, { of, from })
  return from
}

/** The present round's answers, by question. */
export function useAnswers(): AnswersByQuestion {
  const roundId = useRound()?.id
  const answers = useWorkState(({ tables }) => tables.answer)
  return once(answers, roundId ?? 'none', () =>
    Object.fromEntries(
      Object.values(answers)
        .filter((answer) => answer.roundId === roundId)
        .map((answer) => [answer.questionId, answer]),
    ),
  )
}

const actionsIn = ({ tables, workplaceId }: WorkState): readonly Action[] =>
  once(tables.action, workplaceId, () =>
    Object.values(tables.action)
      .filter((action) => action.workplaceId === workplaceId)
      .toSorted((a, b) => a.rank - b.rank),
  )

/** The workplace's actions in the person's own order. */
export const useActions = (): readonly Action[] => useWorkState(actionsIn)

/** The same, looked up when something is pressed: whoever only asks then is not drawn anew at each change. */
export function useActionsNow(): () => readonly Action[] {
  const { store } = useWork()
  return useCallback(() => actionsIn(store.getState()), [store])
}

/** TypeScript does not see through a kind that is still open that all of these are owned. */
type Owned = { readonly workplaceId: string; readonly createdAt: string }

const ownedIn = <K extends OwnedKind>({ tables, workplaceId }: WorkState, kind: K): readonly RecordOf<K>[] => {
  const table: Readonly<Record<string, Owned>> = tables[kind]
  const records = once(table, workplaceId, () =>
    Object.values(table)
      .filter((record) => record.workplaceId === workplaceId)
      .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt))),
  )
  return records as readonly Owned[] as readonly RecordOf<K>[]
}

/** The workplace's own records of one kind, in the order they were made. */
export const useOwned = <K extends OwnedKind>(kind: K): readonly RecordOf<K>[] =>
  useWorkState((state) => ownedIn(state, kind))

/** Whether there is such a record of the workplace's own: drawn anew only when that changes. */
export const useHasOwned = <K extends OwnedKind>(kind: K, isSuch: (record: RecordOf<K>) => boolean): boolean =>
  useWorkState((state) => ownedIn(state, kind).some(isSuch))

/** What was chosen for the plan; before anything was chosen no note leaves and a follow-up in half a year is proposed. */
export function usePlanChoices(): PlanChoices {
  const round = useRound()
  const plan = useWorkState(({ tables }) => (round ? planOf(tables, round.id) : undefined))
  const today = useToday()
  return plan ?? firstChoices(today)
}
