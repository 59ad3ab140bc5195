import { readFile } from 'node:fs/promises'
import { readPdf } from '../support/readPdf.ts'
import { expect, isSaved, open, openExample, pageHeight, pressAt, test } from './support.ts'

test('the grid leads to a judged training plan by keyboard alone', async ({ page }) => {
  await open(page, '/utbildning')
  const pressing = pressAt(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const part = (name: RegExp) =>
    page.getByRole('navigation', { name: 'Utbildningens delar' }).getByRole('link', { name })
  const choice = (name: string | RegExp) => page.getByRole('combobox', { name, exact: true })

  await pressing(button('Lägg till: De som använder AI i arbetet'), 'Enter')
  await pressing(part(/^Behov/), 'Enter')
  await pressing(choice(/arbetet ?: Skriva och redigera text$/), 'b')
  await pressing(choice(/arbetet ?: Tal och ljud$/), 'b')
  await pressing(part(/^Plan/), 'Enter')
  await pressing(button('Gör rader av behoven'), 'Enter')
  await expect(page.getByText('En rad är gjord.')).toBeVisible()
  await pressing(button(/^Rad 1/), 'Enter')
  const time = page.getByRole('group', { name: 'Är arbetstid avsatt?', exact: true })
  await pressing(time.getByRole('radio', { name: 'Ja', exact: true }), 'ArrowDown')
  await expect(time.getByRole('radio', { name: 'Nej', exact: true })).toBeChecked()
  await pressing(choice('Form'), 'f')
  await pressing(part(/^Lärdomar/), 'Enter')
  await pressing(button('Cheferna är en egen målgrupp'), 'Enter')
  const managers = page.getByRole('group', { name: /^Deltar cheferna/ })
  await pressing(managers.getByRole('radio', { name: 'Ja', exact: true }), 'ArrowDown')

  const lacks = [
    'Planen har bara föreläsningar.',
    'Ingen tid på arbetstid är avsatt.',
    'Cheferna är inte med i planen.',
    'Ingen grupp i planen får lära sig grunderna.',
  ]
  for (const said of lacks) await expect(page.getByText(said)).toBeVisible()
  await pressing(button(/^Lite i taget/), 'Enter')
  await pressing(button(/^Lägg till i handlingsplanen ?: Arbetsgivaren sätter av tid/), 'Enter')
  await expect(page.getByText('Tillagd i handlingsplanen.')).toBeVisible()

  await pressing(part(/^Plan/), 'Enter')
  const download = page.waitForEvent('download')
  await pressing(button('Ladda ner PDF'), 'Enter')
  const { text } = await readPdf(await readFile(await (await download).path()))
  for (const said of lacks) expect(text).toContain(said)

  await isSaved(page)
  await open(page, '/atgarder')
  await expect(page.getByRole('link', { name: 'Från utbildningsplanen' })).toBeVisible()
})

test('the needs fit a screen, and a topic fits a phone; whoever wants all of them at once keeps that', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openExample(page)
  await open(page, '/utbildning')
  await expect(page.getByRole('combobox').first()).toBeVisible()
  expect(await pageHeight(page)).toBeLessThanOrEqual(1100 * 1.15)
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByText('Ämne 1 av 13 · Förstå')).toBeVisible()
  expect(await pageHeight(page)).toBeLessThanOrEqual(950 * 1.15)
  await page.getByRole('button', { name: 'Visa alla' }).click()
  await page.reload()
  await expect(page.getByRole('combobox').first()).toBeVisible()
})
