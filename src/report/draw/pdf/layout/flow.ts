import type { Operation } from '../operations.ts'
import { asArtifact, type Flowed, type Frame, heightOf, type Place, type Strip } from './strip.ts'

/** Lays strips under each other from `start`, going to the next page where the next strips do not fit together. */
export function flow(strips: readonly Strip[], start: Place, frame: Frame): Flowed {
  const operations: Operation[] = []
  let at = start
  let isFirst = true
  for (const group of groups(strips)) {
    let from = at
    let mayBreak = needsNewPage(group, from, frame)
    for (const strip of group) {
      const gap = isFirst || at.y === frame.top ? 0 : strip.gap
      mayBreak ||= at.y + gap + strip.height > frame.bottom && !splitsHere(strip, from, at, frame)
      const breaks = mayBreak && at.y > frame.top
      if (breaks) from = { page: at.page + 1, y: frame.top }
      const laid = breaks ? onNewPage(strip, at.page + 1, frame) : lay(strip, { ...at, y: at.y + gap }, frame)
      operations.push(...laid.operations)
      at = laid.end
      isFirst = mayBreak = false
    }
  }
  return { operations, end: at }
}

/** Strips without a page break in between, as in a table cell. */
export const stack = (strips: readonly Strip[], start: Place) => flow(strips, start, { top: -1, bottom: Infinity })

function groups(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const grouped: Strip[][] = []
  strips.forEach((strip, index) => {
    const last = grouped.at(-1)
    if (last && strips[index - 1]?.keep) last.push(strip)
    else grouped.push([strip])
  })
  return grouped
}

/** No page is left emptier than this for the sake of what comes next: then that is cut, or a group taller than a page begun. */
const MOST_EMPTY = 1 / 3
/** So much of a page is left for the first part of what is cut, after the heading that it stays with. */
const LEAST_PART = 1 / 8

function needsNewPage(group: readonly Strip[], at: Place, frame: Frame) {
  const below = { ...at, y: at.y + (group[0]?.gap ?? 0) }
  const height = heightOf(group)
  if (below.y + height <= frame.bottom) return false
  const last = group.at(-1)
  if (last && splitsHere(last, at, { ...below, y: below.y + height - last.height }, frame)) return false
  return height <= frame.bottom - frame.top || at.y > (frame.top + frame.bottom) / 2
}

/** What can be cut is cut only where the page would else be left too empty from `from` on. */
function splitsHere({ split }: Strip, from: Place, at: Place, { top, bottom }: Frame) {
  const share = (y: number) => (bottom - y) / (bottom - top)
  return split !== undefined && share(from.y) > MOST_EMPTY && share(at.y) > LEAST_PART
}

function onNewPage(strip: Strip, page: number, frame: Frame): Flowed {
  const top = { page, y: frame.top }
  const laid = lay(strip, { page, y: frame.top + (strip.repeat?.height ?? 0) }, frame)
  return { ...laid, operations: [...repeated(strip, top), ...laid.operations] }
}

function lay(strip: Strip, at: Place, frame: Frame): Flowed {
  const { before, after } = strip
  if (!strip.split || at.y + strip.height <= frame.bottom) {
    return { operations: [...before, ...strip.paint(at), ...after], end: { ...at, y: at.y + strip.height } }
  }
  const { operations, end } = strip.split(at, { ...frame, top: frame.top + (strip.repeat?.height ?? 0) })
  const pages = Array.from({ length: end.page - at.page }, (_, index) => at.page + 1 + index)
  const repeats = pages.flatMap((page) => repeated(strip, { page, y: frame.top }))
  return { operations: [...before, ...repeats, ...operations, ...after], end }
}

const repeated = ({ repeat }: Strip, top: Place) => (repeat ? asArtifact(repeat.paint(top)) : [])
