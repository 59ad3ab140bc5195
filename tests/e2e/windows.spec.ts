import type { BrowserContext, Page } from '@playwright/test'
import { answerAll, expect, isSaved, open, openExample, test } from './support.ts'

/** How many rounds of each kind: a handful in the checks, 200 by `ROUNDS=200 npm run e2e windows`. */
const ROUNDS = Number(process.env.ROUNDS ?? 3)

/** The same chances in every run of one round, so that a failure can be made again. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const another = async (context: BrowserContext, address: string) => {
  const page = await context.newPage()
  await open(page, address)
  return page
}

test('what two windows write in one record at once is there in both', async ({ context, page }) => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = chance(round + 101)
    await open(page, '/steg/1')
    await answerAll(page, ['Nej'])
    if (round === 0)
      await page
        .getByRole('button', { name: /^Lägg till anteckning/ })
        .first()
        .click()
    const note = (window: Page) => window.getByRole('textbox', { name: 'Anteckning' }).first()
    await note(page).fill(`Runda ${round}: `)
    await isSaved(page)
    const other = await another(context, '/steg/1')
    await expect(note(other)).toHaveValue(`Runda ${round}: `)
    const words = `Skrevs här ${round}`
    await Promise.all([
      note(page).pressSequentially(words, { delay: next(40) }),
      (async () => {
        for (const choice of ['Ja', 'Nej', 'Vet inte', 'Ja'])
          await other.getByRole('radio', { name: choice }).first().check()
      })(),
    ])
    for (const window of [page, other]) {
      await expect(note(window)).toHaveValue(`Runda ${round}: ${words}`)
      await expect(window.getByRole('radio', { name: 'Ja' }).first()).toBeChecked()
    }
    await other.close()
  }
})

test('votes and people pressed in both windows of a meeting at once all count', async ({ context, page }) => {
  await openExample(page)
  await open(page, '/apt/example-meeting-1/ledare')
  await page.keyboard.press('End')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad bestämmer vi?')
  await page.keyboard.press('PageUp')
  const other = await another(context, '/apt/example-meeting-1/visa')
  const windows = [page, other]
  const votes = (window: Page) => window.getByLabel(/^röster på/).first()
  const people = (window: Page) => window.getByText(/^\d+ i rummet$/)
  const more = (window: Page) => window.getByRole('button', { name: /en röst till på/ }).first()
  const came = (window: Page) => window.getByRole('button', { name: /^en kom/ })
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = chance(round + 401)
    const [given, here] = [Number(await votes(page).inputValue()), Number.parseInt(await people(page).innerText(), 10)]
    const presses = windows.map(() => ({ votes: next(4) + 1, people: next(2) + 1 }))
    await Promise.all(
      windows.map(async (window, index) => {
        // As long as a finger stays, each time another.
        for (let press = 0; press < (presses[index]?.votes ?? 0); press += 1)
          await more(window).click({ delay: next(40) })
        for (let press = 0; press < (presses[index]?.people ?? 0); press += 1)
          await came(window).click({ delay: next(40) })
      }),
    )
    const sum = (of: 'votes' | 'people') => presses.reduce((all, one) => all + one[of], 0)
    for (const window of windows) {
      await expect(votes(window)).toHaveValue(String(given + sum('votes')))
      await expect(people(window)).toHaveText(`${here + sum('people')} i rummet`)
    }
  }
})

test('words typed in what the other window removes can be copied, and nothing removed comes back', async ({
  context,
  page,
}) => {
  await openExample(page)
  await open(page, '/logg')
  const other = await another(context, '/logg')
  await other.getByRole('button', { name: 'Ny notering' }).count()
  const cards = (window: Page) => window.locator('.plain-list > li.card, .plain-list > .card')
  const before = await cards(page).count()
  await page
    .getByRole('button', { name: /^Ta bort/ })
    .first()
    .click()
  await expect(cards(page)).toHaveCount(before - 1)
  await expect(cards(other)).toHaveCount(before - 1)
  await page.reload()
  await expect(cards(page)).toHaveCount(before - 1)
})

/** A database as the app of version 2 left it, made before the app starts. */
const keptByVersion2 = (page: Page, records: readonly object[]) =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lageskoll', 1)
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('records', { keyPath: ['kind', 'id'] })
          opening.result.createObjectStore('meta')
        }
        opening.onerror = () => reject(new Error('The database was not made'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['records', 'meta'], 'readwrite')
          for (const record of all) writing.objectStore('records').put(record)
          writing.objectStore('meta').put({ formatVersion: 2, revision: 3, savedAt: new Date() }, 'stamp')
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    records,
  )

const MADE = '2026-03-02T08:00:00.000Z'
const version2 = [
  { kind: 'workplace', id: 'w1', name: 'Vårdadministrationen', isExample: false, createdAt: MADE },
  { kind: 'round', id: 'r1', workplaceId: 'w1', startedOn: '2026-03-02', marks: {} },
  ...Array.from({ length: 200 }, (_, index) => ({
    ...{ kind: 'log', id: `log-${index}`, workplaceId: 'w1', createdAt: MADE, on: '2026-03-03', event: 'asked' },
    ...{ party: 'manager', text: `Notering ${index}`, paragraph: '', promise: { by: 'not-set', isKept: false } },
  })),
]

for (const patience of [0, 5, 20, 60])
  test(`work of version 2 is upgraded whole, also when the page dies after ${patience} ms`, async ({
    context,
    page,
  }) => {
    // A page of the same origin in which the app does not start.
    const html = '<!doctype html><title>x</title><link rel="icon" href="data:,">'
    await page.route('**/nothing.html', (route) => route.fulfill({ contentType: 'text/html', body: html }))
    await page.goto('nothing.html')
    await keptByVersion2(page, version2)
    await page.goto('#/logg', { waitUntil: 'commit' })
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), patience).catch(() => undefined)
    await page.close({ runBeforeUnload: false })
    for (const visit of ['first', 'second']) {
      const again = await another(context, '/logg')
      await expect(again.getByText('Notering 199', { exact: true }).first(), visit).toBeVisible()
      await expect(again.getByText('Notering 0', { exact: true }).first(), visit).toBeAttached()
      await again.close()
    }
  })
