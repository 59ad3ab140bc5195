import { readFile } from 'node:fs/promises'
import { expect, open, openExample, test } from './support.ts'

test('a copy that is locked in one browser opens in another with its phrase alone', async ({ browser, page }) => {
  await openExample(page)
  await open(page, '/data')
  await page.getByRole('button', { name: /^Lås filen/ }).click()
  const words = page.locator('.phrase')
  await expect(words).toHaveText(/^(\S+ ){4}\S+$/)
  const phrase = await words.innerText()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner låst fil' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^lageskoll-arbetsfil-med-losenfras_.*\.lageskoll$/)
  const buffer = await readFile(await file.path())
  expect(buffer.toString()).not.toContain('"records"')

  const other = await browser.newContext()
  const elsewhere = await other.newPage()
  await open(elsewhere, '/data')
  await elsewhere.getByLabel('Öppna en fil').setInputFiles({ name: 'kopia.lageskoll', mimeType: '', buffer })
  await elsewhere.getByLabel('Lösenfras').fill('fel fras')
  await elsewhere.getByLabel('Lösenfras').press('Enter')
  await expect(elsewhere.getByText(/^Frasen passar inte/)).toBeVisible()
  await elsewhere.getByLabel('Lösenfras').fill(phrase.toUpperCase())
  await elsewhere.getByRole('button', { name: 'Lås upp filen' }).click()
  await expect(elsewhere.getByText('kopia.lageskoll är öppnad.')).toBeVisible()
  await other.close()
})
