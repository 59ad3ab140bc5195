import { readFile } from 'node:fs/promises'
import { readPdf } from '../support/readPdf.ts'
import { readWord } from '../support/readWord.ts'
import { expect, isSaved, open, openExample, pressAt, test } from './support.ts'

test('a new system leads to three risks with measures and to the plan, by keyboard alone', async ({ page }) => {
  await open(page, '/system')
  const pressing = pressAt(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await pressing(button('Taligenkänning'), 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Taligenkänning' })).toBeFocused()
  await isSaved(page)

  await open(page, '/risker')
  await pressing(button('Börja analysen'), 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Risker: Taligenkänning' })).toBeFocused()
  for (let risk = 0; risk < 3; risk += 1) await pressing(button(/^Lägg till ?: /).first(), 'Enter')
  await pressing(button('Stäng listan'), 'Enter')
  const risks = page.locator('.row-open').getByRole('heading')
  await expect(risks).toHaveCount(3)
  // The list is sorted by need of action: a risk that was called serious moves once it is closed.
  for (const title of await risks.allTextContents()) {
    await pressing(page.getByRole('button', { name: title, exact: true }), 'Enter')
    const form = page.getByRole('group', { name: title, exact: true })
    await pressing(form.getByRole('radio', { name: 'Ja' }).first(), 'Space')
    await pressing(form.getByRole('button', { name: /^Lägg till ?: / }).first(), 'Enter')
    await pressing(form.getByRole('button', { name: /^Lägg till i handlingsplanen/ }), 'Enter')
    await expect(form.getByText('Finns i handlingsplanen.')).toBeVisible()
    await pressing(page.getByRole('button', { name: /^Stäng ?: / }), 'Enter')
  }

  await isSaved(page)
  await open(page, '/plan')
  const proposals = page.locator('.report').getByRole('row').filter({ hasText: '☐' })
  await expect(proposals).toHaveCount(3)
})

test('no guideline leads to an outline that opens in other programs', async ({ page }) => {
  await open(page, '/riktlinjer')
  await page.getByRole('radio', { name: 'Nej' }).check()
  const save = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    return readFile(await (await download).path())
  }
  const pdf = await readPdf(await save('Ladda ner PDF'))
  expect(pdf.isTagged).toBe(true)
  expect(pdf.pages).toBe(2)
  const word = await readWord(await save('Word'))
  expect(word.text).toContain('Beslut, ansvarig funktion och datum')
  expect(pdf.text).toContain('Beslut, ansvarig funktion och datum')
})

test('a system that goes asks about its analysis, and all of it comes back', async ({ page }) => {
  await openExample(page)
  const risks = page.locator('.row-open')
  await open(page, '/risker/example-assessment-1')
  await expect(risks).not.toHaveCount(0)
  const risksBefore = await risks.count()
  await open(page, '/system')
  const cards = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Ta bort/ }) })
  await expect(cards).not.toHaveCount(0)
  const before = await cards.count()
  const first = cards.filter({ hasText: 'Taligenkänning i journalen' })
  await first.getByRole('button', { name: /^Ta bort/ }).click()
  await page.getByRole('button', { name: 'Ta bort båda' }).click()
  await expect(cards).toHaveCount(before - 1)
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(cards).toHaveCount(before)
  await isSaved(page)
  await open(page, '/risker/example-assessment-1')
  await expect(risks).toHaveCount(risksBefore)
})
