import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { answerAll, expect, isSaved, open, openEmptyPage, openExample, test } from './support.ts'

/** A note that was there when the page came is a row with its first words. */
const openNote = (page: Page) =>
  page
    .getByRole('button', { name: /^Anteckning/ })
    .first()
    .click()
const firstNote = (page: Page) => page.getByRole('textbox', { name: 'Anteckning' }).first()

test('a reload in the middle of a step keeps answer, note and role', async ({ page }) => {
  await open(page, '/steg/1')
  await answerAll(page, ['Vet inte'])
  await page.getByRole('combobox', { name: /Vem kan svara/ }).selectOption('hr')
  await page
    .getByRole('button', { name: /^Lägg till anteckning/ })
    .first()
    .click()
  await firstNote(page).fill('Chefen skulle återkomma efter sommaren.')
  await isSaved(page)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Vet inte', checked: true })).toHaveCount(1)
  await expect(page.getByRole('combobox', { name: /Vem kan svara/ })).toHaveValue('hr')
  await openNote(page)
  await expect(firstNote(page)).toHaveValue('Chefen skulle återkomma efter sommaren.')
})

test('an answer is there after the tab was closed at once', async ({ context, page }) => {
  await open(page, '/snabbkoll')
  await answerAll(page, ['Nej'])
  await isSaved(page)
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await open(again, '/snabbkoll')
  await expect(again.getByRole('radio', { name: 'Nej', checked: true })).toHaveCount(1)
  await expect(again.getByTestId('save-status')).toBeVisible()
})

test('a note of ten thousand characters is kept whole and the person is told that it is long', async ({ page }) => {
  const long = 'Åtgärd ö. '.repeat(1000)
  await open(page, '/steg/2')
  await page
    .getByRole('button', { name: /^Lägg till anteckning/ })
    .first()
    .click()
  await firstNote(page).fill(long)
  await expect(page.getByText(/Anteckningen är 10\s?000 tecken lång/)).toBeVisible()
  await isSaved(page)
  await page.reload()
  await openNote(page)
  await expect(firstNote(page)).toHaveValue(long)
})

test('a work file carries everything to another browser', async ({ browser, page }) => {
  await openExample(page)
  await open(page, '/data')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner säkerhetskopia' }).click()
  const path = await (await download).path()
  const plan = await planText(page)

  const other = await browser.newContext()
  const elsewhere = await other.newPage()
  await open(elsewhere, '/data')
  await elsewhere.locator('input[type=file]').setInputFiles({
    name: 'kopia.json',
    mimeType: 'application/json',
    buffer: await readFile(path),
  })
  await expect(elsewhere.getByText('kopia.json är öppnad.')).toBeVisible()
  expect(await planText(elsewhere)).toBe(plan)
  await other.close()
})

async function planText(page: Page): Promise<string> {
  await open(page, '/plan')
  return page.locator('.report').evaluate((report) => report.textContent)
}

const badFiles = [
  ['a picture', 'not json at all'],
  ['another program’s file', '{"name":"something else"}'],
  ['a file cut off in the middle', '{"format":"lageskoll-work-file","formatVersion":1,"records":[{"kind":"work'],
  [
    'a file from a newer version',
    '{"format":"lageskoll-work-file","formatVersion":999,"contentVersion":"x","savedAt":"x","records":[]}',
  ],
] as const

for (const [name, text] of badFiles)
  test(`opening ${name} gives a sentence and changes nothing`, async ({ page }) => {
    await open(page, '/snabbkoll')
    await answerAll(page, ['Nej', 'Ja'])
    await isSaved(page)
    await open(page, '/data')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'fil.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect(page.getByRole('alert')).toBeVisible()
    await open(page, '/snabbkoll')
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(2)
  })

