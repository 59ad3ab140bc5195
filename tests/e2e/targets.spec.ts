import type { Page } from '@playwright/test'
import { type AddressName, addressOf, isFullScreen, placeOf } from '../../src/addresses/index.ts'
import { named } from '../support/everyAddress.ts'
import { expect, fontsReady, open, openExample, test } from './support.ts'

/** `bar` is what the places take at the foot of a narrow screen. */
const SCREENS = [
  { width: 1280, height: 800, bar: 0 },
  { width: 390, height: 844, bar: 58 },
] as const
type Width = (typeof SCREENS)[number]['width']

/** How high a page with the worked example may be, by the width of the screen; measured, it may be 15 % more. */
const HEIGHTS: { readonly [N in AddressName]?: { readonly [W in Width]?: number } } = {
  overview: { 1280: 1250, 390: 2250 },
  actions: { 1280: 1800, 390: 2200 },
  plan: { 1280: 1500, 390: 2400 },
  training: { 1280: 1100, 390: 950 },
  step: { 1280: 1750 },
  guidelines: { 1280: 2000 },
  review: { 1280: 2000 },
}
const SPREAD = 1.15

/** Where each thing in a list of ways on is a heading. */
const LISTS_HEADINGS: readonly AddressName[] = ['home', 'about']
/** A ceiling for slow machines: there are many pages. */
const ON_ALL = 400_000

test('every page keeps to its height, marks its place, and shows its main action and few headings on the first screen', async ({
  page,
}) => {
  test.setTimeout(ON_ALL)
  await openExample(page)
  for (const { name, address } of named.filter((one) => !isFullScreen(one.name))) {
    await page.setViewportSize(SCREENS[0])
    await open(page, address)
    for (const screen of SCREENS) {
      await page.setViewportSize(screen)
      const { height, action, headings, marked } = await measured(page)
      const at = `${address} at ${screen.width}`
      const target = HEIGHTS[name]?.[screen.width]
      if (target) expect.soft(height, `height of ${at}`).toBeLessThanOrEqual(target * SPREAD)
      expect.soft(action, `main action of ${at}`).toBeLessThanOrEqual(screen.height - screen.bar)
      if (!LISTS_HEADINGS.includes(name)) expect.soft(headings, `headings of ${at}`).toBeLessThanOrEqual(3)
      if (placeOf(name)) expect.soft(marked, `marked place of ${at}`).toBeGreaterThan(0)
    }
  }
})

test('the actions, closed, are twenty buttons at most', async ({ page }) => {
  await openExample(page)
  await open(page, addressOf('actions'))
  await expect(page.getByRole('button', { name: /^Åtgärd 12:/ })).toBeVisible()
  expect(await page.getByRole('main').getByRole('button').count()).toBeLessThanOrEqual(20)
})

/** What the page is like as it stands, with all of it laid out. */
async function measured(page: Page) {
  await fontsReady(page)
  return page.evaluate(async () => {
    const sheet = new CSSStyleSheet()
    // What is off the screen is laid out late, and its height is a guess until then.
    sheet.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
    // A change of width is drawn in the next frame.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => one.getBoundingClientRect())
    return {
      height: document.documentElement.scrollHeight,
      action: all('main .button-primary')[0]?.bottom ?? 0,
      headings: all('main h2').filter(({ top }) => top < window.innerHeight).length,
      marked: document.querySelectorAll('.place-nav :is([aria-current=page], [aria-current=true])').length,
    }
  })
}
