import { readFile } from 'node:fs/promises'
import { readPdf } from '../support/readPdf.ts'
import { answerAll, expect, isSaved, open, openExample, test } from './support.ts'

const SIX = ['Ja', 'Delvis', 'Nej', 'Vet inte', 'Ej aktuellt', 'Ja']
/** In step 8 one is asked only once a system has been in use. */
const COUNTS = [6, 6, 6, 6, 6, 6, 6, 4]

test('the eight steps lead to a plan with all its pages', async ({ page }) => {
  await open(page, '/steg/1')
  for (const [index, count] of COUNTS.entries()) {
    await answerAll(page, SIX.slice(0, count))
    await page.getByRole('checkbox', { name: 'Vi är klara med steget' }).check()
    await page.getByRole('button', { name: index < 7 ? 'Spara och fortsätt' : 'Spara och se läget' }).click()
    await expect(page).toHaveURL(index < 7 ? new RegExp(`#/steg/${index + 2}$`) : /#\/oversikt$/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
  await expect(page.getByRole('heading', { level: 2, name: 'Öppna handlingsplanen' })).toBeVisible()
  const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
  await menu.getByRole('link', { name: /^Plan\b/ }).click()
  await menu.getByRole('link', { name: /^Åtgärder/ }).click()
  // With nothing chosen yet, what is suggested stands there.
  await page.getByRole('button', { name: 'Visa fler förslag' }).click()
  for (let number = 0; number < 6; number += 1)
    await page
      .getByRole('button', { name: /^Lägg till(?! åtgärd)/ })
      .nth(number)
      .click()
  await isSaved(page)
  await menu.getByRole('link', { name: 'Handlingsplan', exact: true }).click()
  await page.getByRole('button', { name: 'Namn, språk och uppföljning' }).click()
  await page.getByRole('textbox', { name: /Arbetsplatsens namn/ }).fill('Vårdadministrationen Öst')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PDF', exact: true }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^AI-handlingsplan_Vardadministrationen-Ost_/)
  const pdf = await readPdf(await readFile(await file.path()))
  expect(pdf.pages).toBeGreaterThanOrEqual(3)
  expect(pdf.isTagged).toBe(true)
  expect(pdf.title).toBe('Handlingsplan för AI på Vårdadministrationen Öst')
  expect(pdf.language).toMatch(/^sv/)
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure']))
  expect(pdf.text).toContain('Ett förslag till står under ”Alla förslag i sin helhet”.')
})

test('the plan comes in English while the app stays Swedish', async ({ page }) => {
  await openExample(page)
  await open(page, '/plan')
  await page.getByRole('button', { name: 'Namn, språk och uppföljning' }).click()
  await page.getByRole('combobox', { name: 'Dokumentens språk' }).selectOption('en')
  await expect(page.locator('.report').getByRole('heading', { name: /^Action plan for AI at/ })).toBeVisible()
  await page.getByRole('link', { name: 'Läs igenom och ladda ner' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Läs igenom det som lämnas över' })).toBeFocused()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PDF', exact: true }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^AI-action-plan_/)
  expect((await readPdf(await readFile(await file.path()))).language).toMatch(/^en/)
})

test('the file says the same words as the page', async ({ page }) => {
  await openExample(page)
  await open(page, '/plan')
  // The screen draws the sheet that is looked at, paper all of them.
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.report-sheet').nth(1)).toBeAttached()
  const shown = await page.locator('.report').evaluate((report) => {
    const texts = [...report.querySelectorAll('h2, h3, h4, .report-lead, .report-body, li, td p')]
    return texts.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
  })
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'Läs igenom och ladda ner' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Läs igenom det som lämnas över' })).toBeFocused()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PDF', exact: true }).click()
  const { tagged } = await readPdf(await readFile(await (await download).path()))
  const bare = (words: string) => words.replaceAll(/\s+/g, '')
  const missing = shown.filter((words) => words !== '' && !bare(tagged).includes(bare(words)))
  expect(shown.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

test('a note that was not chosen is not in the file, and one that was is', async ({ page }) => {
  await open(page, '/steg/2')
  await answerAll(page, ['Nej', 'Nej'])
  const add = page.getByRole('button', { name: /^Lägg till anteckning/ })
  await add.first().click()
  await page.getByRole('textbox', { name: 'Anteckning' }).first().fill('HEMLIGT-ETT')
  await add.first().click()
  await page.getByRole('textbox', { name: 'Anteckning' }).nth(1).fill('VALD-TVÅ')
  await isSaved(page)
  await open(page, '/plan')
  await page.getByRole('button', { name: 'Det här stannar här' }).click()
  await expect(page.getByText('Egna anteckningar och belägg: 0 av 2 följer med')).toBeVisible()
  await page.getByRole('group', { name: 'Egna anteckningar och belägg' }).getByRole('checkbox').nth(1).check()
  await page.getByRole('link', { name: 'Läs igenom och ladda ner' }).click()
  await page.getByRole('button', { name: /^Anteckningar och belägg/ }).click()
  await expect(page.getByRole('textbox', { name: /: anteckning$/ })).toHaveValue('VALD-TVÅ')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PDF', exact: true }).click()
  const bytes = await readFile(await (await download).path())
  const { text } = await readPdf(bytes)
  expect(text).toContain('VALD-TVÅ')
  expect(text).not.toContain('HEMLIGT')
  expect(bytes.toString('latin1')).not.toContain('HEMLIGT')
})

test('characters that no font has are told and shown as a box', async ({ page }) => {
  await open(page, '/plan')
  await page.getByRole('button', { name: 'Namn, språk och uppföljning' }).click()
  await page.getByRole('textbox', { name: /Arbetsplatsens namn/ }).fill('Enhet 😀 Łódź')
  await page.getByRole('link', { name: 'Läs igenom och ladda ner' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner PDF', exact: true }).click()
  const { text } = await readPdf(await readFile(await (await download).path()))
  await expect(page.getByText(/visas som en ruta: 😀/)).toBeVisible()
  expect(text).toContain('Łódź')
  expect(text).toContain('□')
})
