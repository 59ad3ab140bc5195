import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { addressOf } from '../../src/addresses/index.ts'
import { cutTexts, showAll } from './reflow.ts'
import { expect, open, openable, openExample, sidewaysScroll, test } from './support.ts'

/** A ceiling for slow machines: there are many pages, and all that they keep back is opened. */
const ON_ALL = 600_000
/** A laptop of 1280 × 1024 px at 400 %, which is also a narrow phone. */
const NARROW = { width: 320, height: 256 }
const WIDE = { width: 640, height: 800 }

test('with all of it shown, no page is wider than a narrow screen or cuts a text, at 400 %, with wider spacing, and with text twice as large', async ({
  page,
}) => {
  test.setTimeout(ON_ALL)
  await page.setViewportSize(NARROW)
  await openExample(page)
  for (const address of openable) {
    await page.setViewportSize(NARROW)
    await space(page, '')
    await open(page, address)
    const heading = await page.locator('h1').boundingBox()
    expect.soft(heading?.y, `heading of ${address} at 400 %`).toBeLessThan(NARROW.height - 20)
    await showAll(page)
    await space(page, SPACING)
    await isWhole(page, `${address} at 320`)
    await page.setViewportSize(WIDE)
    await space(page, `html { font-size: 225% } ${SPACING}`)
    await isWhole(page, `${address} at 640 with large text`)
  }
})

test('a browser whose own text is twice as large cuts nothing', async ({ baseURL, launchOptions }, info) => {
  test.setTimeout(ON_ALL)
  const profile = info.outputPath('profile')
  await mkdir(join(profile, 'Default'), { recursive: true })
  const ownText = { webkit: { webprefs: { default_font_size: 32, minimum_font_size: 12 } } }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(ownText))
  const browser = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...{ viewport: WIDE, locale: 'sv-SE', ...(baseURL && { baseURL }) },
  })
  const page = browser.pages()[0] ?? (await browser.newPage())
  await openExample(page)
  const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  expect(size).toBe(36)
  for (const address of openable) {
    await open(page, address)
    await showAll(page)
    await isWhole(page, `${address} with the browser's own large text`)
  }
  await browser.close()
})

test('what is pressed on the wall is 24 px at least, also on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await openExample(page)
  await open(page, addressOf('wallOfLatest'))
  const onward = page.getByRole('button', { name: 'Nästa', exact: true })
  while (await onward.isEnabled()) {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .map((one) => (one.closest('label') ?? one).getBoundingClientRect())
        .filter(({ width, height }) => width > 1 && (width < 24 || height < 24))
        .map(({ width, height }) => `${width} × ${height}`),
    )
    expect(small).toEqual([])
    await onward.click()
  }
})

/** The text spacing of WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Through the CSSOM, which the policy allows. */
const space = (page: Page, css: string) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets = [sheet]
  }, css)

async function isWhole(page: Page, at: string): Promise<void> {
  expect.soft(await sidewaysScroll(page), at).toBe(0)
  expect.soft(await cutTexts(page), at).toEqual([])
}
