import type { Page, TestInfo } from '@playwright/test'
import { heading } from './staffMeetingSteps.ts'
import { axeFindings, expect, isSaved, open, sidewaysScroll, test } from './support.ts'

/** Hands the meeting on the screen over, and gives the file. */
async function give(page: Page, info: TestInfo, name: string): Promise<string> {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Lämna över mötet som fil' }).click()
  const file = info.outputPath(name)
  await (await saved).saveAs(file)
  await expect(heading(page)).toHaveText('Mötet är överlämnat')
  await isSaved(page)
  return file
}

test('a prepared meeting is led by somebody else, who has never seen the app, and comes back', async ({
  browser,
  page,
  baseURL,
}, info) => {
  await open(page, '/apt')
  await page.getByRole('button', { name: 'Förbered ett möte' }).click()
  await expect(heading(page)).toHaveText('Förbered mötet')
  const out = await give(page, info, 'there.json')

  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 320, height: 800 } })
  const other = await context.newPage()
  await open(other, '/apt')
  await other.getByLabel('Öppna ett möte').setInputFiles(out)
  await expect(other.getByText(/finns nu bland era möten/)).toBeVisible()
  expect(await axeFindings(other)).toEqual([])
  await other.getByRole('link', { name: 'Till mötet' }).click()
  await expect(heading(other)).toHaveText('Förbered mötet')
  await expect(other.getByRole('heading', { name: 'Lämna mötet tillbaka eller vidare' })).toBeVisible()
  await other.getByRole('link', { name: 'Visa på skärmen' }).click()
  await other.getByRole('button', { name: 'Hoppa till beslut' }).click()
  await other.getByLabel('Vad?').fill('Mät tiden för att rätta')
  await other.getByRole('button', { name: 'Lägg till beslutet' }).click()
  await other.getByRole('button', { name: 'Nästa' }).click()
  await other.getByRole('link', { name: 'Avsluta mötet' }).click()
  // Where the meeting ended is the way back.
  await expect(heading(other)).toHaveText(/^Mötet /)
  expect(await sidewaysScroll(other)).toBeLessThanOrEqual(0)
  const back = await give(other, info, 'back.json')
  await context.close()

  await page.getByRole('link', { name: 'Till mötena' }).click()
  await page.getByLabel('Öppna ett möte').setInputFiles(back)
  await page.getByRole('link', { name: 'Läs besluten och lägg till dem' }).click()
  await page.getByRole('button', { name: 'Lägg till beslutet i handlingsplanen' }).click()
  await expect(page.getByText('Beslutet finns nu bland åtgärderna och i loggen.')).toBeVisible()
})
