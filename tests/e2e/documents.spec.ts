import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { type FileFormat, formatIds, isFile } from '../../src/report/formats.ts'
import { readPdf } from '../support/readPdf.ts'
import { readWord } from '../support/readWord.ts'
import { expect, open, openExample, test } from './support.ts'

const labels = JSON.parse(await readFile('locales/sv/files.json', 'utf8')) as { readonly [F in FileFormat]: string }
const readBack: { readonly [F in FileFormat]: (bytes: Buffer) => Promise<void> } = {
  pdf: async (bytes) => expect((await readPdf(bytes)).isTagged).toBe(true),
  word: async (bytes) => expect((await readWord(bytes)).headings[0]?.[0]).toBe(1),
  html: async (bytes) => expect(bytes.toString()).toContain('<html lang="sv">'),
}
/** The name of a button that makes a document in a format. */
const buttonFor = (format: FileFormat, document: string) =>
  new RegExp(`^${(format === 'pdf' ? 'PDF' : labels[format]).replaceAll(/[()]/g, '\\$&')} ?: ${document}$`)

test('every document of the example comes in every format, each opened by a reader', async ({ page }) => {
  await openExample(page)
  await open(page, '/dokument')
  const save = async (name: string | RegExp) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name }).click()
    const file = await download
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
  }
  for (const document of ['Mötesunderlag', 'Tom checklista', 'Allt ni har fyllt i'])
    for (const format of formatIds.filter(isFile)) {
      // What most people ask for stands outside the menu, which closes when one of them is pressed.
      if (format === 'html') await page.getByRole('button', { name: `Mer ${document}` }).click()
      await readBack[format]((await save(buttonFor(format, document))).bytes)
    }
  const calendar = await save('Kalenderfil (.ics)')
  const events = ICAL.Component.fromString(calendar.bytes.toString()).getAllSubcomponents('vevent')
  expect(events.length).toBeGreaterThan(3)
  for (const table of ['Åtgärderna som tabell (CSV)', 'Svaren som tabell (CSV)']) {
    const { bytes } = await save(table)
    expect(parse(bytes.toString(), { bom: true, delimiter: ';' }).length).toBeGreaterThan(5)
  }
})

for (const [format, code, other] of [
  ['PDF', 'producePdf', 'Word'],
  ['Word', 'drawWord', 'PDF'],
] as const)
  test(`${format} whose code cannot be fetched says so, and ${other} is still made`, async ({ page }) => {
    // Before it is fetched ahead.
    await page.route(new RegExp(`/${code}-[^/]*\\.js$`), (route) => route.abort())
    await openExample(page)
    await open(page, '/dokument')
    const button = (of: string) => page.getByRole('button', { name: new RegExp(`^${of} ?: Tom checklista$`) })
    await button(format).click()
    await expect(page.getByRole('alert')).toContainText(`Ta ${other}-filen i stället.`)
    const download = page.waitForEvent('download')
    await button(other).click()
    expect((await readFile(await (await download).path())).byteLength).toBeGreaterThan(10_000)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

test('large print and plain black reach the file', async ({ page }) => {
  await openExample(page)
  await open(page, '/plan')
  await page.getByRole('button', { name: 'Namn, språk och uppföljning' }).click()
  await page.getByRole('combobox', { name: 'Textstorlek i dokumenten' }).selectOption('large')
  await page.getByRole('combobox', { name: 'Färg i dokumenten' }).selectOption('black')
  await open(page, '/dokument')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Word ?: Tom checklista$/ }).click()
  const read = await readWord(await readFile(await (await download).path()))
  expect(Math.min(...read.sizes)).toBeGreaterThanOrEqual(32)
  expect(new Set(read.colours)).toEqual(new Set(['000000']))
})

test('the employer’s answers make a plan that shows what was decided', async ({ page }) => {
  await openExample(page)
  await open(page, '/plan')
  await page.getByRole('link', { name: 'Efter mötet: fyll i arbetsgivarens svar' }).click()
  const first = page.getByRole('listitem').filter({ has: page.getByRole('group', { name: /^1\. / }) })
  await first.getByRole('radio', { name: 'Ja', exact: true }).check()
  await page.getByLabel('Mötets dag').fill('2026-04-02')
  await first.getByRole('button', { name: /^Dag, paragraf och anteckning/ }).click()
  await first.getByLabel('Paragraf i protokollet').fill('§ 12')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PDF', exact: true }).click()
  const { text } = await readPdf(await readFile(await (await download).path()))
  expect(text).toContain('Arbetsgivaren har svarat på ett av 12 förslag.')
  expect(text).toContain('Ja, 2026-04-02 Protokoll § 12')
})

test('an identity number stops every file until it is gone', async ({ page }) => {
  await open(page, '/plan')
  await page.getByRole('button', { name: 'Namn, språk och uppföljning' }).click()
  await page.getByRole('textbox', { name: /Arbetsplatsens namn \(frivilligt\)/ }).fill('Enheten 850101-1236')
  await page.getByRole('link', { name: 'Läs igenom och ladda ner' }).click()
  await page.getByRole('button', { name: 'Ladda ner PDF', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Ingen fil är gjord')
  // What must not leave stands open, to be mended there.
  await page.getByRole('textbox', { name: 'Arbetsplatsen: namn' }).fill('Enheten')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PDF', exact: true }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
})
