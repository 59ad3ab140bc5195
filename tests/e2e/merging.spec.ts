import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { answerAll, axeFindings, expect, isSaved, open, pickByKeys, pressAt, sidewaysScroll, test } from './support.ts'

type Kept = { readonly record: { readonly kind: string; readonly id: string } }

/** The work file that the page hands to the browser. */
async function saved(page: Page): Promise<Buffer> {
  await open(page, '/data')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner säkerhetskopia' }).click()
  return readFile(await (await download).path())
}

const recordsIn = (file: Buffer) =>
  (JSON.parse(file.toString()) as { readonly records: readonly Kept[] }).records
    .map(({ record }) => record)
    .toSorted((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1))

const pick = (page: Page, label: string, name: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/json', buffer })

async function addSystem(page: Page, name: string): Promise<void> {
  await open(page, '/system')
  const field = page.getByRole('textbox', { name: 'Eller skriv ett namn' })
  if (!(await field.isVisible())) await page.getByRole('button', { name: 'Nytt system' }).click()
  await field.fill(name)
  await page.getByRole('button', { name: 'Lägg till system' }).click()
  await isSaved(page)
}

/** A browser with one answer, and another that has opened its file. */
async function twoFromOne(browser: Browser, page: Page): Promise<{ other: BrowserContext; elsewhere: Page }> {
  await open(page, '/steg/1')
  await answerAll(page, ['Nej'])
  await isSaved(page)
  const other = await browser.newContext()
  const elsewhere = await other.newPage()
  await open(elsewhere, '/data')
  await pick(elsewhere, 'Öppna en fil', 'början.json', await saved(page))
  await expect(elsewhere.getByText('början.json är öppnad.')).toBeVisible()
  return { other, elsewhere }
}

test('two browsers that went on from one file put theirs together to the same, in either order', async ({
  browser,
  page,
}) => {
  const { other, elsewhere } = await twoFromOne(browser, page)

  await addSystem(page, 'Journal-AI')
  await addSystem(elsewhere, 'Schemahjälpen')
  const files = [await saved(page), await saved(elsewhere)] as const
  const both = [
    [page, files[1]],
    [elsewhere, files[0]],
  ] as const
  for (const [at, file] of both) {
    await open(at, '/data/sammanfoga')
    await pick(at, 'Välj filer', 'kollega.json', file)
    await at.getByRole('button', { name: '1 läggs till' }).click()
    await at.setViewportSize({ width: 320, height: 640 })
    expect(await sidewaysScroll(at)).toBe(0)
    expect(await axeFindings(at)).toEqual([])
    await at.getByRole('button', { name: 'Lägg ihop', exact: true }).click()
    await expect(at.getByText('Filerna är ihoplagda.')).toBeVisible()
    await isSaved(at)
  }
  const [mine, theirs] = [recordsIn(await saved(page)), recordsIn(await saved(elsewhere))]
  expect(mine).toEqual(theirs)
  expect(mine.filter(({ kind }) => kind === 'system')).toHaveLength(2)

  // How it was is there after a reload, and can be put back.
  await page.reload()
  const before = page.getByRole('listitem').filter({ hasText: 'innan filer lades ihop' })
  await before.getByRole('button', { name: 'Se vad som fanns då' }).click()
  await page.getByRole('button', { name: 'Ställ tillbaka som det var' }).click()
  await expect(page.getByText(/^Allt är som det var: /)).toBeVisible()
  expect(recordsIn(await saved(page))).toEqual(recordsIn(files[0]))
  await other.close()
})

test('the keyboard alone says what is the same, chooses between two answers, puts the files together and lets the other answer go', async ({
  browser,
  page,
}) => {
  const { other, elsewhere } = await twoFromOne(browser, page)
  await open(elsewhere, '/steg/1')
  await answerAll(elsewhere, ['Ja'])
  await addSystem(elsewhere, 'journal ai')
  const file = { name: 'kollega.json', mimeType: 'application/json', buffer: await saved(elsewhere) }
  await other.close()

  await open(page, '/steg/1')
  await answerAll(page, ['Delvis'])
  await addSystem(page, 'Journal-AI')
  await page.setViewportSize({ width: 320, height: 800 })
  await open(page, '/data')
  const pressing = pressAt(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const heading = page.getByRole('heading', { level: 1 })
  await pressing(page.getByRole('link', { name: 'Lägg ihop filer' }), 'Enter')
  await expect(heading).toHaveText('Lägg ihop filer')
  await pickByKeys(page, page.getByLabel('Välj filer'), file)
  await expect(button(/^Samma ?: AI-systemet: Journal-AI/)).toBeVisible()
  expect(await sidewaysScroll(page)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await pressing(button(/^Samma ?: AI-systemet: Journal-AI/), 'Enter')
  // The question has gone with its answer.
  await expect(heading).toBeFocused()
  await pressing(page.getByRole('radio', { name: /^Här Delvis/ }), 'ArrowDown')
  await expect(page.getByRole('radio', { name: /^I kollega\.json Ja/ })).toBeChecked()
  await pressing(button(/^Lägg ihop$/), 'Enter')
  await expect(page.getByText('Filerna är ihoplagda.')).toBeVisible()
  await expect(heading).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await pressing(button(/^Ta bort ?: Svaret på en fråga/), 'Enter')
  await expect(page.getByText('Svar: Delvis')).toHaveCount(0)
  // The name that was not chosen is still there.
  await expect(page.getByRole('region').getByRole('heading', { level: 2 }).first()).toBeFocused()
  await pressing(button(/^Ta bort ?: journal ai/), 'Enter')
  await expect(heading).toBeFocused()
  await isSaved(page)
  const records = recordsIn(await saved(page))
  expect(records.filter(({ kind }) => kind === 'system' || kind === 'overwritten')).toHaveLength(1)
})
