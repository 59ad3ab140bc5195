import { readFile } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import { readPdf } from '../support/readPdf.ts'
import { answerAll, expect, inEnglish, isSaved, open, pressAt, test } from './support.ts'

const QUICK = ['Vet inte', 'Nej', 'Delvis', 'Ja', 'Nej', 'Vet inte', 'Vet inte', 'Ja']

test('twelve clicks and no typing lead from the start page to a plan of one page and the questions nobody could answer', async ({
  page,
}) => {
  let clicks = 0
  const click = async (target: Locator) => {
    await target.click()
    clicks += 1
  }
  await open(page, '/')
  await click(page.getByRole('link', { name: 'Gör snabbkollen' }))
  const groups = page.getByRole('group')
  for (const [index, choice] of QUICK.entries())
    await click(groups.nth(index).getByRole('radio', { name: choice, exact: true }))
  await click(page.getByRole('link', { name: 'Visa läget' }))
  await click(page.getByRole('button', { name: 'Ta med alla tre i planen' }))
  const download = page.waitForEvent('download')
  await click(page.getByRole('button', { name: 'Ladda ner PDF', exact: true }))
  const file = await download
  expect(clicks).toBe(12)
  expect(file.suggestedFilename()).toMatch(/^AI-handlingsplan_\d{4}-\d\d-\d\d\.pdf$/)
  const pdf = await readPdf(await readFile(await file.path()))
  expect(pdf.pages).toBe(2)
  expect(pdf.text).toContain('Det här vill vi ha svar på')
  expect(pdf.text).toContain('Handlingsplan för AI på vår arbetsplats')
  expect(pdf.text).toContain('Det här vet vi inte')
})

test('the keyboard alone leads from the start page to the downloaded plan', async ({ page }) => {
  await open(page, '/')
  const pressing = pressAt(page)
  const link = (name: string) => page.getByRole('link', { name })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  // Arriving takes the focus to the heading: keys pressed before would be lost on the page that is left.
  const arrived = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await pressing(link('Gör snabbkollen'), 'Enter')
  await arrived('Snabbkollen')
  for (let question = 0; question < 8; question += 1) {
    await page.keyboard.press('Tab')
    // From no choice the first arrow takes the second answer; three steps on is "Vet inte".
    await page.keyboard.press('Space')
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
  }
  await expect(page.getByRole('radio', { name: 'Vet inte', exact: true, checked: true })).toHaveCount(8)
  await pressing(link('Visa läget'), 'Enter')
  await arrived('Så här är läget')
  await pressing(button('Ta med alla tre i planen'), 'Enter')
  await arrived('Handlingsplan')
  const download = page.waitForEvent('download')
  await pressing(button('Ladda ner PDF'), 'Enter')
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
})

test('the answers of the quick check stand in the steps and are not asked again', async ({ page }) => {
  await open(page, '/snabbkoll')
  await answerAll(page, QUICK)
  await isSaved(page)
  await open(page, '/steg/1')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1)
  await expect(page.getByRole('radio', { name: 'Vet inte', checked: true })).toHaveCount(1)
})

test('the whole quick path is there in English under the same addresses', async ({ page }) => {
  await open(page, '/snabbkoll')
  await inEnglish(page)
  await expect(page.getByRole('heading', { level: 1, name: 'The quick check' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await answerAll(page, ['Don’t know', 'No', 'Partly', 'Yes', 'No', 'Don’t know', 'Don’t know', 'Yes'])
  await page.getByRole('link', { name: 'Show where we stand' }).click()
  await page.getByRole('button', { name: 'Take all three into the plan' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download PDF', exact: true }).click()
  const pdf = await readPdf(await readFile(await (await download).path()))
  expect(pdf.language).toMatch(/^en/)
  expect(pdf.text).toContain('Action plan for AI at our workplace')
})
