import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type FileChooser, type Locator, type Page } from '@playwright/test'
import { named } from '../support/everyAddress.ts'

/** Every address of the app with a page of its own, and one that leads nowhere. */
export const openable: readonly string[] = [...named.map(({ address }) => address), '/finns-inte']

/**
 * Every test watches its own traffic and console: a request to another host, a breach of the security policy or an
 * uncaught error fails it, whatever it was about.
 */
export const test = base.extend<{ readonly watched: undefined; readonly losesFiles: boolean }>({
  /** For a test that takes files of the app away: the console's word that one did not come is what it expects. */
  losesFiles: [false, { option: true }],
  watched: [
    async ({ context, baseURL, losesFiles }, use) => {
      const found: string[] = []
      watch(context, new URL(baseURL ?? '').origin, found)
      await use(undefined)
      // What a test held or changed on its way may be under way when all it waited for has come.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' })
      expect(found.filter((one) => !(losesFiles && one.startsWith('console: Failed to load resource:')))).toEqual([])
    },
    { auto: true },
  ],
})

function watch(context: BrowserContext, origin: string, found: string[]): void {
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    const isOwn = asked === origin || protocol === 'blob:' || protocol === 'data:'
    if (!isOwn) found.push(`request to ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    found.push(`uncaught: ${error.error().message}`)
  })
}

export { expect }

/** Opens an address and waits until its page stands there, not the one before, and listens to keys. */
export async function open(page: Page, address: string): Promise<void> {
  const isInApp = await markOldPage(page, address)
  await page.goto(`#${address}`)
  await expect(page.locator(`h1:not([${OLD}])`)).toBeVisible()
  // Arriving takes the focus last of all: a key pressed sooner would go to a place that then loses it.
  if (isInApp) await expect(page.locator('main :focus')).toBeAttached()
}

/** Opens a page of the same origin in which the app does not start, to prepare or hold what the browser keeps. */
export async function openEmptyPage(page: Page): Promise<void> {
  const body = '<!doctype html><title>x</title><link rel="icon" href="data:,">'
  await page.route('**/nothing.html', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('nothing.html')
}

const OLD = 'data-old'

/**
 * Marks the heading of a page that is about to be left, which stays on the screen for a while after the address has
 * changed; false where no page is, or where the address is its own.
 */
async function markOldPage(page: Page, address: string): Promise<boolean> {
  if (page.url() === 'about:blank') return false
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  return heading.evaluate((old, { hash, mark }) => window.location.hash !== hash && old.toggleAttribute(mark, true), {
    hash: `#${address}`,
    mark: OLD,
  })
}

/** Sets what this browser prefers before the app starts. */
export async function prefer(
  page: Page,
  preferences: { language?: 'sv' | 'en'; look?: 'light' | 'dark' },
): Promise<void> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('lageskoll-preferences', JSON.stringify(chosen))
  }, preferences)
}

/** Opens the languages in the line on top of the start page. */
export const openLanguages = (page: Page): Promise<void> => page.locator('.start-languages > summary').click()

/** Changes the language where the page stands. */
export async function inEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('button', { name: 'English' }).click()
}

/** Fills the app with the worked example. */
export async function openExample(page: Page): Promise<void> {
  await open(page, '/')
  await page.getByRole('button', { name: /^(Öppna exemplet|Open the example)$/ }).click()
  await expect(page).toHaveURL(/#\/oversikt$/)
  // The address changes before the page does: whoever went on at once would never have left the start page.
  await expect(page.getByRole('heading', { level: 1, name: /^(Översikt|Overview)/ })).toBeVisible()
}

/** Answers the first questions on the page, one choice a question. */
export async function answerAll(page: Page, choices: readonly string[]): Promise<void> {
  const groups = page.getByRole('group').filter({ has: page.getByRole('radio') })
  for (const [index, choice] of choices.entries())
    await groups.nth(index).getByRole('radio', { name: choice, exact: true }).check()
}

/** Waits until the head says that everything entered is in the browser's storage. */
export async function isSaved(page: Page): Promise<void> {
  await expect(page.getByTestId('save-status')).toHaveText(/^(Sparat i den här webbläsaren|Saved in this browser)/)
}

/** What axe finds on the page as it is now: rule, and the first place. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Every rule runs; the places of what holds are not named, and as the app has no frames, nothing is carried to a page of
  // its own to be joined: each takes a half of the time on a long page.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)
}

/** How far the page scrolls sideways, in CSS pixels. */
export async function sidewaysScroll(page: Page): Promise<number> {
  await fontsReady(page)
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** How high the page is, in CSS pixels. */
export async function pageHeight(page: Page): Promise<number> {
  await fontsReady(page)
  return page.evaluate(() => document.documentElement.scrollHeight)
}

/** Waits for the fonts of all that is drawn: a text is measured in its own font, not in the one that stands in for it. */
export async function fontsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Only drawing a text asks for its font.
    document.documentElement.getBoundingClientRect()
    await document.fonts.ready
  })
}

/** Far more than any way on the page needs: a place that cannot be reached fails instead of going round. */
const TABS = 200

/** Moves on with the tab key until the focus is where it should be. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible()
  // Found once: naming every button of a long page at each press takes most of a test's time.
  const element = await place.elementHandle()
  for (let tabs = 0; tabs < TABS; tabs += 1) {
    if (await element.evaluate((one) => one === one.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(place).toBeFocused()
}

/** Picks a file at a file field that is gone to with the tab key alone. */
export async function pickByKeys(
  page: Page,
  field: Locator,
  file: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await pressAt(page)(field, 'Space')
  await (await asked).setFiles(file)
}

/** Presses keys at a place, gone to with the tab key alone. */
export const pressAt =
  (page: Page) =>
  async (place: Locator, ...keys: readonly string[]): Promise<void> => {
    await tabTo(page, place)
    for (const key of keys) await page.keyboard.press(key)
  }
