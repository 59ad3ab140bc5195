import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { binaryString, fromBinaryString } from '../../../../src/report/draw/pdf/draw/binaryString.ts'
import { swedishPlan } from '../../../fixtures/reportModels.ts'
import { brokenConditions, conditions } from './matterhorn.ts'
import { draw } from './readPdf.ts'

const { bytes } = draw(swedishPlan)
const changed = (from: RegExp, to: string) =>
  brokenConditions(fromBinaryString(binaryString(bytes).replaceAll(from, to)))

describe('the conditions of the Matterhorn Protocol', () => {
  it('hold for a document with headings, lists, tables, a chart and links', () => {
    expect(brokenConditions(bytes)).toEqual([])
  })

  // A file with one thing wrong breaks that condition: a check that cannot fail tells nothing.
  it.each<[string, RegExp, string]>([
    ['02-001', /<<\/S\/Sect\//g, '<</S/Part/'],
    ['06-001', /\/Metadata (\d+) 0 R/g, ''],
    ['06-003', /<dc:title>/g, '<dc:other>'],
    ['07-002', /\/DisplayDocTitle true/g, '/DisplayDocTitle false'],
    ['09-004', /<<\/S\/TR\//g, '<</S/P/'],
    ['09-005', /<<\/S\/LBody\//g, '<</S/P/'],
    ['31-027', /\/ToUnicode \d+ 0 R/g, ''],
    ['11-001', /\/Lang \(sv-SE\) /g, ''],
    ['13-004', /\/Alt /g, '/Nil '],
    ['14-002', /<<\/S\/H1\//g, '<</S/H2/'],
    ['14-003', /<<\/S\/H2\//g, '<</S/H3/'],
    ['15-003', /\/Scope\/Row/g, '/Scope/None'],
    ['28-002', /\/Subtype\/Link/g, '/Subtype/Text'],
    ['28-008', /\/Tabs \/S /g, ''],
    ['28-011', /\/Type\/OBJR/g, ''],
    ['28-011', /\/StructParent \d+/g, ''],
    ['28-012', /\/Contents /g, '/Nil '],
    ['31-009', /\/FontFile2 \d+ 0 R/g, ''],
  ])('are seen to break: %s', (condition, from, to) => {
    expect(changed(from, to)).toContain(condition)
  })

  it('are those that the docs list', () => {
    const told = Array.from(
      readFileSync('docs/rules/pdf-ua.md', 'utf8').matchAll(/^\| (\d\d-\d\d\d) /gm),
      ([, id]) => id,
    )
    expect(conditions.filter((condition) => !told.includes(condition))).toEqual([])
  })
})
