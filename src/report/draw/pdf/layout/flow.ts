import type { Operation } from '../operations.ts'
import { asArtifact, type Flowed, type Frame, heightOf, type Place, type Strip } from './strip.ts'

/** Lays strips under each other from `start`, going to the next page where the next strips do not fit together. */
export function flow(strips: readonly Strip[], start: Place, frame: Frame): Flowed {
  const operations: Operation[] = []
  let at = start
  let isFirst = true
  for (const group of groups(strips)) {
    let mayBreak = needsNewPage(group, at, frame)
    for (const strip of group) {
      const gap = isFirst || at.y === frame.top ? 0 : strip.gap
      mayBreak ||= at.y + gap + strip.height > frame.bottom && !splitsHere(strip, at, frame)
      const breaks = mayBreak && at.y > frame.top
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

/** A group taller than a page starts where it stands only if half the page is left. */
function needsNewPage(group: readonly Strip[], { y }: Place, { top, bottom }: Frame) {
  const height = heightOf(group)
  const isTall = height > bottom - top
  return isTall ? y > (top + bottom) / 2 : y + (group[0]?.gap ?? 0) + height > bottom
}

const tooTall = ({ height, repeat }: Strip, { top, bottom }: Frame) => height + (repeat?.height ?? 0) > bottom - top
const splitsHere = (strip: Strip, { y }: Place, frame: Frame) =>
  strip.split !== undefined && tooTall(strip, frame) && y < (frame.top + frame.bottom) / 2

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
