import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { binaryString, fromBinaryString } from '../../../../src/report/draw/pdf/draw/binaryString.ts'
import { swedishPlan } from '../../../fixtures/reportModels.ts'
import { brokenConditions, brokenMapping, conditions } from './matterhorn.ts'
import { draw } from './readPdf.ts'

const { bytes } = draw(swedishPlan)
const oneFont = /\/FontFile2 (\d+)/.exec(binaryString(bytes))?.[1] ?? ''
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
    ['07-001', /\/DisplayDocTitle true/g, ''],
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
    ['28-009', /\/Tabs \/S\b/g, '/Tabs /R'],
    ['31-004', /\/CIDToGIDMap \/Identity/g, '/CIDToGIDMap /Other'],
    ['31-005', /\/CIDToGIDMap \/Identity/g, ''],
    ['31-006', /\/Encoding \/Identity-H/g, '/Encoding /Other-H'],
    ['28-008', /\/Tabs \/S /g, ''],
    ['28-011', /\/Type\/OBJR/g, ''],
    ['28-011', /\/StructParent \d+/g, ''],
    ['28-012', /\/Contents /g, '/Nil '],
    ['01-007', /\/ViewerPreferences/g, '/Suspects true /ViewerPreferences'],
    ['20-001', /\/ViewerPreferences/g, '/OCProperties 1 0 R /ViewerPreferences'],
    ['21-001', /\/ViewerPreferences/g, '/EmbeddedFiles 1 0 R /ViewerPreferences'],
    ['25-001', /\/ViewerPreferences/g, '/XFA 1 0 R /ViewerPreferences'],
    ['26-001', /\/ViewerPreferences/g, '/Encrypt 1 0 R /ViewerPreferences'],
    ['30-001', /\/ViewerPreferences/g, '/Subtype /Form /ViewerPreferences'],
    ['31-009', /\/FontFile2 \d+ 0 R/g, ''],
    // A file with another font in the place of each.
    ['31-011', /\/FontFile2 \d+ 0 R/g, `/FontFile2 ${oneFont} 0 R`],
    ['31-016', /\/FontFile2 \d+ 0 R/g, `/FontFile2 ${oneFont} 0 R`],
    ['31-016', /\/W \[(\d+) \[\d+/g, '/W [$1 [9'],
  ])('are seen to break: %s', (condition, from, to) => {
    expect(changed(from, to)).toContain(condition)
  })

  it.each([
    ['10-001', '<0001><0041>', 'A\ufffd'],
    ['31-028', '<0001><0000>', 'A'],
    ['31-029', '<0001><feff>', 'A'],
  ])('are seen to break in what says which letters the glyphs are: %s', (condition, maps, text) => {
    expect(brokenMapping(maps, text)).toEqual([condition])
  })

  it('are those that the docs list', () => {
    const rows = readFileSync('docs/rules/pdf-ua.md', 'utf8').matchAll(/^\| (\d[^|]*)\|[^|]*\| `matterhorn/gm)
    const told = Array.from(rows, ([, ids = '']) => ids.trim().split(', ')).flat()
    expect(told.toSorted()).toEqual(conditions.toSorted())
  })
})
