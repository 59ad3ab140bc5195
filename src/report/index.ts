export { makePdf } from './pdf/makePdf.ts'
export type { PdfResult } from './pdf/producePdf.ts'
export { buildPlan, extentByAnswers } from './plan/buildPlan.ts'
export type { BarRow, Block, ReportModel, Section, Words } from './ReportModel.ts'
