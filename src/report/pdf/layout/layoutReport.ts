import type { ReportModel, Section } from '../../ReportModel.ts'
import { isPainted, type Operation } from '../operations.ts'
import { SHEET } from '../sheet.ts'
import type { Measure } from '../text/breakLines.ts'
import { boxFigures, steadyHeadings } from './afterwards.ts'
import { blockStrips } from './blocks.ts'
import { flow } from './flow.ts'
import { layHeader } from './header.ts'
import { type Frame, tagged } from './strip.ts'

/** The document as steps to write it by, in reading order; page headers last. */
export type Layout = {
  readonly operations: readonly Operation[]
  readonly pages: number
  /** Sections that must fit on one page and do not, by id. */
  readonly overflow: readonly string[]
}

type Laid = {
  readonly id: string
  readonly operations: readonly Operation[]
  readonly first: number
  readonly last: number
}

/** Lays a cleaned report on A4 pages. Pure: the font is known only through `measure`. */
export function layoutReport(model: ReportModel, measure: Measure): Layout {
  const header = layHeader(model, measure)
  const frame = { top: Math.max(SHEET.top, header.bottom), bottom: SHEET.bottom }
  const laid: Laid[] = []
  for (const section of model.sections) laid.push(...laySection(section, (laid.at(-1)?.last ?? -1) + 1, frame, measure))
  const pages = (laid.at(-1)?.last ?? 0) + 1
  const onePage = new Set(model.sections.filter(({ fit }) => fit === 'one-page').map(({ id }) => id))
  return {
    operations: [...boxFigures(steadyHeadings(laid.flatMap(({ operations }) => operations))), ...header.paint(pages)],
    pages,
    overflow: laid.filter(({ id, first, last }) => last > first && onePage.has(id)).map(({ id }) => id),
  }
}

/** A section without words has no page. */
function laySection({ id, blocks }: Section, first: number, frame: Frame, measure: Measure): readonly Laid[] {
  const setting = { x: SHEET.left, width: SHEET.right - SHEET.left, measure }
  const strips = tagged(
    blocks.flatMap((block) => blockStrips(block, setting)),
    'Sect',
  )
  if (strips.length === 0) return []
  const { operations } = flow(strips, { page: first, y: frame.top }, frame)
  const last = operations.filter(isPainted).reduce((most, { page }) => Math.max(most, page), first)
  return [{ id, operations, first, last }]
}
