import type { Operation } from '../operations.ts'
import { flow, stack } from './flow.ts'
import { type Frame, heightOf, type Place, type Strip, strip } from './strip.ts'

export type Padding = { readonly above: number; readonly below: number }

/** What is drawn around the part that stands on one page, before its words. */
export type Decorate = (page: number, top: number, bottom: number) => readonly Operation[]

/**
 * Strips in columns side by side, as one strip; read from left to right, each to its end. Where it is cut it goes on on the
 * next page, every column for itself.
 */
export function besideStrip(
  columns: readonly (readonly Strip[])[],
  { above, below }: Padding,
  decorate: Decorate,
): Strip {
  const height = Math.max(0, ...columns.map(heightOf)) + above + below
  const paint = ({ page, y }: Place) => [
    ...decorate(page, y, y + height),
    ...columns.flatMap((strips) => stack(strips, { page, y: y + above }).operations),
  ]
  const split = (top: Place, frame: Frame) => {
    const inner = { top: frame.top + above, bottom: frame.bottom - below }
    const flowed = columns.map((strips) => flow(strips, { ...top, y: top.y + above }, inner))
    const last = flowed.map((column) => column.end).reduce(later, top)
    const end = { page: last.page, y: last.y + below }
    const operations = flowed.flatMap((column) => column.operations)
    return { operations: [...decorateParts(top, end, frame, decorate), ...operations], end }
  }
  return strip(height, paint, { split })
}

const later = (one: Place, other: Place) =>
  other.page > one.page || (other.page === one.page && other.y > one.y) ? other : one

function decorateParts(start: Place, end: Place, frame: Frame, decorate: Decorate): readonly Operation[] {
  const pages = Array.from({ length: end.page - start.page + 1 }, (_, index) => start.page + index)
  return pages.flatMap((page) =>
    decorate(page, page === start.page ? start.y : frame.top, page === end.page ? end.y : frame.bottom),
  )
}
