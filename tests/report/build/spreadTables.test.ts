import { describe, expect, it } from 'vitest'
import { acrossThePage, spreadTables } from '../../../src/report/build/spreadTables.ts'
import type { Block } from '../../../src/report/ReportModel.ts'
import { reportOf, tableOf } from '../../fixtures/reportModels.ts'
import { modelWords } from '../../support/modelWords.ts'

const LARGE = { size: 'large' } as const

const columns = (count: number) => Array.from({ length: count }, (_, index) => ({ header: `K${index + 1}`, weight: 1 }))
const spread = (count: number, row: readonly string[]) =>
  spreadTables(reportOf(tableOf([row], columns(count))).sections, LARGE)[0]?.blocks ?? []

const wordsIn = (blocks: readonly Block[]) =>
  modelWords({ ...reportOf(), sections: [{ id: 's', fit: 'flow', starts: 'here', blocks }] })

describe('in normal print', () => {
  const word = 'kompetensförsörjningsplaneringen'
  const kinds = (row: readonly string[], fit: 'flow' | 'one-page' = 'flow') => {
    const sections = reportOf(tableOf([row], columns(row.length))).sections.map((section) => ({ ...section, fit }))
    return spreadTables(sections, { size: 'normal' })[0]?.blocks.map(({ kind }) => kind)
  }

  it('a table stays a table while a word in each column fits', () => {
    expect(kinds(['a', word, word, 'd', 'e'])).toEqual(['table'])
    expect(kinds(['a', `https://exempel.se/${'x'.repeat(200)}`, 'c', 'd'])).toEqual(['table'])
  })

  it('one whose columns would cut words is told row by row', () => {
    expect(kinds(['a', word, word, word, 'e'])).toEqual(['paragraph', 'paragraph', 'list'])
  })

  it('a page of a given length keeps its tables', () => {
    expect(kinds(['a', word, word, word, 'e'], 'one-page')).toEqual(['table'])
  })
})

describe('in large print', () => {
  it('a table of four columns stays a table', () => {
    expect(spread(4, ['a', 'b', 'c', 'd']).map(({ kind }) => kind)).toEqual(['table'])
  })

  it('a wider one is told row by row, each cell with its header, and an empty cell is room to write', () => {
    const blocks = spread(5, ['a', 'b', '', 'd', 'e'])
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'list'])
    expect(wordsIn(blocks)).toEqual(['Påhittad tabell', 'K1: a', 'K2: b · K3: ______________________ · K4: d · K5: e'])
  })

  it('cells that do not fit on a line have one each', () => {
    const long = 'ett förslag som fyller sin egen rad på papperet, med några ord till'
    expect(wordsIn(spread(5, ['a', 'b', long, 'd', 'e'])).slice(2)).toEqual(['K2: b', `K3: ${long}`, 'K4: d · K5: e'])
  })

  it('a numbered row begins with its number and what it numbers', () => {
    const numbered = columns(5).map((column, index) => (index === 0 ? { ...column, nowrap: true as const } : column))
    const blocks =
      spreadTables(reportOf(tableOf([['1', 'b', 'c', 'd', 'e']], numbered)).sections, LARGE)[0]?.blocks ?? []
    expect(wordsIn(blocks).slice(1)).toEqual(['K1 1. K2: b', 'K3: c · K4: d · K5: e'])
  })

  it('paragraphs of a cell follow each other, boxes without a dot between them', () => {
    const said = (...texts: readonly string[]) => texts.map((text) => [{ text }])
    const table = tableOf([], columns(5))
    const rows = [[said('a'), said('Ett.', 'Två', 'Tre'), said('☐ Ja', '☐ Nej'), said('d'), said('e')]]
    const [block] = table.kind === 'table' ? spreadTables(reportOf({ ...table, rows }).sections, LARGE) : []
    expect(wordsIn(block?.blocks ?? [])[2]).toBe('K2: Ett. Två · Tre · K3: ☐ Ja ☐ Nej · K4: d · K5: e')
  })

  it('lines and lists of a cell stay what they are, after the rest', () => {
    const blocks = spread(5, ['a', 'Först:\n- ett', 'c', 'd', 'e'])
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'list', 'paragraph'])
    expect(wordsIn(blocks).slice(-2)).toEqual(['K2: Först:', 'ett'])
  })

  it('a row stays whole, with its name', () => {
    expect(spread(5, ['a', 'b', 'c', 'd', 'e']).at(-1)).toMatchObject({ kind: 'list', isWhole: true })
  })
})

describe('a text that would take a third of a page down its column', () => {
  const across = (row: readonly string[]) => acrossThePage([tableOf([row], columns(row.length))])

  it('is told over the whole width, with the rest of its table', () => {
    const long = 'ord '.repeat(160).trim()
    expect(across(['a', 'b', long]).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'list', 'paragraph'])
    expect(wordsIn(across(['a', 'b', long])).slice(1)).toEqual(['K1: a', 'K2: b', `K3: ${long}`])
  })

  it('is the only reason: other tables stay tables', () => {
    expect(across(['a', 'b', 'ord '.repeat(100)]).map(({ kind }) => kind)).toEqual(['table'])
  })
})

it('reads a table of more words than a call takes arguments', () => {
  const words = 'ord '.repeat(300_000)
  const table: Block = {
    ...{ kind: 'table', caption: 'Stor', rowHeaders: false, columns: [{ header: 'Allt', weight: 1 }] },
    rows: [[[[{ text: words }]]]],
  }
  const sections = reportOf().sections.map((section) => ({ ...section, blocks: [table] }))
  expect(spreadTables(sections, { size: 'normal' })[0]?.blocks).toEqual([table])
})
