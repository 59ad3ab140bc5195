import type { IsoDate } from '../../schema/isoDate.ts'
import type { Tables } from '../../schema/record.ts'
import type { Round } from '../../schema/round.ts'
import type { Workplace } from '../../schema/workplace.ts'
import type { AnswersByQuestion } from '../checklist/answers.ts'

/** What a work file holds, and when it was saved (ISO instant). */
export type FileOfWork = { readonly name: string; readonly tables: Tables; readonly savedAt: string }

/** The round that a file stands for: the latest of its workplace. */
export type RoundInFile = {
  readonly name: string
  readonly workplace: Workplace
  readonly round: Round
  readonly answers: AnswersByQuestion
}

export type FilesCompared =
  | {
      readonly kind: 'compared'
      readonly earlier: RoundInFile
      readonly later: RoundInFile
      /** Each is told beside the comparison: none of them forbids it. */
      readonly told: readonly ('two-workplaces' | 'same-round' | 'ahead')[]
    }
  /** Nothing has been answered in the file of that name. */
  | { readonly kind: 'no-round'; readonly name: string }

/**
 * The rounds of two files to compare, the earlier first: of the workplace that both hold, else of the first in each. Of one round
 * saved twice the file that was saved first is the earlier; what clocks say beyond that decides nothing.
 */
export function filesCompared(one: FileOfWork, other: FileOfWork, today: IsoDate): FilesCompared {
  const shared = workplacesIn(one).find(({ id }) => workplacesIn(other).some((its) => its.id === id))?.id
  const [first, second] = [roundIn(one, shared), roundIn(other, shared)]
  if (!first || !second) return { kind: 'no-round', name: (first ? other : one).name }
  const isInOrder =
    first.round.startedOn === second.round.startedOn
      ? one.savedAt <= other.savedAt
      : first.round.startedOn < second.round.startedOn
  const [earlier, later] = isInOrder ? [first, second] : [second, first]
  return {
    ...{ kind: 'compared', earlier, later },
    told: [
      ...(shared === undefined ? ['two-workplaces' as const] : []),
      ...(first.round.id === second.round.id ? ['same-round' as const] : []),
      ...(later.round.startedOn > today ? ['ahead' as const] : []),
    ],
  }
}

/** The workplaces of a file that have a round, in the order they were made. */
const workplacesIn = ({ tables }: FileOfWork): readonly Workplace[] =>
  Object.values(tables.workplace)
    .filter(({ id }) => Object.values(tables.round).some((round) => round.workplaceId === id))
    .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))

function roundIn(file: FileOfWork, shared: Workplace['id'] | undefined): RoundInFile | undefined {
  const workplaces = workplacesIn(file)
  const workplace = workplaces.find(({ id }) => id === shared) ?? workplaces[0]
  const round = Object.values(file.tables.round)
    .filter(({ workplaceId }) => workplaceId === workplace?.id)
    .toSorted((a, b) => b.startedOn.localeCompare(a.startedOn) || b.createdAt.localeCompare(a.createdAt))[0]
  if (!workplace || !round) return undefined
  const answers = Object.values(file.tables.answer).filter(({ roundId }) => roundId === round.id)
  if (answers.length === 0) return undefined
  return {
    ...{ name: file.name, workplace, round },
    answers: Object.fromEntries(answers.map((answer) => [answer.questionId, answer])),
  }
}
