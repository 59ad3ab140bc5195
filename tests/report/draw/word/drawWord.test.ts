import * as fc from 'fast-check'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { documents } from '../../../../src/report/documents.ts'
import { drawWord } from '../../../../src/report/draw/word/drawWord.ts'
import { englishPlan, paragraph, reportOf, swedishPlan, tableOf } from '../../../fixtures/reportModels.ts'
import { ownAction, planInput } from '../../../support/plan.ts'
import { readWord } from '../../../support/readWord.ts'

const read = await readWord(await drawWord(swedishPlan))

describe('a Word file', () => {
  it('has the headings of the model as real headings, in order', () => {
    const headings = swedishPlan.sections.flatMap(({ blocks }) =>
      blocks
        .flatMap((block) => (block.kind === 'columns' ? block.columns.flat() : [block]))
        .flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : [])),
    )
    expect(read.headings).toEqual(headings)
  })

  it('has real tables with a header row, and real lists', () => {
    const tables = swedishPlan.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
    expect(read.tables).toHaveLength(tables.length)
    expect(read.tables.every(({ hasHeaderRow }) => hasHeaderRow)).toBe(true)
    expect(read.listRows).toBeGreaterThan(3)
  })

  it('keeps every row whole but the ones that may be longer than a page, which would lose their end', async () => {
    const wholeRows = async (text: string) => {
      const zip = await JSZip.loadAsync(
        await drawWord(documents.plan.build(planInput('sv', { actions: [ownAction(text)], chapters: ['proposals'] }))),
      )
      const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
      const rows = xml.split('<w:tr>').filter((row) => row.includes('ord000') && row.includes('Skäl'))
      return rows.map((row) => row.includes('<w:cantSplit'))
    }
    const words = (count: number) =>
      Array.from({ length: count }, (_, index) => `ord${String(index).padStart(3, '0')}`).join(' ')
    expect(await wholeRows(words(20))).toEqual([true])
    expect(await wholeRows(words(174))).toEqual([false])
    expect(await wholeRows(Array.from({ length: 60 }, (_, index) => `ord000 rad ${index}`).join('\n'))).toEqual([false])
  })

  it('never cuts a day in two, wherever it stands, and keeps every other hyphen as it is', async () => {
    const text = 'Klart 2027-01-15 (senast 2027-02-28), AI-system, 12345-67-89, 2027-01'
    const zip = await JSZip.loadAsync(
      await drawWord(reportOf(paragraph(text), tableOf([[text]], [{ header: 'Läge', weight: 1 }]))),
    )
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    expect(xml.match(/<w:noBreakHyphen\/>/g)).toHaveLength(8)
    expect(xml).toMatch(/Klart 2027<\/w:t><w:noBreakHyphen\/><w:t[^>]*>01<\/w:t>/)
    for (const whole of ['AI-system', '12345-67-89', ', 2027-01<']) expect(xml).toContain(whole)
  })

  it('has every line to write on, each with a line between it and the next, together on a page', async () => {
    const zip = await JSZip.loadAsync(
      await drawWord(reportOf({ kind: 'writing-lines', label: 'Det som oroar', lines: 3 })),
    )
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    expect(xml.match(/<w:between /g)).toHaveLength(3)
    // The label and all lines but the last.
    expect(xml.match(/<w:keepNext\/>/g)).toHaveLength(3)
  })

  it('says its title, what it is for, its language and when it was made', async () => {
    expect([read.title, read.subject, read.language]).toEqual([swedishPlan.title, swedishPlan.subject, 'sv-SE'])
    expect(read.created).toBe('2026-03-21T08:15:00Z')
    const english = await readWord(await drawWord(englishPlan))
    expect(english.language).toBe('en-GB')
    expect(english.languages).toContain('sv-SE')
  })

  it('is the same file, byte by byte, for the same model', async () => {
    const [one, other] = [await drawWord(swedishPlan), await drawWord(swedishPlan)]
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0)
  })

  it('has no letter under 16 points in large print, and neither colour nor grey in black', async () => {
    const large = await readWord(await drawWord({ ...swedishPlan, look: { size: 'large', ink: 'black' } }))
    expect(Math.min(...large.sizes)).toBeGreaterThanOrEqual(32)
    expect(new Set(large.colours)).toEqual(new Set(['000000']))
    expect(Math.min(...read.sizes)).toBeGreaterThanOrEqual(21)
  })

  it('gives every row as many cells as its header, also where the model has fewer or more', async () => {
    const table = tableOf(
      [['1'], ['1', '2', '3']],
      [
        { header: 'A', weight: 1 },
        { header: 'B', weight: 1 },
      ],
    )
    expect((await readWord(await drawWord(reportOf(table)))).tables[0]?.rows).toEqual([
      ['A', 'B'],
      ['1', ''],
      ['1', '23'],
    ])
  })
})

describe('any text', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot carry
  const carried = (text: string) => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</w:t>',
      ']]>',
      '&amp;',
      '<b>',
      '\u202eabc',
      '😀👩‍👩‍👧',
      'a\u0000b',
      '\ud800',
      '{page}',
      '$1',
      'e\u0301',
    ),
  )

  it('survives but for what XML cannot carry', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (one, other) => {
        const model = {
          ...reportOf(paragraph(one), tableOf([[other]], [{ header: one, weight: 1 }])),
          title: one,
          header: other,
        }
        const file = await readWord(await drawWord(model))
        const bare = (text: string) => carried(text).replaceAll(/\s+/g, '')
        expect(file.text.replaceAll(/\s+/g, '')).toContain(bare(one))
        expect(bare(file.tables[0]?.rows[1]?.[0] ?? '')).toBe(bare(other))
        expect(bare(file.header)).toBe(bare(other))
      }),
      { numRuns: 40 },
    )
  })
})
