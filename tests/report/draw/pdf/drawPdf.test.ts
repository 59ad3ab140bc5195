import { describe, expect, test } from 'vitest'
import { englishPlan, paragraph, reportOf, swedishPlan, tableOf } from '../../../fixtures/reportModels.ts'
import { paintedOutsideTags } from './auditPdf.ts'
import { contentStreams, draw, nodes, raw, readPdf, spoken, writtenText } from './readPdf.ts'

const swedish = draw(swedishPlan)
const read = await readPdf(swedish.bytes)
const allNodes = read.pages.flatMap(({ tree }) => nodes(tree))
const said = read.pages.flatMap((page) => spoken(page))

describe('a plan read back from its file', () => {
  test('says that it is tagged, in which language, and shows its title', () => {
    expect(read.markInfo?.Marked).toBe(true)
    expect(read.info.Language).toBe('sv-SE')
    expect(read.info.Title).toBe('Handlingsplan för AI på Exempelenheten')
    expect(read.preferences).toMatchObject({ DisplayDocTitle: true })
  })

  test('says en-GB in English, and marks the Swedish word in it', async () => {
    const { bytes } = draw(englishPlan)
    expect((await readPdf(bytes)).info.Language).toBe('en-GB')
    expect(raw(bytes)).toMatch(/<<\/S\/Span[^\n]*\/Lang\(sv-SE\)/)
  })

  test('carries the date it was made for, the product as its maker and no author', () => {
    expect(read.info.CreationDate).toBe("D:20260321081500+00'00'")
    expect(read.info.Producer).toBe('Lägeskoll AI')
    expect(read.info.Creator).toBe('Lägeskoll AI')
    expect(read.info.Author).toBeFalsy()
    expect(read.metadata.get('dc:title')).toBe('Handlingsplan för AI på Exempelenheten')
    expect(read.metadata.get('dc:creator')).toBeFalsy()
  })

  test('claims no conformance that nobody has checked', () => {
    expect(raw(swedish.bytes)).not.toContain('pdfuaid')
  })

  test('fits its first page with five actions of 140 characters', () => {
    expect(swedish.overflow).toEqual([])
    expect(spoken(read.pages[0] ?? fail(), /^P$/).at(-1)).toMatch(/^Underskrift bekräftar .* enskilda personer\.$/)
  })

  test('has its headings, lists, tables and figure in reading order', () => {
    const roles = nodes(read.pages[0]?.tree ?? fail()).map(({ role }) => role)
    const outline = roles.filter((role) => /^(H\d|L|Table|THead|TBody)$/.test(role))
    expect(outline).toEqual(['H1', 'H2', 'L', 'H2', 'L', 'H2', 'Table', 'THead', 'TBody', 'H2', 'H2'])
    expect(said.indexOf('Det här vet vi')).toBeLessThan(said.indexOf('Utbildning: delvis, inte för alla.'))
    expect(said.indexOf('Utbildning: delvis, inte för alla.')).toBeLessThan(said.indexOf('Det här vet vi inte'))
  })

  test('never jumps a heading level', () => {
    const levels = allNodes.filter(({ role }) => /^H\d$/.test(role)).map(({ role }) => Number(role.slice(1)))
    expect(levels[0]).toBe(1)
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
    })
  })

  test('does not jump a level even if the blocks do', async () => {
    const model = reportOf(
      { kind: 'heading', level: 1, text: 'Ett' },
      { kind: 'heading', level: 3, text: 'Tre' },
      paragraph('Text.'),
    )
    const { pages } = await readPdf(draw(model).bytes)
    const roles = pages.flatMap(({ tree }) => nodes(tree)).map(({ role }) => role)
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2'])
  })

  test('tells for each header cell whether it heads a row or a column', () => {
    const headers = raw(swedish.bytes).match(/<<\/S\/TH\/.*/g) ?? []
    expect(headers).toHaveLength(5 + 5 + 4 + 24)
    for (const header of headers) expect(header).toMatch(/\/O\/Table\/Scope\/(Row|Column)/)
    expect(headers.filter((header) => header.includes('/Scope/Column'))).toHaveLength(9)
  })

  test('gives a figure its takeaway and its place on the page', () => {
    const figure = allNodes.find(({ role }) => role === 'Figure')
    expect(figure?.alt).toBe('Ni svarade Vet inte. Det gjorde också 59 procent i en påhittad undersökning.')
    const box = /<<\/S\/Figure.*\/BBox\[([\d. ]+)\]/.exec(raw(swedish.bytes))?.[1]?.split(' ').map(Number) ?? []
    expect(box).toHaveLength(4)
    const [left = 0, foot = 0, right = 0, top = 0] = box
    expect(right - left).toBeGreaterThan(300)
    expect(top - foot).toBeGreaterThan(80)
  })

  test('keeps words apart that stand at the end and the beginning of lines', () => {
    expect(writtenText(swedish.bytes)[0]).toContain(
      'riktlinjer för AI tillsammans med skyddsombudet, går igenom dem på ett APT och säger vem som svarar för dem',
    )
  })

  test('does not put a space or a hyphen into a word that is broken over lines', () => {
    expect(writtenText(swedish.bytes).join('')).toContain('Arbetsmiljöverksamhetsplaneringsunderlagsdokumentation')
  })

  test('keeps every letter and sign of European languages', () => {
    expect(said).toContain('Å ä ö – “citat” € ≥ → ✓ ☐ Łódź Ελλάδα Привет Sámi čđŋšŧž')
    expect(swedish.undrawable).toEqual([])
  })

  test('draws □ for what the font lacks and says what it was', async () => {
    const drawn = draw(reportOf(paragraph('Bra 👩🏽‍⚕️ och 🇸🇪 och سلام')))
    expect(drawn.undrawable).toEqual(['👩🏽‍⚕️', '🇸🇪', 'س', 'ل', 'ا', 'م'])
    const { pages } = await readPdf(drawn.bytes)
    expect(spoken(pages[0] ?? fail())).toEqual(['Bra □ och □ och □□□□'])
  })

  test('links by objects of its own, with words, inside a Link tag', () => {
    const links = read.pages.flatMap((page) => page.links)
    expect(links.map(({ url }) => url)).toEqual(Array(links.length).fill('https://example.org/rapport?%C3%A5r=2026'))
    expect(links.length).toBeGreaterThanOrEqual(2)
    expect(links[0]?.contentsObj.str).toMatch(/^länk till en påhittad rapport/)
    expect(raw(swedish.bytes).match(/\/Type\/OBJR/g)).toHaveLength(links.length)
    expect(read.pages.flatMap((page) => spoken(page, /^Link$/))).toHaveLength(1)
  })

  test('makes no link of an address that is not for the web', async () => {
    const words = [{ text: 'klicka', href: 'javascript:alert(1)' }]
    const { bytes } = draw(reportOf({ kind: 'paragraph', style: 'body', words }))
    expect(raw(bytes)).not.toContain('javascript')
    expect((await readPdf(bytes)).pages.flatMap((page) => spoken(page))).toEqual(['klicka'])
  })

  test('has a bookmark for each heading of the first two levels', () => {
    expect(read.outline.map(({ title }) => title)).toEqual([
      'Handlingsplan för AI på Exempelenheten',
      'De åtta stegen',
      'Jämförelse och källor',
    ])
    expect(read.outline[0]?.items.map(({ title }: { title: string }) => title)).toContain('Förslag till beslut')
  })

  test('numbers its pages and repeats its header for the eye only', () => {
    const artifacts = read.pages.map(({ texts }) =>
      texts.filter(({ isArtifact }) => isArtifact).map(({ text }) => text),
    )
    artifacts.forEach((texts, index) => {
      expect(texts.join(' ')).toContain('Underlag till möte med arbetsgivaren · 2026-03-21')
      expect(texts.join(' ')).toContain(`Sida ${index + 1} av ${swedish.pages}`)
    })
    expect(said.filter((text) => text.includes('Sida 1 av'))).toEqual([])
    expect(said.filter((text) => text === 'Anteckning')).toHaveLength(1)
  })

  test('paints nothing outside a tag or an artifact', () => {
    const streams = contentStreams(swedish.bytes)
    expect(streams).toHaveLength(swedish.pages)
    for (const stream of streams) expect(paintedOutsideTags(stream)).toEqual([])
  })

  test('embeds every font it uses', () => {
    const file = raw(swedish.bytes)
    const used = file.match(/\/Subtype \/Type0/g) ?? []
    expect(used).toHaveLength(2)
    expect(file.match(/\/FontFile2/g)).toHaveLength(2)
    expect(file).not.toContain('/Type1')
    expect(file).not.toContain('Helvetica')
  })

  test('is the same file, byte by byte, for the same input, and another for another', () => {
    expect(Buffer.compare(draw(swedishPlan).bytes, swedish.bytes)).toBe(0)
    expect(Buffer.compare(draw({ ...swedishPlan, subject: 'Ett annat ärende' }).bytes, swedish.bytes)).not.toBe(0)
  })

  test('keeps its tags small: at most 30 kB a page', () => {
    const tags = raw(swedish.bytes).match(/<<\/S\/.*>>/g) ?? []
    expect(tags.join('').length / swedish.pages).toBeLessThan(30_000)
  })
})

test('a document of 60 pages is drawn whole', async () => {
  const rows = Array.from({ length: 1260 }, (_, i) => [
    `Rad ${i + 1}`,
    'En anteckning som är lagom lång för två rader i sin kolumn.',
  ])
  const table = tableOf(rows, [
    { header: 'Nr', weight: 1 },
    { header: 'Anteckning', weight: 1 },
  ])
  const drawn = draw(reportOf({ kind: 'heading', level: 1, text: 'Lång' }, table))
  expect(drawn.pages).toBeGreaterThanOrEqual(60)
  const { pages } = await readPdf(drawn.bytes)
  const names = pages.flatMap((page) => spoken(page, /^TH$/)).filter((text) => text.startsWith('Rad'))
  expect(names).toEqual(rows.map(([name]) => name))
})

test('a date that is none is an error, not a wrong file', () => {
  expect(() => draw({ ...swedishPlan, made: 'i dag' })).toThrow()
})

function fail(): never {
  throw new Error('A page is missing')
}
