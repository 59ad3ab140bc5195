/**
 * The rules by which versions 1 and 2 told a count, kept to say of an old one what its file held. They took silence for an
 * answer of its own; what is told today follows `domain/suppression`.
 */

type FirstCount = {
  readonly counts: readonly number[]
  readonly room: number | 'not-set'
  readonly secret: boolean
  /** The meeting wanted an answer that all gave to be told. */
  readonly isWanted: boolean
}

/** What the first rules told of a count: numbers, the most common answer in words, or nothing of the answers. */
export function toldFirst({ counts, room, secret, isWanted }: FirstCount): 'numbers' | 'words' | 'nothing' {
  const answered = sum(counts)
  const people = room === 'not-set' ? answered : Math.max(room, answered)
  const judged = room === 'not-set' ? answered : Math.min(room, answered)
  const isUnanimous = counts.filter((count) => count > 0).length === 1
  if (judged <= 5 || (secret && judged < 10) || (isUnanimous && !isWanted)) return 'nothing'
  if (judged < 10) {
    const most = Math.max(...counts)
    return counts.filter((count) => count === most).length === 1 ? 'words' : 'nothing'
  }
  return holdsNumbers(counts, people - answered, isUnanimous) ? 'numbers' : 'nothing'
}

/** A number of people who gave one answer, or none. */
type Cell = { readonly count: number; readonly isSilent: boolean }

function holdsNumbers(counts: readonly number[], silent: number, isUnanimous: boolean): boolean {
  const given = counts.map((count): Cell => ({ count, isSilent: false }))
  const cells = [...given, { count: silent, isSilent: true }].filter(({ count }) => count > 0)
  const merged = mergedIn(cells)
  const isSilenceMerged = merged.length > 1 && merged.some(({ isSilent }) => isSilent)
  const alone = cells.filter((cell) => !merged.includes(cell) && !cell.isSilent).length
  const answers = alone + (merged.some(({ isSilent }) => !isSilent) ? 1 : 0)
  if (answers === 1 && !(isUnanimous && !isSilenceMerged)) return false
  return !isSilenceMerged || sum(counts) + silent - Math.max(...merged.map(({ count }) => count)) >= 10
}

/** The cells that were put together: none while all hold three. */
function mergedIn(cells: readonly Cell[]): readonly Cell[] {
  if (cells.every(({ count }) => count >= 3)) return []
  const upTo = (size: number) => cells.filter(({ count }) => count <= size)
  const sizes = [...new Set(cells.map(({ count }) => count))].toSorted((a, b) => a - b)
  const enough = sizes.find((size, index) => index > 0 && sum(upTo(size).map(({ count }) => count)) >= 3)
  return upTo(enough ?? Number.POSITIVE_INFINITY)
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)
