import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import svDocuments from '../../locales/sv/documents.json'
import type { PrivateInput } from '../../src/report/DocumentInput.ts'
import { type DocumentId, documentIds, documents } from '../../src/report/documents.ts'
import { drawHtml } from '../../src/report/draw/html/drawHtml.ts'
import { drawText } from '../../src/report/draw/text/drawText.ts'
import { drawWord } from '../../src/report/draw/word/drawWord.ts'
import { makeTableFile, tableFileIds } from '../../src/report/makeTableFile.ts'
import { partsOf } from '../../src/report/partsOf.ts'
import { planChapters } from '../../src/schema/plan.ts'
import { stateOf } from '../support/documentStates.ts'
import { ownAction, planInput, saidIn } from '../support/plan.ts'
import { readPdf } from '../support/readPdf.ts'
import { readWord } from '../support/readWord.ts'
import { answer, questionId } from '../support/tinyChecklist.ts'
import { draw } from './draw/pdf/readPdf.ts'

const NOTE = 'Chefen har sagt:\r\n- listan görs i maj\u000b- skyddsombudet är med\n\nResten väntar\u200b.'

const noted = planInput('sv', {
  answers: { [questionId('guidelines')]: answer('guidelines', 'no', { note: NOTE }) },
  notes: [questionId('guidelines')],
  chapters: planChapters,
})
const withAction = (text: string) => planInput('sv', { actions: [ownAction(text)], chapters: planChapters })
const plan = (input: PrivateInput) => documents.plan.build(input)
const pageOf = (input: PrivateInput) => new JSDOM(drawHtml(plan(input))).window.document

