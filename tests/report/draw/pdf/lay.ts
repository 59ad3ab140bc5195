import { layoutReport } from '../../../../src/report/draw/pdf/layout/layoutReport.ts'
import type { Operation, TextOperation } from '../../../../src/report/draw/pdf/operations.ts'
import type { Measure } from '../../../../src/report/draw/pdf/text/breakLines.ts'
import type { ReportModel } from '../../../../src/report/ReportModel.ts'

/** Close to the widths of Source Sans 3; what is tested holds for any font. */
const measure: Measure = (text, weight, size) => text.length * size * (weight === 'bold' ? 0.53 : 0.5)
export const lay = (model: ReportModel) => layoutReport(model, measure)
export const texts = (operations: readonly Operation[]) =>
  operations.filter((operation): operation is TextOperation => operation.kind === 'text' && !operation.artifact)
export const find = (operations: readonly Operation[], text: string) => {
  const found = texts(operations).find((operation) => operation.text.startsWith(text))
  if (!found) throw new Error(`Not laid out: ${text}`)
  return found
}
export const COLUMNS = [
  { header: 'Nr', weight: 0.3, nowrap: true as const },
  { header: 'Vad vi föreslår', weight: 3 },
  { header: 'Klart senast', weight: 1, nowrap: true as const },
]
export const rows = (count: number, words: string) =>
  Array.from({ length: count }, (_, i) => [`R${i + 1}`, words, '2026-05-30'])
export const LINES = 'Ett förslag som tar flera rader i sin kolumn, så att raden i tabellen blir högre än en enda rad. '
