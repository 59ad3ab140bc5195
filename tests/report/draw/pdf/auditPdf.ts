import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { SHEET } from '../../../../src/report/draw/pdf/sheet.ts'
import type { ReportModel } from '../../../../src/report/ReportModel.ts'
import { firstMissing, modelWords } from '../../../support/modelWords.ts'
import { brokenConditions } from './matterhorn.ts'
import { contentStreams, type Node, nodes, readPdf } from './readPdf.ts'
import { spokenWhole } from './wholeTree.ts'

/** What is wrong with a made PDF, read back from its bytes alone; empty when a reader meets all of the model in order. */
export async function auditPdf(bytes: Uint8Array, model: ReportModel): Promise<readonly string[]> {
  const read = await readPdf(bytes)
  const trees = read.pages.flatMap(({ tree }) => nodes(tree))
  const missing = firstMissing(spokenWhole(bytes, read.pages), modelWords(model))
  const streams = contentStreams(bytes)
  return [
    ...(read.markInfo?.Marked ? [] : ['The file does not say that it is tagged']),
    ...(read.info.Language?.startsWith(model.language) ? [] : [`The language is ${read.info.Language}`]),
    ...(read.info.Title === model.title.normalize('NFC') ? [] : [`The title is ${read.info.Title}`]),
    ...(missing === undefined ? [] : [`Not in its place in the tags: ${missing}`]),
    ...(streams.length === read.pages.length ? [] : [`${streams.length} of ${read.pages.length} pages are tagged`]),
    ...streams.flatMap(paintedOutsideTags).map((operator) => `Painted outside tags: ${operator}`),
    ...brokenConditions(bytes).map((condition) => `Breaks the Matterhorn condition ${condition}`),
    ...unevenRows(trees),
    ...(await misplaced(bytes)),
  ]
}

/** pdf.js gives the tree page by page: the rows of a table that goes on are held to each other. */
function unevenRows(all: readonly Node[]): readonly string[] {
  return all
    .filter(({ role }) => role === 'Table')
    .flatMap((table) => {
      const counts = nodes(table)
        .filter(({ role }) => role === 'TR')
        .map(({ children }) => children.length)
      return new Set(counts).size > 1 ? [`A table has rows of ${[...new Set(counts)].join(' and ')} cells`] : []
    })
}

type Box = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** How much the boxes of two texts may share, in points: letters hang out a little. */
const SLACK = 1

/** Texts outside the margins or over each other, by where the file puts them. */
async function misplaced(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const faults: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    const boxes = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [boxOf(item)] : []))
    for (const box of boxes)
      if (
        box.left < SHEET.left - SLACK ||
        box.right > SHEET.right + SLACK ||
        box.bottom < SHEET.height - SHEET.bottom - 4
      )
        faults.push(`Outside the margins of page ${number}: ${box.text}`)
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1))
        if (overlap(box, other)) faults.push(`Over each other on page ${number}: ${box.text} / ${other.text}`)
    })
  }
  await pdf.loadingTask.destroy()
  return faults
}

function boxOf({ str, transform, width }: { str: string; transform: readonly number[]; width: number }): Box {
  const [, , , size = 0, left = 0, base = 0] = transform
  return { text: str, left, right: left + width, top: base + size * 0.68, bottom: base - size * 0.1 }
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right - SLACK &&
  other.left < one.right - SLACK &&
  one.bottom < other.top - SLACK &&
  other.bottom < one.top - SLACK

/** Painting operators of a content stream that stand outside every bracket, or brackets that do not match. */
export function paintedOutsideTags(stream: string): readonly string[] {
  let depth = 0
  return stream
    .replace(/<[0-9a-f]*> Tj/g, ' Tj')
    .split(/\s+/)
    .filter((operator) => {
      if (operator === 'BDC' || operator === 'BMC') return ++depth > 1
      if (operator === 'EMC') return --depth < 0
      return /^(Tj|TJ|S|s|f|B|b|Do|sh)$/.test(operator) && depth !== 1
    })
}
