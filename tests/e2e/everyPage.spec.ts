import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { axeFindings, expect, inEnglish, open, openable, openExample, prefer, sidewaysScroll, test } from './support.ts'

/** A ceiling for slow machines: axe takes seconds a page there, and there are many pages. */
const AXE_ON_ALL = 900_000

for (const language of ['sv', 'en'] as const)
  for (const look of ['light', 'dark'] as const)
    for (const filling of ['empty', 'example'] as const)
      test(`axe finds nothing on any page: ${language}, ${look}, ${filling}`, async ({ page }) => {
        test.setTimeout(AXE_ON_ALL)
        await prefer(page, { language, look })
        if (filling === 'example') await openExample(page)
        for (const address of openable) {
          await open(page, address)
          // What is folded away is part of the page too.
          if (look === 'light')
            await page.evaluate(() => {
              for (const folded of document.querySelectorAll('details')) folded.open = true
            })
          expect(await axeFindings(page), address).toEqual([])
        }
      })

test('no page scrolls sideways on a tablet of 768 px', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await openExample(page)
  for (const address of openable) {
    await open(page, address)
    expect(await sidewaysScroll(page), address).toBe(0)
  }
})

test('each page has one h1, a title of its own, and takes the focus to the h1 on arrival', async ({ page }) => {
  await openExample(page)
  const titles = new Set<string>()
  for (const address of openable.filter((one) => !one.startsWith('/steg/'))) {
    await open(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    titles.add(await page.title())
  }
  expect(titles.size).toBe(openable.filter((one) => !one.startsWith('/steg/')).length)
})

test('an unknown address and an unknown step say so and lose nothing', async ({ page }) => {
  await open(page, '/finns-inte')
  await expect(page.getByRole('heading', { name: 'Sidan finns inte' })).toBeVisible()
  await open(page, '/steg/99')
  await expect(page.getByText('Det finns inget sådant steg. Stegen är 1 till 8.')).toBeVisible()
})

test('the language is switched in place and the address stays', async ({ page }) => {
  await openExample(page)
  await open(page, '/steg/4')
  await inEnglish(page)
  await expect(page.getByText('Step 4 of 8')).toBeVisible()
  await expect(page).toHaveURL(/#\/steg\/4$/)
  await page.reload()
  await expect(page.getByText('Step 4 of 8')).toBeVisible()
})

test('the page carries a policy without eval, and without any inline script or style but those of this very build', async ({
  page,
}) => {
  await open(page, '/')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("connect-src 'self'")
  expect(policy).not.toMatch(/unsafe-(inline|eval)/)
  const inline = page.locator('script:not([src]), style')
  await expect(inline).toHaveCount(2)
  for (const text of await inline.allTextContents())
    expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
})

test('the screen is hidden at once and comes back as it was', async ({ page }) => {
  await open(page, '/steg/1')
  await page.getByRole('radio', { name: 'Nej' }).first().check()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
  await expect(page.getByText('Paus')).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Nej', checked: true })).toHaveCount(1)
})

for (const media of [{ reducedMotion: 'reduce' }, { contrast: 'more' }, { forcedColors: 'active' }] as const)
  test(`every page works with ${JSON.stringify(media)}`, async ({ page }) => {
    await page.emulateMedia(media)
    await openExample(page)
    for (const address of openable) {
      await open(page, address)
      expect(await sidewaysScroll(page), address).toBe(0)
    }
  })

test('on paper what was chosen reads as chosen, texts are whole, rows are open and nothing stands beside the page', async ({
  page,
}) => {
  await openExample(page)
  for (const address of openable) {
    await page.emulateMedia({ media: 'screen' })
    await open(page, address)
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => lostOnPaper(page), address).toEqual([])
  }
})

/** What paper would not tell of the page as it is now. */
const lostOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(`main ${selector}`)]
    const isSeen = (one: Element) => one.getClientRects().length > 0 && one.clientWidth > 1
    // Grounds and shadows are left out on paper: only a line tells a chosen answer.
    const line = (one: Element) => Number.parseFloat(getComputedStyle(one).borderTopWidth)
    return [
      ...all('.scale-option input:checked').filter((one) => isSeen(one) && line(one) < 4),
      ...all(':is(input:not([type=radio], [type=checkbox]), textarea)').filter(
        (one) => isSeen(one) && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1),
      ),
      ...all('.row-open').filter((one) => isSeen(one) && one.querySelector('.row-region') === null),
      // What the leader says stands beside the wall's picture: it is that page's own matter.
      ...all('aside:not(.staff-meeting-say)').filter(isSeen),
    ].map((one) => one.outerHTML.slice(0, 120))
  })
