import { createContext, type ReactNode, use, useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import { type AnswersByQuestion, answersByRound } from '../domain/checklist/answers.ts'
import { dayOf } from '../domain/days/isoDay.ts'
import type { Outside } from '../records/edited.ts'
import { inOrderMade } from '../records/inOrderMade.ts'
import type { Answer } from '../schema/answer.ts'
import type { QuestionId } from '../schema/checklist.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import type { OwnedKind, RecordOf, Tables } from '../schema/record.ts'
import type { Round } from '../schema/round.ts'
import type { Work as SomeWork } from '../schema/work.ts'
import type { Workplace } from '../schema/workplace.ts'
import type { WorkState, WorkStore } from './createWorkStore.ts'
import { once } from './once.ts'
import { presentRound, roundsOf } from './shown.ts'

type Work = { readonly store: WorkStore; readonly outside: Outside }

const WorkContext = createContext<Work | null>(null)

/** Hands the store and what reaches it from outside to every page. */
export function WorkProvider({ store, outside, children }: Work & { readonly children: ReactNode }) {
  const work = useMemo(() => ({ store, outside }), [store, outside])
  return <WorkContext value={work}>{children}</WorkContext>
}

/** The store itself, for the hooks beside this one. */
export function useWork(): Work {
  const work = use(WorkContext)
  if (!work) throw new Error('A page was drawn outside WorkProvider')
  return work
}

/** A part of the store's state: drawn anew only when that part is other than before. */
export const useWorkState = <T,>(select: (state: WorkState) => T): T => useStore(useWork().store, select)

/** How an opened file takes the place of everything. */
export const useReplaceAll = (): WorkState['replaceAll'] => useWorkState(({ replaceAll }) => replaceAll)

/** How the work of files that were put together with it takes its place. */
export const useFollow = (): WorkState['follow'] => useWorkState(({ follow }) => follow)

/** Today, in the person's own time zone. */
export const useToday = (): IsoDate => dayOf(useWork().outside.now())

/** The clock, for what is made at a press of a button. */
export const useNow = (): (() => Date) => useWork().outside.now

/** A new id, for what is made at a press of a button. */
export const useNewId = (): (() => string) => useWork().outside.newId

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

/** What could not be read, and how it is let go. */
export const useUnread = () => ({
  unread: useWorkState(({ unread }) => unread),
  drop: useWorkState(({ dropUnread }) => dropUnread),
})

/** Which workplace and round are on the screen, and how others are put there. */
export const useShown = () => ({
  shown: useWorkState(({ shown }) => shown),
  show: useWorkState(({ show }) => show),
})

/** Every round of the workplace, the earliest first. */
export const useRounds = (): readonly Round[] =>
  useWorkState(({ tables, shown }) =>
    once([tables.round], shown.workplaceId, () => roundsOf(tables, shown.workplaceId)),
  )

/** The round before the present one. */
export function useRoundBefore(): Round | undefined {
  const round = useRound()
  const rounds = useRounds()
  return rounds[rounds.findIndex(({ id }) => id === round?.id) - 1]
}

/** The present round's answers, by question. */
export const useAnswers = (): AnswersByQuestion => useAnswersOf(useRound())

const NO_ANSWERS: AnswersByQuestion = {}

/** The answers of a round, by question. */
export const useAnswersOf = (round: Round | undefined): AnswersByQuestion =>
  useWorkState(({ tables }) => answersIn(tables, round))

/** The present round's answer to one question: drawn anew only when that very answer is another. */
export const useAnswer = (questionId: QuestionId): Answer | undefined => useAnswerOf(useRound(), questionId)

/** The answer to one question in a round. */
export const useAnswerOf = (round: Round | undefined, questionId: QuestionId): Answer | undefined =>
  useWorkState(({ tables }) => answersIn(tables, round)[questionId])

/** Told apart once for all rounds: each that looked for its own would read those of every other. */
const answersIn = ({ answer }: Tables, round: Round | undefined): AnswersByQuestion =>
  (round && once([answer], 'by-round', () => answersByRound(Object.values(answer))).get(round.id)) ?? NO_ANSWERS

/** TypeScript does not see through a kind that is still open that all of these are owned. */
type Owned = { readonly id: string; readonly workplaceId: string; readonly createdAt: string }

/** The workplace's own records of one kind, in the order they were made. */
export const ownedIn = <K extends OwnedKind>({ tables, shown }: WorkState, kind: K): readonly RecordOf<K>[] => {
  const table: Readonly<Record<string, Owned>> = tables[kind]
  const records = once([table], shown.workplaceId, () =>
    Object.values(table)
      .filter((record) => record.workplaceId === shown.workplaceId)
      .toSorted(inOrderMade),
  )
  return records as readonly Owned[] as readonly RecordOf<K>[]
}

/** The same, for a page. */
export const useOwned = <K extends OwnedKind>(kind: K): readonly RecordOf<K>[] =>
  useWorkState((state) => ownedIn(state, kind))

/** Whether there is such a record of the workplace's own: drawn anew only when that changes. */
export const useHasOwned = <K extends OwnedKind>(kind: K, isSuch: (record: RecordOf<K>) => boolean): boolean =>
  useWorkState((state) => ownedIn(state, kind).some(isSuch))
