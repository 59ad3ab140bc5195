import { describe, expect, it } from 'vitest'
import { leadsTo } from '../../../src/report/draw/leadsTo.ts'
import type { Block } from '../../../src/report/ReportModel.ts'
import { paragraph } from '../../fixtures/reportModels.ts'

const heading: Block = { kind: 'heading', level: 2, text: 'Rubrik' }
const lines: Block = { kind: 'writing-lines', label: 'Plats', lines: 2 }
const name: Block = { kind: 'paragraph', style: 'body', words: [{ text: 'Tabellens namn', bold: true }] }
const note: Block = { kind: 'paragraph', style: 'small', words: [{ text: 'Källa' }] }
const list: Block = { kind: 'list', rows: [[{ text: 'Rad' }]] }

/** Which of the blocks stay on the page of the next. */
const leading = (...blocks: readonly Block[]) => blocks.map((_, index) => leadsTo(blocks, index))

describe('what stays with what comes after it', () => {
  it.each<[string, readonly Block[], readonly boolean[]]>([
    ['the first sentence under a heading', [heading, paragraph('Ett.'), paragraph('Två.')], [false, true, false]],
    ['not two headings with a sentence between', [heading, paragraph('Ett.'), heading], [false, false, false]],
    [
      'what leads to a list or to room to write',
      [paragraph('Så här:'), list, paragraph('Skriv:'), lines],
      [true, false, true, false],
    ],
    ['a name', [name, paragraph('Raden.'), list], [true, true, false]],
    ['small print after small print', [note, note, paragraph('Nytt.')], [true, false, false]],
  ])('%s', (_, blocks, expected) => {
    expect(leading(...blocks)).toEqual(expected)
  })
})
