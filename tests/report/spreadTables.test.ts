import { describe, expect, it } from 'vitest'
import { spreadTables } from '../../src/report/spreadTables.ts'
import { reportOf, tableOf } from '../fixtures/reportModels.ts'
import { modelWords } from '../support/modelWords.ts'

const columns = (count: number) => Array.from({ length: count }, (_, index) => ({ header: `K${index + 1}`, weight: 1 }))
const spread = (count: number, row: readonly string[]) =>
  spreadTables(reportOf(tableOf([row], columns(count))).sections)[0]?.blocks ?? []

describe('in large print', () => {
  it('a table of four columns stays a table', () => {
    expect(spread(4, ['a', 'b', 'c', 'd']).map(({ kind }) => kind)).toEqual(['table'])
  })

  it('a wider one is told row by row, each cell with its header, and an empty cell is room to write', () => {
    const blocks = spread(5, ['a', 'b', '', 'd', 'e'])
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list'])
    expect(modelWords({ ...reportOf(), sections: [{ id: 's', fit: 'flow', starts: 'here', blocks }] })).toEqual([
      'Påhittad tabell',
      'K1: a',
      'K2: b',
      'K3: ______________________',
      'K4: d',
      'K5: e',
    ])
  })
})
