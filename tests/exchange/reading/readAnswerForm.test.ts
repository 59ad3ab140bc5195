import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openAnswerForm } from '../../../src/exchange/browser/openAnswerForm.ts'
import { textIn } from '../../../src/exchange/browser/textIn.ts'
import { MAX_FORM_BYTES, readAnswerForm } from '../../../src/exchange/reading/readAnswerForm.ts'
import { documents } from '../../../src/report/documents.ts'
import { drawHtml } from '../../../src/report/draw/html/drawHtml.ts'
import { drawWord } from '../../../src/report/draw/word/drawWord.ts'
import { systemMark } from '../../../src/schema/answerForm.ts'
import { filledPage, filledWord, formOf, markOf } from '../../support/answerForms.ts'
import { stateOf } from '../../support/documentStates.ts'
import { withWords } from '../../support/wordForm.ts'

const SYSTEM = 'example-system-1'
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (file: Uint8Array<ArrayBuffer>) => readAnswerForm(file, textIn)
const failure = (file: Uint8Array<ArrayBuffer>) => {
  const result = read(file)
  return result.kind === 'failed' ? result.failure : result.found
}
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const page = (...rows: readonly string[]) => bytes(`<table>${rows.join('')}</table>`)
const said = (file: Uint8Array<ArrayBuffer>, mark: string) => {
  const result = read(file)
  if (result.kind === 'failed') return result.failure
  const [number, system] = mark.slice(1).split('-')
  return result.found.filter((one) => `${one.number}` === number && one.system === system).map(({ text }) => text)
}

const logging = markOf(SYSTEM, 'logging')
const data = markOf(SYSTEM, 'data')
const analysis = markOf(SYSTEM, 'riskAnalysis')

describe('a form that comes back', () => {
  it('is read from Word, what was known and what was written', async () => {
    const file = await filledWord('sv', { [logging]: 'Tid &amp; namn, åäö', [analysis]: 'Ja' })
    expect(said(file, logging)).toEqual(['Tid & namn, åäö'])
    expect(said(file, analysis)).toEqual(['Ja'])
    expect(said(file, data)).toEqual(['Personuppgifter\nUppgifter om patienter'])
    expect(said(file, markOf(SYSTEM, 'followUp'))).toEqual([''])
  })

  it('is read from a web page, each field once', () => {
    const file = bytes(
      filledPage('en', { [logging]: 'Time <b>& name</b>', [analysis]: 'yes', [data]: 'secret personal' }),
    )
    expect(said(file, logging)).toEqual(['Time <b>& name</b>'])
    expect(said(file, analysis)).toEqual(['yes'])
    expect(said(file, data)).toEqual(['personal\nsecret'])
    expect(said(file, markOf(SYSTEM, 'followUp'))).toEqual([''])
  })

  it('has every question of every system, in both files and both languages', async () => {
    for (const language of ['sv', 'en'] as const) {
      const found = [read(await drawWord(formOf(language))), read(bytes(drawHtml(formOf(language))))]
      for (const one of found) expect(one.kind === 'read' && one.found.length).toBe(3 * 16)
    }
  })

  it('is read from a page that lost its fields, by the cells after the marks', () => {
    expect(
      said(page(row('Vad loggas?', ` ${logging.toUpperCase().replace('-', '–')} `, '<p>Tid</p><p>Namn</p>')), logging),
    ).toEqual(['Tid\nNamn'])
  })

  it('keeps both of two answers to one question', () => {
    expect(said(page(row('', logging, 'ett'), row('', logging, 'två')), logging)).toEqual(['ett', 'två'])
  })

  it('leaves out what somebody has taken away with changes tracked', async () => {
    const file = withWords(await filledWord('sv', { [logging]: 'Kvar' }), (xml) =>
      xml.replace('>Kvar<', '>Kvar</w:t></w:r><w:del><w:r><w:delText>Borta</w:delText></w:r></w:del><w:r><w:t><'),
    )
    expect(said(file, logging)).toEqual(['Kvar'])
  })
})

describe('a file that is no form, or no longer one', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-ours'],
    ['some text', bytes('Hej! Här kommer svaren: ja, ja och nej.'), 'not-ours'],
    ['a work file', bytes('{"format":"lageskoll-work-file"}'), 'not-ours'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0xfe]), 'damaged'],
    ['a zip file of something else', new Uint8Array(zipSync({ 'a.txt': strToU8('a') })), 'not-ours'],
    ['a zip file that is cut', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'damaged'],
    ['a page in another encoding', new Uint8Array([...bytes(`<tr><td>${logging}</td><td>`), 0xe5, 0xe4]), 'damaged'],
    ['more than a form can be', new Uint8Array(MAX_FORM_BYTES + 1), 'too-large'],
  ] as const)('%s is said to be what it is', (_name, file, wanted) => {
    expect(failure(file)).toBe(wanted)
  })

  it('another Word file of ours is none, and a truncated one is damaged', async () => {
    const other = await drawWord(documents.register.build(stateOf('worked example', 'sv')))
    expect(failure(other)).toBe('not-ours')
    expect(failure((await drawWord(formOf('sv'))).slice(0, 4000))).toBe('damaged')
  })

  it('a small file that unpacks to a large one is refused before it is unpacked', () => {
    const bomb = new Uint8Array(zipSync({ 'word/document.xml': new Uint8Array(21 * 1024 * 1024) }))
    expect(bomb.length).toBeLessThan(100_000)
    expect(failure(bomb)).toBe('too-large')
    // One that says it is small is unpacked into the room it says, and no more.
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true)
    }
    expect(failure(bomb)).not.toBe('too-large')
    expect(read(bomb).kind).toBe('failed')
  })

  it('many parts that are each small enough are refused by what they take together', () => {
    const part = new Uint8Array(8 * 1024 * 1024)
    const parts = { 'word/document.xml': part, 'word/document1.xml': part, 'word/document2.xml': part }
    expect(failure(new Uint8Array(zipSync(parts)))).toBe('too-large')
  })

  it('50 MB are refused before a byte is read', async () => {
    expect(await openAnswerForm(new Blob([new Uint8Array(50 * 1024 * 1024)]))).toEqual({
      ...{ kind: 'failed', failure: 'too-large' },
    })
  })

  it('scripts, styles and markup are no answers', () => {
    const file = page(row('', logging, 'Tid<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(1)>'))
    expect(said(file, logging)).toEqual(['Tid'])
  })

  it('entities that would grow are left as they are', () => {
    const laughs = `<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;">]><w:tr><w:tc><w:t>${logging}</w:t></w:tc><w:tc><w:t>&c;</w:t></w:tc></w:tr>`
    const file = new Uint8Array(zipSync({ 'word/document.xml': strToU8(laughs) }))
    expect(said(file, logging)).toEqual(['&c;'])
  })

  it('an endless answer is cut, and a page of marks alone is read to an end', () => {
    expect(said(page(row('', logging, 'a'.repeat(50_000))), logging)).toEqual(['a'.repeat(10_000)])
    const many = read(page(...Array.from({ length: 20_000 }, () => row(logging, 'x'))))
    expect(many.kind === 'read' && many.found.length).toBe(5000)
  })
})

it('tells the systems of a workplace apart by short marks', () => {
  const marks = Array.from({ length: 2000 }, (_, index) => systemMark(`system-${index}`))
  expect(new Set(marks).size).toBe(2000)
})
