import { createContext, type ReactNode, use, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { AnswersByQuestion } from '../domain/answers.ts'
import { dayOf } from '../domain/isoDay.ts'
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

/** The present round's answers, by question. */
export function useAnswers(): AnswersByQuestion {
  const round = useRound()
  const answers = useWorkState(({ tables }) => tables.answer)
  return useMemo(
    () =>
      Object.fromEntries(
        Object.values(answers)
          .filter(({ roundId }) => roundId === round?.id)
          .map((answer) => [answer.questionId, answer]),
      ),
    [answers, round?.id],
  )
}

/** The workplace's actions in the person's own order. */
export const useActions = (): readonly Action[] =>
  useWorkState(
    useShallow(({ tables, workplaceId }) =>
      Object.values(tables.action)
        .filter((action) => action.workplaceId === workplaceId)
        .toSorted((a, b) => a.rank - b.rank),
    ),
  )

/** TypeScript does not see through a kind that is still open that all of these are owned. */
type Owned = { readonly workplaceId: string; readonly createdAt: string }

/** A table is never changed, only replaced: what was sorted out of it once stays true. */
const sorted = new WeakMap<object, { readonly of: string; readonly records: readonly Owned[] }>()

function ownedIn(table: Readonly<Record<string, Owned>>, workplaceId: string): readonly Owned[] {
  const known = sorted.get(table)
  if (known?.of === workplaceId) return known.records
  const records = Object.values(table)
    .filter((record) => record.workplaceId === workplaceId)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt)))
  sorted.set(table, { of: workplaceId, records })
  return records
}

/** The workplace's own records of one kind, in the order they were made. */
export const useOwned = <K extends OwnedKind>(kind: K): readonly RecordOf<K>[] =>
  useWorkState(({ tables, workplaceId }) => ownedIn(tables[kind], workplaceId) as readonly RecordOf<K>[])

/** What was chosen for the plan; before anything was chosen no note leaves and a follow-up in half a year is proposed. */
export function usePlanChoices(): PlanChoices {
  const round = useRound()
  const plan = useWorkState(({ tables }) => (round ? planOf(tables, round.id) : undefined))
  const today = useToday()
  return plan ?? firstChoices(today)
}