describe('a note of three lines and a list', () => {
  it('stays lines and a list on a web page', () => {
    const cells = [...pageOf(noted).querySelectorAll('td')]
    const cell = cells.find(({ textContent }) => textContent.includes('Chefen har sagt'))
    expect([...(cell?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'listan görs i maj',
      'skyddsombudet är med',
    ])
    expect([...(cell?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toContain('Resten väntar.')
  })

  it('stays lines and a list in Word', async () => {
    const [without, read] = await Promise.all(
      [{ ...noted, notes: [] }, noted].map(async (input) => readWord(await drawWord(plan(input)))),
    )
    expect((read?.listRows ?? 0) - (without?.listRows ?? 0)).toBe(2)
    expect(read?.text.split('\n')).toEqual(expect.arrayContaining(['listan görs i maj', 'Resten väntar.']))
  })

  it('stays lines and a list in the PDF, tagged as one', async () => {
    const { pages } = await (await import('./draw/pdf/readPdf.ts')).readPdf(draw(plan(noted)).bytes)
    const lists = JSON.stringify(pages.map(({ tree }) => tree)).match(
      /"role":"TD","children":\[(?:(?!"role":"T).)*"role":"L"/,
    )
    expect(lists).not.toBeNull()
  })

  it('stays lines in plain text and in the table of answers', async () => {
    expect(drawText(plan(noted))).toMatch(
      /Chefen har sagt:\n +- listan görs i maj\n +- skyddsombudet är med\n +Resten väntar\.\n/,
    )
    const made = await makeTableFile('answers', noted)
    expect(made.kind === 'made' && made.content).toContain(
      'Chefen har sagt:\n- listan görs i maj\n- skyddsombudet är med\n\nResten väntar.',
    )
  })
})

describe('a proposal of many words', () => {
  const words = Array.from({ length: 174 }, (_, place) => `ord${String(place + 1)}.`)
  const input = withAction(words.join(' '))
  it.each<[string, () => Promise<string> | string]>([
    ['the PDF', async () => (await readPdf(draw(plan(input)).bytes)).text],
    ['Word', async () => (await readWord(await drawWord(plan(input)))).text],
    ['the web page', () => pageOf(input).body.textContent],
    ['plain text', () => drawText(plan(input))],
    [
      'the table of actions',
      async () => {
        const made = await makeTableFile('actions', input)
        return made.kind === 'made' ? made.content : ''
      },
    ],
  ])('stands with every word, in its order, in %s', async (_format, draws) => {
    // Page 1 tells the beginning of it, and the part on proposals all of it.
    const said = (await draws()).replaceAll(/\s+/g, ' ')
    expect(said).toContain(words.join(' '))
  })
})

describe('own words', () => {
  it('read the same in every format, also with a line break as Word pastes it', async () => {
    const input = withAction('rad ett\u000brad två')
    const lines = (text: string) => text.replaceAll(/\s+/g, ' ')
    expect(lines((await readPdf(draw(plan(input)).bytes)).text)).toContain('rad ett rad två')
    expect((await readWord(await drawWord(plan(input)))).text).not.toContain('ettrad')
    expect(pageOf(input).body.innerHTML).toContain('rad ett<br>rad två')
    expect(lines(drawText(plan(input)))).toContain('rad ett rad två')
  })

  it('leave nothing in any file that XML, a spreadsheet or a reader stumbles over', async () => {
    const odd = 'a\u0000b\u000bc\u200bd\u2028e\u202ef\ud83dg'
    const input = {
      ...stateOf('maximum', 'sv'),
      actions: [ownAction(odd)],
      workplaceName: odd,
      followUpOn: 'not-set' as const,
    }
    for (const id of documentIds)
      expect(saidIn(documents[id].build(input))).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}/u)
    for (const id of tableFileIds.filter((one) => one !== 'calendar')) {
      const made = await makeTableFile(id, input)
      expect(made.kind === 'made' && made.content.replaceAll(/\r\n/g, '')).not.toMatch(/(?!\n)\p{Cc}/u)
    }
  })

  it.each(['meeting-pack', 'demands'] satisfies readonly DocumentId[])(
    'do not run into the sentence after them: %s',
    (id) => {
      const said = (text: string) => saidIn(documents[id].build(withAction(text)))
      expect(said('Ta fram en riktlinje')).toContain('Ta fram en riktlinje. ')
      expect(said('Ta fram en riktlinje.')).not.toContain('riktlinje..')
      expect(said('Har vi en riktlinje?')).toContain('en riktlinje? ')
    },
  )

  it('are followed by a sentence in no other text of ours', () => {
    const texts = (part: unknown, at: string): readonly string[] =>
      typeof part === 'string'
        ? /\}\} [A-ZÅÄÖ]/.test(part)
          ? [at]
          : []
        : Object.entries(part ?? {}).flatMap(([key, value]) => texts(value, `${at}.${key}`))
    expect(texts(svDocuments, 'documents')).toEqual(['documents.pack.proposed', 'documents.demands.fallback'])
  })

  it('that cannot be seen are no words: nothing of an invisible name, note or supplier is told', () => {
    const [system] = stateOf('worked example', 'sv').systems
    if (!system) throw new Error('The worked example has no system')
    const invisible = planInput('sv', {
      workplaceName: '\u200b',
      systems: [{ ...system, name: '\u2060', supplier: '\u00ad' }],
    })
    const empty = planInput('sv', { systems: [{ ...system, name: '', supplier: '' }] })
    expect(documents.register.build(invisible)).toEqual(documents.register.build(empty))
  })
})

describe('the lines of a paragraph', () => {
  it.each([
    ['ett', ['ett']],
    ['ett\ntvå', ['ett\ntvå']],
    ['- ett\n- två', ['• ett', '• två']],
    ['Not: - ett\n- två\nslut', ['Not:', '• ett', '• två', 'slut']],
    ['1. ett\n2. två', ['1. ett\n2. två']],
    ['a\n\nb', ['a', 'b']],
    ['– Ja, sa hon: - nej', ['– Ja, sa hon: - nej']],
  ])('%j', (text, wanted) => {
    const told = partsOf([{ text }]).flatMap((part) =>
      part.kind === 'list'
        ? part.rows.map((row) => `• ${saidIn(row)}`)
        : [part.words.map((span) => span.text).join('')],
    )
    expect(told).toEqual(wanted)
  })

  it('keep what stands out in them', () => {
    expect(partsOf([{ text: 'Not: ', bold: true }, { text: '- ett\n- två' }])).toEqual([
      { kind: 'words', words: [{ text: 'Not:', bold: true }] },
      { kind: 'list', rows: [[{ text: 'ett' }], [{ text: 'två' }]] },
    ])
  })
})
