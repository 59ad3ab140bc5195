import type { Page } from '@playwright/test'
import { another, chance, ROUNDS, ROUNDS_TIMEOUT } from './rounds.ts'
import { answerAll, expect, isSaved, open, openEmptyPage, openExample, test } from './support.ts'

test.describe.configure({ timeout: ROUNDS_TIMEOUT })

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
    await other
      .getByRole('button', { name: /^Anteckning/ })
      .first()
      .click()
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
    // A correction that both write at once is one.
    const corrected = String(given + sum('votes') + 1)
    // At one stroke: between marking a field and typing into it, the other window's number may come.
    await Promise.all(
      windows.map((window) =>
        votes(window).evaluate((field, value) => {
          Reflect.set(HTMLInputElement.prototype, 'value', value, field)
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }, corrected),
      ),
    )
    for (const window of windows) await expect(votes(window)).toHaveValue(corrected)
  }
})

test('words typed while the other window removes their record are there, and nothing removed comes back by itself', async ({
  context,
  page,
}) => {
  await openExample(page)
  await open(page, '/logg')
  const other = await another(context, '/logg')
  const cards = (window: Page) => window.locator('main .row-open')
  const before = await cards(page).count()
  const toggle = (window: Page) => cards(window).first().locator('.row-toggle')
  const remove = async () => {
    await toggle(page).click()
    await cards(page)
      .first()
      .getByRole('button', { name: /^Ta bort/ })
      .click()
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = chance(round + 201)
    const seed = `round ${round}, seed ${round + 201}`
    await toggle(other).click()
    const said = other.getByRole('textbox', { name: /^Vad sades/ })
    await said.fill(`runda ${round}: `)
    await said.evaluate((field) =>
      field.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLTextAreaElement) document.body.dataset.typed = target.value
      }),
    )
    await expect(cards(page).first()).toContainText(`runda ${round}:`)
    await said.press('End')
    const [gap, delay] = [next(200), 5 + next(20)]
    await Promise.all([
      other.keyboard.type('ord som skrevs medan den andra tog bort', { delay }),
      page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), gap).then(remove),
    ])
    for (const window of [page, other]) await expect(cards(window), seed).toHaveCount(before - 1)
    const typed = await other.evaluate(() => document.body.dataset.typed ?? 'nothing was typed')
    await page.getByRole('button', { name: 'Ångra' }).click()
    // What came before the removal comes back with it; what came after it gave way and can be copied.
    for (const window of [page, other]) {
      await expect(cards(window), seed).toHaveCount(before)
      await expect(window.locator('.own-words, .note-words').filter({ hasText: typed }).first(), seed).toBeAttached()
    }
    // Where it was open when it went, it is open when it comes back.
    await toggle(other).click()
  }
  await remove()
  for (const window of [page, other]) await expect(cards(window)).toHaveCount(before - 1)
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

/** Ends a page right before its n-th request to the database: it stands still there until it is closed. */
async function endAtRequest(page: Page, last: number): Promise<() => Promise<void>> {
  let reached: () => void = () => undefined
  const ended = new Promise<void>((resolve) => {
    reached = resolve
  })
  await page.route('**/last-request', () => reached())
  await page.addInitScript((most) => {
    if (location.pathname.endsWith('nothing.html')) return
    let made = 0
    const counted: readonly [object, readonly string[]][] = [
      [IDBFactory.prototype, ['open']],
      [IDBDatabase.prototype, ['createObjectStore', 'transaction']],
      [IDBObjectStore.prototype, ['get', 'getAll', 'put', 'delete', 'clear']],
    ]
    for (const [owner, names] of counted)
      for (const name of names) {
        const real: unknown = Reflect.get(owner, name)
        if (typeof real !== 'function') continue
        Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
          made += 1
          if (made === most) {
            const waiting = new XMLHttpRequest()
            waiting.open('GET', 'last-request', false)
            waiting.send()
          }
          return Reflect.apply(real, this, given) as unknown
        })
      }
  }, last)
  return () => ended.then(() => page.close({ runBeforeUnload: false }))
}

// Opening, reading what is there, in the middle of writing, and after it.
for (const request of [1, 12, 100, 215])
  test(`work of version 2 is upgraded whole, also when the page ends at its request ${request} to the database`, async ({
    context,
    page,
  }) => {
    await openEmptyPage(page)
    await keptByVersion2(page, version2)
    const ended = await endAtRequest(page, request)
    await page.goto('#/logg', { waitUntil: 'commit' })
    await ended()
    for (const visit of ['first', 'second']) {
      const again = await another(context, '/logg')
      await expect(again.getByText('Notering 199', { exact: true }).first(), visit).toBeVisible()
      await expect(again.getByText('Notering 0', { exact: true }).first(), visit).toBeAttached()
      await again.close()
    }
  })
