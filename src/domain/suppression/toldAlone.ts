import { NOT_ANSWERED, type Tally } from '../../schema/tally.ts'
import { answeredIn, isUnanimous, judgedSize, peopleIn } from './tallySize.ts'
import { DISTRIBUTION_FROM, NOTES_ONLY_UP_TO, SMALLEST_TOLD } from './thresholds.ts'
import { type TallyCell, toldCells } from './toldCells.ts'

/** How many answered; not told where it would give back how few did not. */
type Answered = number | 'not-told'

/** What of a tally could leave the room if its question had been counted this once only. */
export type ToldAlone =
  /** Every option is in one cell, those without an answer as 0. A cell may also hold those who did not answer. */
  | { readonly kind: 'cells'; readonly cells: readonly TallyCell[]; readonly answered: Answered }
  | { readonly kind: 'largest'; readonly option: string }
  | { readonly kind: 'answered-only'; readonly answered: Answered }
  | { readonly kind: 'notes-only' }

/** `isWanted`: the meeting wants an answer that all gave to be told. */
export function toldAlone(tally: Tally, isWanted: boolean): ToldAlone {
  const size = judgedSize(tally)
  if (size <= NOTES_ONLY_UP_TO || (tally.secret && size < DISTRIBUTION_FROM)) return { kind: 'notes-only' }
  // Told as nothing but how many answered, like other counts that are left out: the reason would be the answer.
  if (isUnanimous(tally) && !isWanted) return answeredOnly(tally)
  return size < DISTRIBUTION_FROM ? largestOf(tally) : cellsOf(tally)
}

function answeredOnly(tally: Tally): ToldAlone {
  const silent = peopleIn(tally) - answeredIn(tally)
  // In a small room the very absence of the number would be the number: one of seven, where six are needed.
  const isTold = judgedSize(tally) >= DISTRIBUTION_FROM && (silent === 0 || silent >= SMALLEST_TOLD)
  return { kind: 'answered-only', answered: isTold ? answeredIn(tally) : 'not-told' }
}

function largestOf(tally: Tally): ToldAlone {
  const most = Math.max(...tally.options.map(({ count }) => count))
  const [largest, ...equal] = tally.options.filter(({ count }) => count === most)
  return largest && equal.length === 0 ? { kind: 'largest', option: largest.id } : answeredOnly(tally)
}

/** Those who were there and did not answer are a cell like the others: room and answers together would give it back. */
function cellsOf(tally: Tally): ToldAlone {
  const silent = { options: [NOT_ANSWERED], count: peopleIn(tally) - answeredIn(tally) }
  const given = tally.options.map(({ id, count }) => ({ options: [id], count }))
  const told = toldCells([...given, silent].filter(({ count }) => count > 0))
  const withSilent = told.find(({ options }) => options.length > 1 && options.includes(NOT_ANSWERED))
  const ofAnswers = told.filter(({ options }) => options.some((id) => id !== NOT_ANSWERED))
  const isOneAnswer = ofAnswers.length === 1 && !(isUnanimous(tally) && !withSilent)
  if (isOneAnswer || (withSilent && mayBeTooFew(withSilent, [...given, silent]))) return answeredOnly(tally)
  return {
    kind: 'cells',
    cells: inScale([...ofAnswers, ...given.filter(({ count }) => count === 0)], tally),
    answered: withSilent ? 'not-told' : answeredIn(tally),
  }
}

/**
 * Who reads a cell with those who did not answer must not learn how many they were from its being told at all: enough
 * have answered even if they were the most of the merged.
 */
function mayBeTooFew({ options }: TallyCell, all: readonly TallyCell[]): boolean {
  const people = all.reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(
    ...all.filter((cell) => cell.options.every((id) => options.includes(id))).map(({ count }) => count),
  )
  return people - most < DISTRIBUTION_FROM
}

function inScale(cells: readonly TallyCell[], { options }: Tally): readonly TallyCell[] {
  const place = (cell: TallyCell) => options.findIndex(({ id }) => id === cell.options[0])
  return cells.toSorted((a, b) => place(a) - place(b))
}
