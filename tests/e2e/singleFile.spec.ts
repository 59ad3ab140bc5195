import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { answersToFiles } from './answersToFiles.ts'
import { expect, open, openExample, openLanguages, test } from './support.ts'

const address = pathToFileURL('dist-single/lageskoll-ai.html').href

test.use({ baseURL: address })

test('the edition in one file goes all the way from a disk, in both languages', async ({ context, page }) => {
  await open(page, '/')
  await expect(page.getByText('så här sparas inget i den')).toBeVisible()
  await answersToFiles(page, 'sv')
  await expect(page.getByTestId('save-status')).toHaveText('Sparas inte här – ladda ner en fil')
  const english = await context.newPage()
  await open(english, '/')
  await openLanguages(english)
  await english.getByRole('button', { name: 'English' }).click()
  await answersToFiles(english, 'en')
  // Every page that is opened from a disk could read what is kept there.
  expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0])
})

test('the edition in one file keeps its work in a locked file, and opens it the next time', async ({ page }) => {
  await openExample(page)
  await open(page, '/data')
  await page.getByRole('button', { name: /^Lås filen/ }).click()
  const phrase = await page.locator('.phrase').innerText()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner låst fil' }).click()
  const buffer = await readFile(await (await download).path())
  await page.reload()
  await open(page, '/data')
  await page.getByLabel('Öppna en fil').setInputFiles({ name: 'kopia.lageskoll', mimeType: '', buffer })
  await page.getByLabel('Lösenfras').fill(phrase)
  await page.getByRole('button', { name: 'Lås upp filen' }).click()
  await expect(page.getByText('kopia.lageskoll är öppnad.')).toBeVisible()
})
