import { createContext, type ReactNode, use, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { AnswersByQuestion } from '../domain/answers.ts'
import { addWeeks, dayOf } from '../domain/isoDay.ts'
import type { Action } from '../schema/action.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import type { Plan } from '../schema/plan.ts'
import type { Round } from '../schema/round.ts'
import type { Workplace } from '../schema/workplace.ts'
import type { WorkEdits, WorkState, WorkStore } from './createWorkStore.ts'
import { FOLLOW_UP_WEEKS, latestRound, planOf } from './edits.ts'
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

export type PlanChoices = Omit<Plan, 'kind' | 'id' | 'roundId'>

/** What was chosen for the plan; before anything was chosen no note leaves and a follow-up in half a year is proposed. */
export function usePlanChoices(): PlanChoices {
  const round = useRound()
  const plan = useWorkState(({ tables }) => (round ? planOf(tables, round.id) : undefined))
  const today = useToday()
  return (
    plan ?? {
      language: 'as-app',
      extent: 'by-answers',
      followUpOn: addWeeks(today, FOLLOW_UP_WEEKS),
      notes: [],
      evidence: [],
    }
  )
}
