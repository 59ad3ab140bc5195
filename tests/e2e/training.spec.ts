import { readFile } from 'node:fs/promises'
import { readPdf } from '../support/readPdf.ts'
import { expect, isSaved, open, pressAt, test } from './support.ts'

test('the grid leads to a judged training plan by keyboard alone', async ({ page }) => {
  await open(page, '/utbildning')
  const pressing = pressAt(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const choice = (name: string | RegExp) => page.getByRole('combobox', { name, exact: true })

  await pressing(button('Lägg till: De som använder AI i arbetet'), 'Enter')
  await pressing(choice(/arbetet ?: Skriva och redigera text$/), 'ArrowDown')
  await pressing(choice(/arbetet ?: Tal och ljud$/), 'ArrowDown')
  await pressing(button('Gör rader av behoven'), 'Enter')
  await expect(page.getByText('En rad är gjord.')).toBeVisible()
  const time = page.getByRole('group', { name: 'Är arbetstid avsatt?', exact: true })
  await pressing(time.getByRole('radio', { name: 'Ja', exact: true }), 'ArrowDown')
  await expect(time.getByRole('radio', { name: 'Nej', exact: true })).toBeChecked()
  await pressing(choice('Form'), 'ArrowDown')
  const managers = page.getByRole('group', { name: /^Deltar cheferna/ })
  await pressing(managers.getByRole('radio', { name: 'Ja', exact: true }), 'ArrowDown')

  const lacks = [
    'Planen har bara föreläsningar.',
    'Ingen tid på arbetstid är avsatt.',
    'Cheferna är inte med i planen.',
    'Ingen grupp i planen får lära sig grunderna.',
  ]
  for (const said of lacks) await expect(page.getByText(said)).toBeVisible()
  await pressing(button(/^Lägg till i handlingsplanen ?: Arbetsgivaren sätter av tid/), 'Enter')
  await expect(page.getByText('Tillagd i handlingsplanen.')).toBeVisible()

  const download = page.waitForEvent('download')
  await pressing(button('Ladda ner PDF'), 'Enter')
  const { text } = await readPdf(await readFile(await (await download).path()))
  for (const said of lacks) expect(text).toContain(said)

  await isSaved(page)
  await open(page, '/atgarder')
  await expect(page.getByRole('link', { name: 'Från utbildningsplanen' })).toBeVisible()
})
