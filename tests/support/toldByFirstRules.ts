import { answeredIn, isUnanimous, peopleIn } from '../../src/domain/suppression/index.ts'
import type { Tally } from '../../src/schema/tally.ts'

/**
 * What the first rules told of a count, word for word as they stood: those who said nothing were a cell like the others. To
 * hold what is told today against what an old file may have held.
 */
const SILENT = 'not-answered'
type Cell = { readonly options: readonly string[]; readonly count: number }
type Answered = number | 'not-told'
export type ToldByFirstRules =
  | { readonly kind: 'cells'; readonly cells: readonly Cell[]; readonly answered: Answered }
  | { readonly kind: 'largest'; readonly option: string }
  | { readonly kind: 'answered-only'; readonly answered: Answered }
  | { readonly kind: 'notes-only' }

export function toldByFirstRules(tally: Tally, isWanted: boolean): ToldByFirstRules {
  const size = judgedSize(tally)
  if (size <= 5 || (tally.secret && size < 10)) return { kind: 'notes-only' }
  if (isUnanimous(tally) && !isWanted) return answeredOnly(tally)
  return size < 10 ? largestOf(tally) : cellsOf(tally)
}

const silentIn = (tally: Tally) => peopleIn(tally) - answeredIn(tally)
const judgedSize = (tally: Tally) =>
  tally.room === 'not-set' ? answeredIn(tally) : Math.min(tally.room, answeredIn(tally))

function answeredOnly(tally: Tally): ToldByFirstRules {
  const silent = silentIn(tally)
  const isTold = judgedSize(tally) >= 10 && (silent === 0 || silent >= 3)
  return { kind: 'answered-only', answered: isTold ? answeredIn(tally) : 'not-told' }
}

function largestOf(tally: Tally): ToldByFirstRules {
  const most = Math.max(...tally.options.map(({ count }) => count))
  const [largest, ...equal] = tally.options.filter(({ count }) => count === most)
  return largest && equal.length === 0 ? { kind: 'largest', option: largest.id } : answeredOnly(tally)
}

function cellsOf(tally: Tally): ToldByFirstRules {
  const silent = { options: [SILENT], count: silentIn(tally) }
  const given = tally.options.map(({ id, count }) => ({ options: [id], count }))
  const told = merged([...given, silent].filter(({ count }) => count > 0))
  const withSilent = told.find(({ options }) => options.length > 1 && options.includes(SILENT))
  const ofAnswers = told.filter(({ options }) => options.some((id) => id !== SILENT))
  const isOneAnswer = ofAnswers.length === 1 && !(isUnanimous(tally) && !withSilent)
  if (isOneAnswer || (withSilent && mayBeTooFew(withSilent, [...given, silent]))) return answeredOnly(tally)
  return {
    kind: 'cells',
    cells: [...ofAnswers, ...given.filter(({ count }) => count === 0)],
    answered: withSilent ? 'not-told' : answeredIn(tally),
  }
}

function mayBeTooFew({ options }: Cell, all: readonly Cell[]): boolean {
  const most = Math.max(
    ...all.filter((cell) => cell.options.every((id) => options.includes(id))).map(({ count }) => count),
  )
  return sumOf(all) - most < 10
}

function merged(cells: readonly Cell[]): readonly Cell[] {
  if (cells.every(({ count }) => count >= 3)) return cells
  const upTo = (size: number) => cells.filter(({ count }) => count <= size)
  const sizes = [...new Set(cells.map(({ count }) => count))].toSorted((a, b) => a - b)
  const enough = sizes.find((size, index) => index > 0 && sumOf(upTo(size)) >= 3)
  const small = upTo(enough ?? Infinity)
  const one = { options: small.flatMap(({ options }) => options), count: sumOf(small) }
  return cells.flatMap((cell) => (cell === small[0] ? [one] : small.includes(cell) ? [] : [cell]))
}

const sumOf = (cells: readonly Cell[]) => cells.reduce((sum, { count }) => sum + count, 0)
