import { describe, expect, it } from 'vitest'
import { logTable } from '../../../../src/report/build/csv/logTable.ts'
import { drawCsv } from '../../../../src/report/draw/csv/drawCsv.ts'
import { languages } from '../../../../src/schema/language.ts'
import { type LogNote, logEvents } from '../../../../src/schema/logNote.ts'
import { day, planInput } from '../../../support/plan.ts'
import { tinyNote } from '../../../support/tinyNote.ts'
import { readCsv } from '../../draw/csv/readCsv.ts'

const read = (log: readonly LogNote[], language: (typeof languages)[number] = 'sv') =>
  readCsv(drawCsv(logTable(planInput(language, { log }))))

const promise = tinyNote('p', {
  ...{
    event: 'promised',
    party: 'hr',
    on: day('2026-03-11'),
    text: ' Två timmar; i veckan\n"minst" ',
    paragraph: '§ 12',
  },
  promise: { by: day('2026-04-01'), isKept: false },
})

describe('the log as a table', () => {
  it('says of each note when, what, with whom, the words, the paragraph and what became of a promise', () => {
    expect(read([promise])).toEqual([
      ['Dag', 'Vad hände', 'Med vem', 'Vad sades', 'Paragraf i protokollet', 'Löftet senast', 'Löftet uppfyllt'],
      ['2026-03-11', 'Löfte', 'HR', 'Två timmar; i veckan\n"minst"', '§ 12', '2026-04-01', 'Nej'],
    ])
  })

  it('has the newest first, and leaves empty what nobody has said', () => {
    const old = tinyNote('old', { on: day('2025-12-01') })
    const undated = tinyNote('undated', { on: 'not-set' })
    expect(read([old, promise, undated]).map(([on]) => on)).toEqual(['Dag', '2026-03-11', '', '2025-12-01'])
    expect(read([undated])[1]).toEqual(['', 'Begärt', 'Närmaste chef', '', '', '', ''])
  })

  it('tells a promise that was kept, and nothing of promises where there was none', () => {
    const kept = { by: day('2026-04-01'), isKept: true }
    expect(read([{ ...promise, promise: kept }])[1]?.slice(5)).toEqual(['2026-04-01', 'Ja'])
    expect(read([{ ...promise, promise: kept, event: 'asked' }])[1]?.slice(5)).toEqual(['', ''])
  })

  it.each(languages)('has a word of its own for every event: %s', (language) => {
    const rows = read(
      logEvents.map((event) => tinyNote(event, { event })),
      language,
    )
    expect(new Set(rows.map(([, event]) => event)).size).toBe(logEvents.length + 1)
    expect(rows.flat().join(' ')).not.toMatch(/undefined|csv\.|log\.|common:/)
  })

  it.each(['=HYPERLINK("http://x.se";"y")', '+46 70', '-1+1', '@SUM(1)', '\t=1+1', ' =1', '＝1+1', '- först'])(
    'lets no spreadsheet run what was written: %j',
    (text) => {
      const [, cells = []] = read([tinyNote('n', { text, paragraph: text })])
      expect(cells[3]).toBe(`'${text.trim()}`)
      expect(cells[4]).toBe(`'${text.trim()}`)
    },
  )
})
