import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { documentIds, documents } from '../../src/report/documents.ts'
import { drawCsv } from '../../src/report/draw/csv/drawCsv.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { makeTableFile } from '../../src/report/makeTableFile.ts'
import { languages } from '../../src/schema/language.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { stateOf } from '../support/documentStates.ts'
import { describeWith, run } from '../support/outsideTool.ts'
import { ownAction, planInput } from '../support/plan.ts'
import { readPdf } from '../support/readPdf.ts'
import { valuesInWords } from '../support/valuesInWords.ts'

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cases = documentIds.flatMap((id) => languages.map((language) => ({ id, language, name: `${id}-${language}` })))
/** A profile of its own, so that an office that is open already does not take the files. */
const PROFILE = `-env:UserInstallation=file://${join(folder, 'profile')}`

/** A row that is longer than what is left of its page. */
const MANY = Array.from({ length: 174 }, (_, place) => `ord${String(place + 1)}.`)
const manyWords = planInput('sv', { actions: [ownAction(MANY.join(' '))], chapters: planChapters })

/** All files in one start of the office: it takes longer to start than to convert. */
const convert = (to: string, names: readonly string[]) =>
  run(
    'soffice',
    '--headless',
    PROFILE,
    '--convert-to',
    to,
    '--outdir',
    folder,
    ...names.map((name) => join(folder, name)),
  )

describeWith(['LibreOffice Writer'], 'read by LibreOffice', () => {
  beforeAll(async () => {
    for (const { id, language, name } of cases)
      writeFileSync(
        join(folder, `${name}.docx`),
        await drawWord(documents[id].build(stateOf('worked example', language))),
      )
    for (const language of languages)
      writeFileSync(
        join(folder, `page-1-${language}.docx`),
        await drawWord(documents.plan.build({ ...stateOf('worked example', language), chapters: [] })),
      )
    writeFileSync(join(folder, 'many-words.docx'), await drawWord(documents.plan.build(manyWords)))
    const firstPages = languages.map((language) => `page-1-${language}`)
    convert(
      'pdf',
      [...cases.map(({ name }) => name), ...firstPages, 'many-words'].map((name) => `${name}.docx`),
    )
  })

  it.each(cases)('the Word file of $name opens, with its title and its pages', async ({ id, language, name }) => {
    const model = documents[id].build(stateOf('worked example', language))
    const read = await readPdf(readFileSync(join(folder, `${name}.pdf`)))
    expect(read.pages).toBeGreaterThan(0)
    expect(read.text).toContain(model.title)
    expect(read.text).not.toMatch(/undefined|\[object/)
    expect(read.text, 'a day cut at the end of a line').not.toMatch(
      /\d{4}[-\u2011](?: \d\d[-\u2011]|\d\d[-\u2011] )\d\d/,
    )
  })

  it('a proposal of many words stands in the Word file with every word', async () => {
    const { text } = await readPdf(readFileSync(join(folder, 'many-words.pdf')))
    const there = new Set(text.split(/\s+/))
    expect(MANY.filter((word) => !there.has(word))).toEqual([])
  })

  describeWith(['Calibri or Carlito'], 'with a font of the widths that Word has', () => {
    it.each(languages)('page 1 of the plan, with its five proposals, is one page in Word too: %s', async (language) => {
      expect((await readPdf(readFileSync(join(folder, `page-1-${language}.pdf`)))).pages).toBe(1)
    })
  })
})

/** The first table of a flat spreadsheet: each cell's type and words. */
const cellsIn = (spreadsheet: string) =>
  [...new JSDOM(spreadsheet, { contentType: 'text/xml' }).window.document.getElementsByTagName('table:table-row')].map(
    (row) =>
      [...row.getElementsByTagName('table:table-cell')].map((cell) => ({
        type: cell.getAttribute('office:value-type'),
        text: cell.textContent.trim(),
      })),
  )

describeWith(['LibreOffice Calc'], 'tables read by LibreOffice', () => {
  it('keep a person’s text that reads like a number or a day as text, and our days as days', () => {
    const rows = valuesInWords.map((text) => [{ own: text }, '2026-05-05'])
    writeFileSync(join(folder, 'values.csv'), drawCsv({ columns: ['Text', 'Dag'], rows }))
    // After separator, quote and characters: from row 1, Swedish (1053), quotes say nothing, special numbers are looked for.
    run(
      ...(['soffice', '--headless', PROFILE, '--infilter=CSV:59,34,76,1,,1053,false,true'] as const),
      ...(['--convert-to', 'fods', '--outdir', folder, join(folder, 'values.csv')] as const),
    )
    const [, ...read] = cellsIn(readFileSync(join(folder, 'values.fods'), 'utf8'))
    expect(
      read.slice(0, rows.length).map(([text, day]) => [text?.type, text?.text.replace(/\u200b$/, ''), day?.type]),
    ).toEqual(valuesInWords.map((text) => ['string', text, 'date']))
  })

  it('the actions as a table open with a column each, å ä ö, and no formula at work', async () => {
    const input = stateOf('worked example', 'sv')
    const made = await makeTableFile('actions', { ...input, workplaceName: '=1+1' })
    if (made.kind !== 'made') throw new Error('The table was not made')
    writeFileSync(join(folder, 'actions.csv'), made.content)
    // Field separator 59 is the semicolon, 76 is UTF-8 (the office's filter options for text).
    run(
      'soffice',
      '--headless',
      PROFILE,
      '--infilter=CSV:59,34,76',
      '--convert-to',
      'html',
      '--outdir',
      folder,
      join(folder, 'actions.csv'),
    )
    const html = readFileSync(join(folder, 'actions.html'), 'utf8')
    expect(html.match(/<tr/gi)?.length).toBe(input.actions.length + 1)
    expect(html).toContain('utbildning')
  })
})
