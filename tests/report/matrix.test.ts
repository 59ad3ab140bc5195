import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { answersTable } from '../../src/report/build/csv/answersTable.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawText } from '../../src/report/draw/text/drawText.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { type FormatId, formatIds } from '../../src/report/formats.ts'
import { makeTableFile, tableFileIds } from '../../src/report/makeTableFile.ts'
import type { ReportModel } from '../../src/report/ReportModel.ts'
import { factsOf, languages } from '../../src/schema/language.ts'
import { stateNames, stateOf } from '../support/documentStates.ts'
import { firstMissing, modelWords } from '../support/modelWords.ts'
import { readWord } from '../support/readWord.ts'
import { auditPdf } from './draw/pdf/auditPdf.ts'
import { draw } from './draw/pdf/readPdf.ts'

const LOOKS = [
  { size: 'normal', ink: 'colour' },
  { size: 'large', ink: 'black' },
] as const

/** Every document in every language and state; the looks take turns, but the worked example is made in both. */
const cases = documentIds.flatMap((id) =>
  languages.flatMap((language) =>
    stateNames.flatMap((state, index) =>
      LOOKS.filter((_, at) => state === 'worked example' || at === (index % 4 === 1 ? 1 : 0)).map((look) => ({
        ...{ id, language, state, look },
        input: { ...stateOf(state, language), look },
      })),
    ),
  ),
)

const readBack: { readonly [F in FormatId]: (model: ReportModel) => Promise<void> } = {
  // Tagged, and met whole and in order by a reader.
  pdf: async (model) => {
    const drawn = draw(model)
    expect(drawn.pages).toBeGreaterThan(0)
    expect(drawn.undrawable).toEqual([])
    // The two fonts come once a file; each page may add 30 kB.
    expect(drawn.bytes.byteLength).toBeLessThan(40_000 + drawn.pages * 30_000)
    expect(await auditPdf(drawn.bytes, model)).toEqual([])
  },
  // With real headings and tables, and nothing that Word's accessibility checker would find.
  word: async (model) => {
    const read = await readWord(await drawWord(model))
    expect(read.faults).toEqual([])
    expect(firstMissing(read.text, modelWords(model))).toBeUndefined()
    expect(read.headings[0]?.[0]).toBe(1)
    expect(read.language).toBe(factsOf(model.language).tag)
    expect([read.title, read.subject, read.header]).toEqual([model.title, model.subject, model.header])
  },
  html: async (model) => {
    const { document } = new JSDOM(drawHtml(model)).window
    expect(firstMissing(document.body.textContent, modelWords(model))).toBeUndefined()
    expect(document.documentElement.lang).toBe(model.language)
    const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]))
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
    for (const table of document.querySelectorAll('table'))
      for (const row of table.querySelectorAll('tr'))
        expect(row.children).toHaveLength(table.querySelectorAll('thead th').length)
  },
  text: async (model) => {
    expect(drawText(model).length).toBeGreaterThan(100)
  },
}

describe.each(cases)('$id, $language, $state, $look.size', ({ id, input }) => {
  it.each(formatIds)('is read back whole as %s', async (format) => {
    await readBack[format](documents[id].build(input))
  })
})

const files = tableFileIds.flatMap((id) =>
  languages.flatMap((language) => stateNames.map((state) => ({ id, language, state }))),
)

describe.each(files)('$id, $language, $state', ({ id, language, state }) => {
  it('opens in the program it is for', async () => {
    const input = stateOf(state, language)
    const made = await makeTableFile(id, input)
    if (made.kind !== 'made') throw new Error('The file was not made')
    expect(made.content).not.toMatch(/undefined|\[object|documents:/)
    if (id === 'calendar') {
      const events = ICAL.Component.fromString(made.content).getAllSubcomponents('vevent')
      expect(events.length).toBeGreaterThan(0)
      expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toContain(input.followUpOn)
    } else {
      const rows = parse(made.content, { bom: true, delimiter: ';' }) as readonly (readonly string[])[]
      expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
      expect(rows).toHaveLength(
        {
          actions: input.actions.length + 1,
          answers: answersTable(input).rows.length + 1,
          log: input.log.length + 1,
        }[id],
      )
    }
  })
})