test('a file of 50 MB is refused with a sentence and changes nothing', async ({ page }) => {
  await open(page, '/data')
  const picked = page.waitForEvent('filechooser')
  await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => input.click())
  await picked
  // Made in the page: Playwright itself passes no buffer of more than 50 MB.
  await page.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(50 * 1024 * 1024)], 'stor.json', { type: 'application/json' }))
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(page.getByRole('alert')).toBeVisible()
})

test('a browser that refuses storage says so, and the work goes on to the file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined })
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await open(page, '/')
  const told = page.getByText('Webbläsaren sparar inget här.')
  await expect(told).toBeVisible()
  await page.getByRole('link', { name: 'Gör snabbkollen' }).click()
  await answerAll(page, ['Nej', 'Vet inte'])
  await expect(told).toBeVisible()
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Mina data' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner säkerhetskopia' }).click()
  const kept = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    records: { record: { kind: string } }[]
  }
  expect(kept.records.filter(({ record }) => record.kind === 'answer')).toHaveLength(2)
})

async function wipe(page: Page): Promise<void> {
  await open(page, '/data')
  await page
    .getByRole('button', { name: /^Rensa/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^(Ja, rensa|Rensa allt|Rensa nu|Ta bort allt)/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rensat' })).toBeVisible()
}

test('wiping leaves nothing in the browser and going back does not bring it back', async ({ page }) => {
  await openExample(page)
  await wipe(page)
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: Object.keys(localStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(left).toEqual({ databases: [], local: [], caches: [], workers: 0 })
  await page.goBack()
  await page.reload()
  await open(page, '/snabbkoll')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('a wipe while another window holds the storage: the page is drawn at once, says so and lets work be done', async ({
  context,
  page,
}) => {
  await open(page, '/snabbkoll')
  await answerAll(page, ['Nej'])
  await isSaved(page)
  // A page of the same origin that holds the database and sleeps.
  const holder = await context.newPage()
  await openEmptyPage(holder)
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('lageskoll')
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result })
          resolve()
        }
      }),
  )
  await wipe(page)
  await page.reload()
  await expect(page.getByText('Hämtar det du har sparat…')).toBeVisible()
  await expect(page.getByText(/^Webbläsarens lagring svarar inte\. /)).toBeVisible()
  await open(page, '/snabbkoll')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await answerAll(page, ['Nej'])
  await expect(page.getByRole('radio', { name: 'Nej', checked: true })).toHaveCount(1)
})

test('a start whose script does not come to its end ends in a sentence, not in an empty page', async ({ page }) => {
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.goto('./')
  await expect(page.getByText('Lägeskoll AI kunde inte startas.')).toBeVisible({ timeout: 15_000 })
})

test('a file made to keep the page busy is read away from it and refused', async ({ page }) => {
  await open(page, '/data')
  const reader = page.waitForEvent('worker')
  await page.locator('input[type=file]').setInputFiles({
    name: 'nollor.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      `{"format":"lageskoll-work-file","formatVersion":3,"contentVersion":"x","savedAt":"2026-03-21T13:32:05.123Z","records":[${'0,'.repeat(4 * 1024 * 1024)}0],"unread":[],"devices":[],"removals":[]}`,
    ),
  })
  expect((await reader).url()).toContain('open.worker')
  await expect(page.getByRole('alert')).toContainText('nollor.json')
})

test('a second window keeps nothing any more after a wipe in the first, not even a choice of language', async ({
  context,
  page,
}) => {
  await open(page, '/snabbkoll')
  await answerAll(page, ['Nej'])
  await isSaved(page)
  const other = await context.newPage()
  await open(other, '/data')
  await wipe(page)
  await expect(other.getByText(/sparar inget mer förrän du laddar om/)).toBeVisible()
  await expect(other.getByTestId('save-status')).not.toHaveText(/^Sparat/)
  await other.getByRole('button', { name: 'Mer', exact: true }).click()
  await other.getByRole('button', { name: 'English' }).click()
  await expect(other.getByRole('button', { name: 'More', exact: true })).toBeVisible()
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([])
})
