import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { asWritten } from '../../src/domain/texts/asWritten.ts'
import { documentIds, documents } from '../../src/report/documents.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { makeTableFile } from '../../src/report/makeTableFile.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { recordsOf, tablesOf } from '../../src/schema/record.ts'
import { exampleTables, stateOf } from '../support/documentStates.ts'
import { questionsIn } from '../support/earlierRound.ts'
import { fromTables } from '../support/fullestState.ts'
import { hostileTexts, withHostileTexts } from '../support/hostileTexts.ts'
import { firstMissing, modelWords } from '../support/modelWords.ts'
import { readWord } from '../support/readWord.ts'
import { draw } from './draw/pdf/readPdf.ts'

/** The worked example with hostile words wherever a person writes, in turn, all of it chosen for the plan. */
function hostileInput() {
  const tables = tablesOf(withHostileTexts(recordsOf(exampleTables('sv'))))
  const questions = questionsIn('sv').map(({ id }) => id)
  const outcomeNotes = Object.values(tables.action).map(({ id }) => id)
  return { ...fromTables(tables, 'sv'), chapters: planChapters, notes: questions, evidence: questions, outcomeNotes }
}

/** What a page could run or fetch from elsewhere. */
const DOES = 'script, iframe, object, embed, link, base, img:not([src^="data:"]), [href^="javascript" i]'
const pageOf = (html: string) => new JSDOM(html).window.document
const runs = (page: Document) =>
  [...page.querySelectorAll('*')]
    .filter((one) => one.matches(DOES) || one.getAttributeNames().some((name) => name.startsWith('on')))
    .map((one) => one.outerHTML.slice(0, 100))

describe('hostile words in every field', () => {
  const input = hostileInput()

  it.each(documentIds)('are words alone in every format of the document %s', async (id) => {
    const model = documents[id].build(input)
    const page = pageOf(drawHtml(model))
    // A form that is filled in as a page has a script of its own.
    expect(runs(page)).toEqual(runs(pageOf(drawHtml(documents[id].build(stateOf('worked example', 'sv'))))))
    expect(firstMissing(page.body.textContent, modelWords(model))).toBeUndefined()
    expect(firstMissing((await readWord(await drawWord(model))).text, modelWords(model))).toBeUndefined()
    // What the font lacks is drawn as a sign that can be seen.
    if (id === 'plan' || id === 'record') expect(draw(model).pages).toBeGreaterThan(0)
  })

  it('are words alone in a calendar: its events, and their own reminder', async () => {
    const made = await makeTableFile('calendar', input)
    const calendar = ICAL.Component.fromString(made.kind === 'made' ? made.content : '')
    const inside = calendar.getAllSubcomponents('vevent').flatMap((event) => event.getAllSubcomponents())
    expect(calendar.getAllSubcomponents().every(({ name }) => name === 'vevent')).toBe(true)
    expect(new Set(inside.map((one) => `${one.name} ${String(one.getFirstPropertyValue('action'))}`))).toEqual(
      new Set(['valarm DISPLAY']),
    )
  })

  it.each(['actions', 'answers', 'log'] as const)('are words alone in the table %s', async (id) => {
    const made = await makeTableFile(id, input)
    const rows: readonly (readonly string[])[] = parse(made.kind === 'made' ? made.content : '', {
      ...{ bom: true, delimiter: ';' },
    })
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    if (id === 'log') expect(rows.flat().join('\n')).toContain(asWritten(hostileTexts[0] ?? ''))
  })
})
