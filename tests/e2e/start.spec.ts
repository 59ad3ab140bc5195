import type { Page } from '@playwright/test'
import { expect, open, openExample, openLanguages, prefer, test } from './support.ts'

/** Opens an address while the app's script is kept back: what stands there is the page that the build wrote. */
async function openBeforeTheApp(page: Page, address = './'): Promise<() => void> {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/index-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('footer')).toBeAttached()
  return release
}

const first = (page: Page) => page.locator('html')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('the start page stands before the app has come, which takes it over and replaces nothing', async ({ page }) => {
  const release = await openBeforeTheApp(page)
  await expect(heading(page)).toHaveText('Hur redo är er arbetsplats för AI?')
  await page.evaluate(() => Object.assign(window, { before: [...document.querySelectorAll('#root *')] }))
  release()
  await expect(first(page)).toHaveAttribute('data-first', 'drawn')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  expect(
    await page.evaluate(() => {
      const { before } = window as unknown as { readonly before: readonly Element[] }
      const now = [...document.querySelectorAll('#root *')]
      return { count: now.length, same: now.filter((one, at) => one === before[at]).length, before: before.length }
    }),
  ).toEqual({ count: expect.any(Number), same: await count(page), before: await count(page) })
})

const count = (page: Page) => page.locator('#root *').count()

test('what is pressed before the app has come shows that it was, and counts once it has', async ({ page }) => {
  const release = await openBeforeTheApp(page)
  const button = page.getByRole('button', { name: 'English' })
  await openLanguages(page)
  await button.click()
  const link = page.getByRole('link', { name: 'Vi har snart ett möte med arbetsgivaren' })
  await link.click()
  await expect(link).toHaveAttribute('data-pressed')
  await expect(button).not.toHaveAttribute('data-pressed')
  release()
  await expect(page).toHaveURL(/#\/oversikt$/)
  // The answer went with the press.
  await expect(page.getByText('Vi har snart ett möte med arbetsgivaren').first()).toBeVisible()
})

for (const [who, prepare, address, shown] of [
  ['reads English', (page: Page) => prefer(page, { language: 'en' }), './', 'blank'],
  ['opens another page', async () => undefined, './#/checklista', 'frame'],
] as const)
  test(`whoever ${who} sees no page that is not theirs`, async ({ page }) => {
    await prepare(page)
    const release = await openBeforeTheApp(page, address)
    await expect(first(page)).toHaveAttribute('data-first', shown)
    await expect(heading(page)).toHaveCount(0)
    release()
    await expect(heading(page)).toBeVisible()
    await expect(heading(page)).not.toHaveText('Hur redo är er arbetsplats för AI?')
  })

test('whoever has kept work sees no other start page first, until it is wiped', async ({ page }) => {
  await openExample(page)
  await open(page, '/data')
  await page.goto('about:blank')
  const release = await openBeforeTheApp(page)
  await expect(first(page)).toHaveAttribute('data-first', 'blank')
  release()
  await expect(heading(page)).toBeVisible()
  await open(page, '/data')
  await page.getByRole('button', { name: 'Rensa…' }).click()
  await page.getByRole('button', { name: 'Ta bort allt', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rensat' })).toBeVisible()
  await page.goto('about:blank')
  await page.goto('./')
  await expect(heading(page)).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})
