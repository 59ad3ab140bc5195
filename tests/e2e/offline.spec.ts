import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serveFolder } from '../../scripts/server.mjs'
import { writeServiceWorker } from '../../scripts/serviceWorkerPlugin.ts'
import { answersToFiles } from './answersToFiles.ts'
import { expect, open, openLanguages, test } from './support.ts'

test.use({ serviceWorkers: 'allow', losesFiles: true })

const isReady = (page: Page) =>
  expect(page.getByText('Lägeskoll AI går nu att använda utan nät')).toBeVisible({ timeout: 60_000 })

test('after one visit everything works without a network, in both languages', async ({ context, page }) => {
  await open(page, '/snabbkoll')
  await isReady(page)
  // The news of it stands where the menu opens and is not in its way.
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('button', { name: 'English' }).click({ trial: true, timeout: 5_000 })
  await context.setOffline(true)
  await answersToFiles(page, 'sv')
  // A window that comes without a network: said once is enough.
  const english = await context.newPage()
  await open(english, '/')
  await openLanguages(english)
  await english.getByRole('button', { name: 'English' }).click()
  await answersToFiles(english, 'en')
  await expect(english.getByRole('status').filter({ hasText: 'without a network' })).toHaveCount(0)
  await open(english, '/data')
  await english.getByRole('button', { name: 'Clear…' }).click()
  await english.getByRole('button', { name: 'Remove everything' }).click()
  await expect(english.getByRole('heading', { level: 1, name: 'Cleared' })).toBeVisible()
  const left = () =>
    english.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()])
  expect(await left()).toEqual([[], []])
})

/** A host of its own, whose files a test may change. */
const hosted = test.extend<{ readonly host: { readonly folder: string; readonly url: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'lageskoll-'))
    cpSync('dist', folder, { recursive: true })
    const { url, close } = await serveFolder(folder)
    await use({ folder, url })
    await close()
    rmSync(folder, { recursive: true, force: true })
  },
  baseURL: async ({ host }, use) => use(host.url),
})

const releaseOf = (page: Page) => page.locator('html').getAttribute('data-release')

/** Takes a page away, as a release does that gives it another name, and has the browser ask its host. */
async function release(page: Page, folder: string): Promise<void> {
  const gone = readdirSync(join(folder, 'assets')).filter((name) => /^LogPage-.*\.js$/.test(name))
  expect(gone).toHaveLength(1)
  for (const name of gone) rmSync(join(folder, 'assets', name))
  await writeServiceWorker(folder)
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
}

hosted(
  'a new release is offered in the middle of typing and let in by a press; another window goes on with its own files',
  async ({ context, host, page }) => {
    await open(page, '/steg/1')
    await isReady(page)
    const before = await releaseOf(page)
    await page
      .getByRole('button', { name: /^Lägg till anteckning/ })
      .first()
      .click()
    const note = page.getByRole('textbox', { name: 'Anteckning' }).first()
    await note.pressSequentially('Chefen ')
    await release(page, host.folder)
    const change = (on: Page) => on.getByRole('button', { name: 'Byt till den nya versionen' })
    await expect(change(page)).toBeVisible({ timeout: 60_000 })
    await expect(note).toBeFocused()
    await page.keyboard.type('skulle ')

    const other = await context.newPage()
    await open(other, '/snabbkoll')
    expect(await releaseOf(other)).toBe(before)
    await change(other).click()
    await expect.poll(() => releaseOf(other)).not.toBe(before)
    // Nothing was done to the first window: it is typed in, and has pages that its host no longer has.
    expect(await releaseOf(page)).toBe(before)
    await expect(note).toBeFocused()
    await page.keyboard.type('återkomma')
    await expect(note).toHaveValue('Chefen skulle återkomma')
    await open(page, '/logg')
    await expect(page.getByRole('alert')).toHaveCount(0)

    await open(page, '/steg/1')
    await change(page).click()
    await expect.poll(() => releaseOf(page)).not.toBe(before)
    await page
      .getByRole('button', { name: /^Anteckning/ })
      .first()
      .click()
    await expect(note).toHaveValue('Chefen skulle återkomma')
  },
)
