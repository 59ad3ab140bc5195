import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawText } from '../../src/report/draw/text/drawText.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { type FormatId, formatIds } from '../../src/report/formats.ts'
import type { Block, ReportModel } from '../../src/report/ReportModel.ts'
import { englishPlan, swedishPlan } from '../fixtures/reportModels.ts'
import { firstMissing, modelWords } from '../support/modelWords.ts'
import { readPdf } from '../support/readPdf.ts'
import { readWord } from '../support/readWord.ts'
import { draw } from './draw/pdf/readPdf.ts'

/** A document with every kind of block there is. */
const everyBlock: ReportModel = {
  ...swedishPlan,
  sections: [
    ...swedishPlan.sections,
    {
      id: 'more',
      fit: 'flow',
      starts: 'here',
      blocks: [
        { kind: 'heading', level: 2, text: 'Att skriva på' },
        { kind: 'writing-lines', label: 'Anteckningar på mötet', lines: 3 },
        {
          kind: 'cards',
          cards: [
            { title: 'Ja', mark: { shape: 'circle', says: 'en cirkel' }, rows: [], note: '' },
            { title: 'Vad tycker du?', rows: [[{ text: '☐ Bra' }], [{ text: '☐ Dåligt' }]], note: 'Vik lappen.' },
            { title: 'Nej', mark: { shape: 'cross', says: 'ett kryss' }, rows: [], note: '' },
          ],
        },
        { kind: 'list', rows: [[{ text: 'Se ' }, { text: 'källan', href: 'https://example.org/a?b=c&d' }]] },
      ],
    },
  ],
}

const wordsIn: { readonly [F in FormatId]: (model: ReportModel) => Promise<string> } = {
  pdf: async (model) => (await readPdf(draw(model).bytes)).text,
  word: async (model) => (await readWord(await drawWord(model))).text,
  html: async (model) => new JSDOM(drawHtml(model)).window.document.body.textContent,
  text: async (model) => drawText(model),
}

describe.each([
  ['Swedish', everyBlock],
  ['English', englishPlan],
] as const)('the same words in the same order, %s', (_language, model) => {
  it.each(formatIds.filter((id) => id !== 'text'))('stand in the %s', async (format) => {
    expect(firstMissing(await wordsIn[format](model), modelWords(model))).toBeUndefined()
  })

  it('stand in the plain text, where a table tells each cell with its header', async () => {
    const text = await wordsIn.text(model)
    const inOrder = modelWords({ ...model, sections: model.sections.map(withoutTables) })
    expect(firstMissing(text, inOrder)).toBeUndefined()
    expect(modelWords(model).filter((word) => firstMissing(text, [word]) !== undefined)).toEqual([])
  })
})

const withoutTables = (section: ReportModel['sections'][number]) => ({
  ...section,
  blocks: section.blocks.filter((block: Block) => block.kind !== 'table'),
})
