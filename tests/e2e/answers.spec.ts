import { readFile, writeFile } from 'node:fs/promises'
import { withWords, writeInCell } from '../support/wordForm.ts'
import { expect, open, openExample, sidewaysScroll, test } from './support.ts'

test('a Word form is made, altered and read back; the invented answer can be tried', async ({ page }, info) => {
  await openExample(page)
  await open(page, '/system')
  const ask = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Fråga arbetsgivaren' }) })
  const sent = page.waitForEvent('download')
  await ask.getByRole('button', { name: 'Word' }).click()
  const file = info.outputPath('answers.docx')
  const filled = withWords(await readFile(await (await sent).path()), (xml) => {
    const [mark = ''] = /F9-[0-9a-z]+/.exec(xml) ?? []
    return writeInCell(xml, mark, 'Loggas inte')
  })
  await writeFile(file, filled)
  await open(page, '/system/svar')
  await page.getByLabel('Välj filen med svaren').setInputFiles(file)
  await expect(page.getByText('Ett svar att ta ställning till.')).toBeVisible()
  await page.getByRole('button', { name: 'Öppna ett påhittat svar' }).click()
  await expect(page.getByRole('heading', { name: 'Svaren i det påhittade svaret' })).toBeVisible()
})

test('a successor opens the file in another browser and sees what is open', async ({
  browser,
  page,
  baseURL,
}, info) => {
  await openExample(page)
  await open(page, '/data/overlamna')
  await expect(page.getByRole('heading', { name: 'Öppna löften' })).toBeVisible()
  const promises = await page
    .getByRole('region', { name: /^Löften/ })
    .getByRole('row')
    .count()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner säkerhetskopia' }).click()
  const file = info.outputPath('work.json')
  await (await saved).saveAs(file)

  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 320, height: 800 } })
  const successor = await context.newPage()
  await open(successor, '/data')
  await successor.getByLabel('Öppna en fil').setInputFiles(file)
  await successor.getByRole('link', { name: 'Se det som är öppet' }).click()
  await expect(successor.getByRole('heading', { level: 1 })).toHaveText('Lämna över till en efterträdare')
  await expect(successor.getByRole('region', { name: /^Löften/ }).getByRole('row')).toHaveCount(promises)
  expect(await sidewaysScroll(successor)).toBeLessThanOrEqual(0)
  await context.close()
})
