import type { Tally } from '../../schema/tally.ts'
import { answeredIn, isUnanimous } from './tallySize.ts'
import { DISTRIBUTION_FROM, NOTES_ONLY_UP_TO } from './thresholds.ts'
import { type TallyCell, toldCells } from './toldCells.ts'

/** What of a tally could leave the room if its question had been counted this once only. */
export type ToldAlone =
  /** Every option is in one cell, those without an answer as 0. */
  | { readonly kind: 'cells'; readonly cells: readonly TallyCell[] }
  /** Everyone gave this answer, and the meeting wants that told. */
  | { readonly kind: 'all'; readonly option: string }
  /** In words: most gave this answer, how many is not told. Reads the same where everyone did. */
  | { readonly kind: 'largest'; readonly option: string }
  /** In words: two or more answers were given equally often, and none is named. */
  | { readonly kind: 'divided' }
  | { readonly kind: 'notes-only' }

/** `isWanted`: the meeting wants an answer that all gave to be told. */
export function toldAlone(tally: Tally, isWanted: boolean): ToldAlone {
  const answered = answeredIn(tally)
  if (answered <= NOTES_ONLY_UP_TO || (tally.secret && answered < DISTRIBUTION_FROM)) return { kind: 'notes-only' }
  if (isWanted && isUnanimous(tally)) return { kind: 'all', option: largestOf(tally)[0]?.id ?? '' }
  return answered < DISTRIBUTION_FROM ? inWords(tally) : cellsOf(tally)
}

const largestOf = ({ options }: Tally) => {
  const most = Math.max(...options.map(({ count }) => count))
  return options.filter(({ count }) => count === most)
}

function inWords(tally: Tally): ToldAlone {
  const [largest, ...equal] = largestOf(tally)
  return largest && equal.length === 0 ? { kind: 'largest', option: largest.id } : { kind: 'divided' }
}

/** One cell alone would tell that everyone gave one of its answers: then words, never nothing. */
function cellsOf(tally: Tally): ToldAlone {
  const given = tally.options.map(({ id, count }) => ({ options: [id], count }))
  const told = toldCells(given.filter(({ count }) => count > 0))
  if (told.length === 1) return inWords(tally)
  return { kind: 'cells', cells: inScale([...told, ...given.filter(({ count }) => count === 0)], tally) }
}

function inScale(cells: readonly TallyCell[], { options }: Tally): readonly TallyCell[] {
  const place = (cell: TallyCell) => options.findIndex(({ id }) => id === cell.options[0])
  return cells.toSorted((a, b) => place(a) - place(b))
}
