import { SMALLEST_TOLD } from './thresholds.ts'

/** One count that is told, for one option or for several together; options in the order of the scale. */
export type TallyCell = { readonly options: readonly string[]; readonly count: number }

/**
 * The cells that may be told: the smallest are merged with the next larger until no small count can be worked out. All
 * cells given hold somebody; they come, and leave, in the order of the scale. One cell alone may be left.
 *
 * Equal cells go together. Then changing the counts among the merged options gives the same output, so that even someone
 * who knows this rule cannot tell which of them had the small one; were one of two equals chosen, the choice would tell.
 */
export function toldCells(cells: readonly TallyCell[]): readonly TallyCell[] {
  if (cells.every(({ count }) => count >= SMALLEST_TOLD)) return cells
  const sizes = [...new Set(cells.map(({ count }) => count))].toSorted((a, b) => a - b)
  // Merged options of one size would each be known from their sum.
  const enough = sizes.find((size, index) => index > 0 && sumOf(upTo(cells, size)) >= SMALLEST_TOLD)
  const small = upTo(cells, enough ?? Infinity)
  const merged = { options: small.flatMap(({ options }) => options), count: sumOf(small) }
  return cells.flatMap((cell) => (cell === small[0] ? [merged] : small.includes(cell) ? [] : [cell]))
}

const upTo = (cells: readonly TallyCell[], size: number) => cells.filter(({ count }) => count <= size)
const sumOf = (cells: readonly TallyCell[]) => cells.reduce((sum, { count }) => sum + count, 0)
