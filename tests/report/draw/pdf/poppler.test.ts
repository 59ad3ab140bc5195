import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, test } from 'vitest'
import { documentIds, documents } from '../../../../src/report/documents.ts'
import { swedishPlan } from '../../../fixtures/reportModels.ts'
import { stateOf } from '../../../support/documentStates.ts'
import { describeWith, run } from '../../../support/outsideTool.ts'
import { draw } from './readPdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'poppler-'))
const file = join(folder, 'plan.pdf')
afterAll(() => rmSync(folder, { recursive: true }))

describeWith(['poppler'], 'a plan read by poppler', () => {
  writeFileSync(file, draw(swedishPlan).bytes)

  test('is tagged, with its tree in order', () => {
    expect(run('pdfinfo', file)).toMatch(/Tagged: +yes/)
    const tree = run('pdfinfo', '-struct-text', file)
    const parts = [
      'H1',
      'Handlingsplan för AI på Exempelenheten',
      'L (block)',
      'Caption',
      'THead',
      '/Scope /Column',
      'TBody',
      '/Scope /Row',
    ]
    let at = 0
    for (const part of parts) {
      at = tree.indexOf(part, at)
      expect(at, part).toBeGreaterThan(0)
    }
  })

  test('has its fonts embedded, with a way back to characters', () => {
    const fonts = run('pdffonts', file).trim().split('\n').slice(2)
    expect(fonts).toHaveLength(2)
    for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes (yes|no) +yes/)
  })

  test('gives its text in order, with its letters and signs', () => {
    const text = run('pdftotext', '-raw', file, '-')
    expect(text).toContain('Å ä ö – “citat” € ≥ → ✓ ☐ Łódź Ελλάδα Привет Sámi čđŋšŧž')
    expect(text.replace(/\s+/g, ' ')).toContain('tillsammans med skyddsombudet, går igenom dem på ett APT')
    expect(text.indexOf('Utbildning: delvis')).toBeLessThan(text.indexOf('Det här vet vi inte'))
  })
})

describeWith(['poppler'], 'every document read by poppler', () => {
  it.each(documentIds)('is tagged, with its title and fonts: %s', (id) => {
    const model = documents[id].build(stateOf('worked example', 'sv'))
    writeFileSync(file, draw(model).bytes)
    expect(run('pdfinfo', file)).toMatch(/Tagged: +yes/)
    expect(run('pdfinfo', '-struct-text', file)).toContain(model.title)
    for (const font of run('pdffonts', file).trim().split('\n').slice(2))
      expect(font).toMatch(/Identity-H +yes (yes|no) +yes/)
  })
})
