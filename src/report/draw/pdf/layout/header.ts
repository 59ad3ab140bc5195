import type { ReportModel } from '../../../ReportModel.ts'
import type { Operation } from '../operations.ts'
import { SHEET, stylesOf } from '../sheet.ts'
import type { Measure } from '../text/breakLines.ts'
import { stack } from './flow.ts'
import { asArtifact, heightOf, type Setting, type Strip } from './strip.ts'
import { lineStrips } from './words.ts'

const RIGHT = 120
const BELOW_RULE = 11

/** The line at the top of each page. `bottom` is where the page's own words may begin, in points. */
export type Header = { readonly bottom: number; readonly paint: (pages: number) => readonly Operation[] }

/** What the document is for on the left, the page's number on the right, a rule below; said to no one. */
export function layHeader(
  { header, pageOf, look }: Pick<ReportModel, 'header' | 'pageOf' | 'look'>,
  measure: Measure,
): Header {
  const styles = stylesOf(look)
  const setting = { x: SHEET.left, measure, styles }
  const width = SHEET.right - SHEET.left - RIGHT
  const left = lineStrips([{ text: header }], styles.small, { ...setting, width })
  const rule = SHEET.header + Math.max(styles.small.line, heightOf(left)) + 6
  const paint = (pages: number) =>
    Array.from({ length: pages }, (_, page) => [
      ...line(left, page),
      ...line(pageNumber(fillIn(pageOf, page + 1, pages), setting), page),
      ruleAt(page, rule),
    ]).flat()
  return { bottom: rule + BELOW_RULE, paint }
}

const fillIn = (pageOf: string, page: number, pages: number) =>
  pageOf.replaceAll('{pages}', String(pages)).replaceAll('{page}', String(page))

function pageNumber(text: string, setting: Omit<Setting, 'width'>): readonly Strip[] {
  const { small } = setting.styles
  const x = SHEET.right - Math.min(RIGHT, setting.measure(text, 'regular', small.size) + 0.1)
  return lineStrips([{ text }], small, { ...setting, x, width: SHEET.right - x })
}

const line = (strips: readonly Strip[], page: number) => asArtifact(stack(strips, { page, y: SHEET.header }).operations)

const ruleAt = (page: number, y: number): Operation => ({
  kind: 'line',
  page,
  from: [SHEET.left, y],
  to: [SHEET.right, y],
  ink: 'black',
  thickness: 0.8,
  artifact: 'Pagination',
})
