import type { AnySection, ReportModel } from '../../../ReportModel.ts'
import { isName, leadsTo } from '../../leadsTo.ts'
import { isPainted, type Operation } from '../operations.ts'
import { SHEET, stylesOf } from '../sheet.ts'
import type { Measure } from '../text/breakLines.ts'
import { boxFigures, inBlack, steadyHeadings } from './afterwards.ts'
import { blockStrips } from './blocks.ts'
import { flow } from './flow.ts'
import { layHeader } from './header.ts'
import { changeLast, type Frame, keptTogether, notAlone, type Place, type Setting, tagged } from './strip.ts'

/** The document as steps to write it by, in reading order; page headers last. */
export type Layout = {
  readonly operations: readonly Operation[]
  readonly pages: number
  /** Sections that must fit on one page and do not, by id. */
  readonly overflow: readonly string[]
  /** Where the last words end, and how far words may stretch on each page. */
  readonly end: Place
  readonly frame: Frame
}

type Laid = {
  readonly id: string
  readonly operations: readonly Operation[]
  readonly first: number
  readonly last: number
  /** Where its words end. */
  readonly end: Place
}

/** Lays a cleaned report on A4 pages. Pure: the font is known only through `measure`. */
export function layoutReport(model: ReportModel, measure: Measure): Layout {
  const header = layHeader(model, measure)
  const styles = stylesOf(model.look)
  const frame = { top: Math.max(SHEET.top, header.bottom), bottom: SHEET.bottom }
  const laid: Laid[] = []
  for (const section of model.sections) {
    const before = laid.at(-1)
    const setting = { x: SHEET.left, width: SHEET.right - SHEET.left, measure, styles }
    laid.push(...laySection(section, before, frame, setting))
  }
  const pages = (laid.at(-1)?.last ?? 0) + 1
  const onePage = new Set(model.sections.filter(({ fit }) => fit === 'one-page').map(({ id }) => id))
  const words = boxFigures(steadyHeadings(laid.flatMap(({ operations }) => operations)))
  const operations = [...words, ...header.paint(pages)]
  return {
    operations: model.look.ink === 'black' ? inBlack(operations) : operations,
    pages,
    end: laid.at(-1)?.end ?? { page: 0, y: frame.top },
    frame,
    overflow: laid.filter(({ id, first, last }) => last > first && onePage.has(id)).map(({ id }) => id),
  }
}

/** A part ends with more than its last line on a page, while both lines take no more than this share of it. */
const SHORT = 1 / 8

/** A name stays whole up to so many lines: what is longer is a text of somebody's. */
const LONGEST_NAME = 3

/** A section without words has no page; one that starts 'here' goes on where the one before it ended. */
function laySection(
  { id, starts, blocks }: AnySection,
  before: Laid | undefined,
  frame: Frame,
  setting: Setting,
): readonly Laid[] {
  const strips = tagged(
    blocks.flatMap((block, index) => {
      const parts = blockStrips(block, setting)
      const strips = isName(block) && parts.length <= LONGEST_NAME ? keptTogether(parts) : parts
      return leadsTo(blocks, index) ? changeLast(strips, (last) => ({ ...last, keep: true })) : strips
    }),
    'Sect',
  )
  if (strips.length === 0) return []
  const isBelow = before !== undefined && starts === 'here'
  const start = isBelow
    ? { page: before.end.page, y: before.end.y + (strips[0]?.gap ?? 0) }
    : { page: (before?.last ?? -1) + 1, y: frame.top }
  const { operations, end } = flow(notAlone(strips, (frame.bottom - frame.top) * SHORT), start, frame)
  const first = operations.find(isPainted)?.page ?? start.page
  const last = operations.filter(isPainted).reduce((most, { page }) => Math.max(most, page), first)
  return [{ id, operations, first, last, end }]
}
