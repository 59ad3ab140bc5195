import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { longer, mirrored } from '../../scripts/languages/pseudoWords.ts'
import { serveFolder } from '../../scripts/server.mjs'
import { cutTexts } from './reflow.ts'
import { STEPS } from './staffMeetingSteps.ts'
import { test as base, expect, fontsReady, open, openable, openExample, sidewaysScroll } from './support.ts'

/** A ceiling for slow machines: the build is made first, and there are many pages. */
const ON_ALL = 600_000

/** The app with two languages more that were added by files alone, built for the tests of this file. */
const test = base.extend<object, { readonly pseudoUrl: string }>({
  pseudoUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing else is needed
    async ({}, use) => {
      const made = mkdtempSync(join(tmpdir(), 'lageskoll-dist-'))
      // One that was made before by `node scripts/run.mjs pseudo` is taken as it is: a build takes its time.
      const folder = process.env.PSEUDO ?? made
      if (folder === made)
        execFileSync(process.execPath, ['scripts/run.mjs', 'pseudo', made], { stdio: ['ignore', 'ignore', 'pipe'] })
      const server = await serveFolder(folder)
      await use(server.url)
      await server.close()
      rmSync(made, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: ON_ALL },
  ],
  baseURL: ({ pseudoUrl }, use) => use(pseudoUrl),
})

// One build for all of them.
test.describe.configure({ mode: 'serial', timeout: ON_ALL })

const LANGUAGES = [
  { code: 'qps', name: longer('Längre', 0.4), direction: 'ltr' },
  { code: 'qpr', name: mirrored('Åt vänster'), direction: 'rtl' },
] as const

const WALLS = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
]

type Language = (typeof LANGUAGES)[number]

/** The example, in a language that is chosen as every other is. */
async function openIn(page: Page, language: Language): Promise<void> {
  await openExample(page)
  await choose(page, language)
}

async function choose(page: Page, { name, code, direction }: Language): Promise<void> {
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('button', { name, exact: true }).click()
  await expect(page.locator(`html[lang=${code}][dir=${direction}]`)).toBeAttached()
}

const softly = expect.configure({ soft: true })

for (const language of LANGUAGES) {
  test(`every page holds words of another language at 320 px: ${language.code}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await openIn(page, language)
    for (const address of openable) {
      await open(page, address)
      expect.soft(await sidewaysScroll(page), address).toBe(0)
      expect.soft(await cutTexts(page), address).toEqual([])
      const line = page.locator('.top-line')
      if ((await line.count()) > 0) expect.soft((await line.boundingBox())?.height, address).toBeLessThan(54)
    }
  })

  test(`the wall holds them: ${language.code}`, async ({ page }) => {
    await openIn(page, language)
    await open(page, '/apt/example-meeting-1/visa')
    await expect(page.locator('main :focus')).toBeAttached()
    for (let step = 0; step < STEPS; step += 1) await page.keyboard.press('PageUp')
    for (let step = 0; step < STEPS; step += 1) {
      for (const size of WALLS) {
        await page.setViewportSize(size)
        // What grows to fill the wall is measured anew after the wall has changed.
        await softly.poll(() => overTheEdges(page), `step ${step} at ${size.width}`).toEqual([0, 0])
      }
      const before = await page.locator('h1').textContent()
      // Sideways as one reads: the first step has no field that could take an arrow.
      await page.keyboard.press(step > 0 ? 'PageDown' : language.direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight')
      if (step === 0) await expect(page.locator('h1')).not.toHaveText(before ?? '')
    }
  })
}

/** How far what is on the wall runs over its edges. */
async function overTheEdges(page: Page): Promise<readonly number[]> {
  await fontsReady(page)
  return page.locator('.staff-meeting-screen').evaluate((screen) => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = screen
    return [scrollHeight - clientHeight, scrollWidth - clientWidth]
  })
}
