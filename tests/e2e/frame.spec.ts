import type { Page } from '@playwright/test'
import { addressOf } from '../../src/addresses/index.ts'
import { axeFindings, expect, inEnglish, open, openExample, prefer, test } from './support.ts'

test('on a phone of 320 px the frame takes one line on top and a bar at the foot, and the focus never goes under it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openExample(page)
  for (const address of ['/', '/checklista', '/steg/4', '/system/example-system-1', '/plan', '/om']) {
    await open(page, address)
    expect((await page.locator('.top-line').boundingBox())?.height, address).toBeLessThanOrEqual(52)
    if (address !== '/')
      expect((await page.locator('.place-nav').boundingBox())?.height, address).toBeLessThanOrEqual(58)
  }
  await open(page, '/oversikt')
  const bar = await page.locator('.place-nav').boundingBox()
  const links = page.locator('main a')
  for (let at = 0; at < (await links.count()); at += 1) {
    await links.nth(at).focus()
    const box = await links.nth(at).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  }
})

test('on a phone the focus never goes under the main action that stays at the foot', async ({ page }) => {
  await openExample(page)
  for (const { address, width, language } of [
    { address: '/steg/4', width: 390, language: 'sv' },
    { address: '/snabbkoll/lage', width: 390, language: 'sv' },
    { address: '/plan/granska', width: 320, language: 'sv' },
    { address: '/snabbkoll', width: 320, language: 'en' },
  ] as const) {
    await page.setViewportSize({ width, height: 568 })
    await open(page, address)
    if (language === 'en') await inEnglish(page)
    await expect(page.locator('.foot-bar')).toBeVisible()
    const { reached, hidden } = await hiddenByFootBar(page)
    expect(reached, address).toBeGreaterThan(0)
    expect(hidden, `${address} at ${width}`).toEqual([])
  }
})

/** Gives everything outside the bar at the foot the focus in turn: how many took it, and which the bar covers a part of. */
const hiddenByFootBar = (page: Page) =>
  page.evaluate(() => {
    window.scrollTo(0, 0)
    const bar = document.querySelector('.foot-bar')
    const taking = [...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select, textarea, summary)')]
    const focused = taking.filter((one) => {
      if (bar?.contains(one)) return false
      one.focus()
      return document.activeElement === one
    })
    const isCovered = (one: HTMLElement) => {
      one.focus()
      const { top, bottom } = (one.closest('.scale-option') ?? one).getBoundingClientRect()
      const over = bar?.getBoundingClientRect()
      return over !== undefined && bottom > over.top + 1 && top < over.bottom
    }
    return {
      reached: focused.length,
      hidden: focused.filter(isCovered).map((one) => one.outerHTML.slice(0, 120)),
    }
  })

test('beside the page from 64rem the keys go from the rail to the line on top and on to the page; More opens and closes by key', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openExample(page)
  await open(page, '/system')
  const order = await page.evaluate(() =>
    [...document.querySelectorAll('.place-nav, .top-line, main')].map((part) => part.className || part.tagName),
  )
  expect(order).toEqual(['place-nav', 'top-line', 'shell-main'])
  const more = page.getByRole('button', { name: 'Mer', exact: true })
  await more.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await inEnglish(page)
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible()
  const inOtherWords = page.getByRole('button', { name: 'More', exact: true })
  await expect(inOtherWords).toBeFocused()
  await expect(inOtherWords).toHaveAttribute('aria-expanded', 'false')
})

for (const { width, look, language } of [
  { width: 1280, look: 'light', language: 'sv' },
  { width: 390, look: 'dark', language: 'en' },
] as const)
  test(`axe finds nothing with a row and More open, in the order of rows and in a search: ${width} px, ${look}, ${language}`, async ({
    page,
  }) => {
    await prefer(page, { look, language })
    await page.setViewportSize({ width, height: 800 })
    await openExample(page)
    await open(page, addressOf('actions'))
    await page.locator('main .row-toggle').first().click()
    await expect(page.locator('main .row-region')).toBeVisible()
    await page.locator('.top-line .more > button').click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: /^(Ändra ordning|Change the order)$/ }).click()
    expect(await axeFindings(page)).toEqual([])
    await open(page, addressOf('search'))
    const typed = language === 'sv' ? 'diskriminering' : 'discrimination'
    await page.getByRole('searchbox').fill(typed)
    await expect(page.locator('main').getByRole('link').first()).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    expect(page.url()).not.toContain(typed)
  })
