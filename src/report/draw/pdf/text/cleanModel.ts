import type { AnySection, BarRow, Block, Card, ReportModel, Words } from '../../../ReportModel.ts'
import { type CanDraw, cleanText, tidyText } from './cleanText.ts'

type Clean = (text: string) => string

/** The model with every string ready to be drawn, and what could not be drawn, each once, in order of appearance. */
export function cleanModel(model: ReportModel, canDraw: CanDraw) {
  const undrawable = new Set<string>()
  const clean: Clean = (text) => {
    const result = cleanText(text, canDraw)
    for (const character of result.undrawable) undrawable.add(character)
    return result.text
  }
  const sections = model.sections.map((section) => cleanSection(section, clean))
  const cleaned: ReportModel = {
    ...model,
    title: tidyText(model.title),
    subject: tidyText(model.subject),
    header: clean(model.header),
    pageOf: clean(model.pageOf),
    sections,
  }
  return { model: cleaned, undrawable: [...undrawable] }
}

const cleanSection = (section: AnySection, clean: Clean): AnySection => ({
  ...section,
  blocks: section.blocks.map((block) => cleanBlock(block, clean)),
})

const cleanWords = (words: Words, clean: Clean): Words => words.map((span) => ({ ...span, text: clean(span.text) }))

function cleanBlock(block: Block, clean: Clean): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: clean(block.text) }
    case 'paragraph':
      return { ...block, words: cleanWords(block.words, clean) }
    case 'list':
      return { ...block, rows: block.rows.map((words) => cleanWords(words, clean)) }
    case 'columns':
      return { ...block, columns: block.columns.map((blocks) => blocks.map((inner) => cleanBlock(inner, clean))) }
    case 'table':
      return {
        ...block,
        caption: clean(block.caption),
        columns: block.columns.map((column) => ({ ...column, header: clean(column.header) })),
        rows: block.rows.map((row) => row.map((cell) => cell.map((words) => cleanWords(words, clean)))),
      }
    case 'bars':
      return {
        ...block,
        title: clean(block.title),
        takeaway: tidyText(block.takeaway),
        rows: block.rows.map((row) => cleanBarRow(row, clean)),
      }
    case 'signatures':
      return { ...block, labels: block.labels.map(clean) }
    case 'writing-lines':
      return { ...block, label: clean(block.label) }
    case 'cards':
      return { ...block, cards: block.cards.map((card) => cleanCard(card, clean)) }
  }
}

const cleanCard = ({ title, rows, note, mark }: Card, clean: Clean): Card => ({
  title: clean(title),
  rows: rows.map((words) => cleanWords(words, clean)),
  note: clean(note),
  ...(mark === undefined ? {} : { mark: { ...mark, says: tidyText(mark.says) } }),
})

const cleanBarRow = (row: BarRow, clean: Clean): BarRow => ({
  ...row,
  label: clean(row.label),
  value: clean(row.value),
  ...(row.own === undefined ? {} : { own: clean(row.own) }),
})
