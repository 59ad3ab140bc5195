import type { Page } from '@playwright/test'
import { answerAll, expect, isSaved, open, test } from './support.ts'

test.use({ losesFiles: true })

/** What is fetched ahead once the browser has nothing to do would have come before anything is missing. */
const fetchNothingAhead = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'))

const unstyled = (page: Page) =>
  page
    .locator('link[rel=stylesheet]:not([disabled])')
    .evaluateAll((links) => links.filter((link) => (link as HTMLLinkElement).sheet === null).length)

test('a page that cannot be fetched says so, keeps what was entered, and comes at a press once there is a network', async ({
  context,
  page,
}) => {
  await fetchNothingAhead(page)
  await open(page, '/snabbkoll')
  await answerAll(page, ['Nej'])
  await isSaved(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Mina data' }).first().click()
  await expect(page.getByRole('alert')).toContainText('Det du har fyllt i finns kvar')
  // The page before stands until the new one has come.
  await expect(page.getByRole('radio', { name: 'Nej', checked: true })).toHaveCount(1)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByText('Det gick inte nu heller.')).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Försök igen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mina data')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect.poll(() => unstyled(page)).toBe(0)
  await open(page, '/snabbkoll')
  await expect(page.getByRole('radio', { name: 'Nej', checked: true })).toHaveCount(1)
})

test('a page whose files another release has replaced says that there is a new one', async ({ page }) => {
  await fetchNothingAhead(page)
  await open(page, '/snabbkoll')
  await page.route(/\/assets\/MyDataPage-.*\.js$/, (route) => route.fulfill({ status: 404 }))
  await page.route(/\/$/, async (route) => {
    const served = await route.fetch()
    await route.fulfill({
      response: served,
      body: (await served.text()).replaceAll(/assets\/[\w-]+\.js/g, 'assets/later.js'),
    })
  })
  await page.getByRole('link', { name: 'Mina data' }).first().click()
  await expect(page.getByRole('alert')).toContainText('Lägeskoll AI har kommit i en ny version')
})

test('a start that lacks a part of itself ends in a sentence at once', async ({ page }) => {
  // The words of another language than the original are a part of their own.
  await page.addInitScript(() => localStorage.setItem('lageskoll-preferences', JSON.stringify({ language: 'en' })))
  await page.route(/\/assets\/common-.*\.js$/, (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  await expect(page.locator('html')).toHaveAttribute('data-start', 'failed')
  await expect(page.getByText('Lägeskoll AI kunde inte startas.')).toBeVisible()
})

test('a browser that is too old for the pages is told so, and which are not', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'))
  await page.goto('./')
  await expect(page.getByText('Webbläsaren är för gammal för Lägeskoll AI.')).toBeVisible()
  await expect(page.getByText('The browser is too old for Lägeskoll AI.')).toBeVisible()
  await expect(page.getByText('Lägeskoll AI kunde inte startas.')).toBeHidden()
  await expect(page.getByRole('heading')).toHaveCount(0)
})

test('the pages that the start leads to are there, words and questions too, before anybody opens them', async ({
  context,
  page,
}) => {
  // The page's words and questions are asked for at once, after its code: nothing is missing once the words have been
  // asked for and all has come.
  const underWay = new Set<string>()
  page.on('request', (request) => underWay.add(request.url()))
  page.on('requestfinished', (request) => underWay.delete(request.url()))
  const words = page.waitForRequest(/\/assets\/quickCheck-.*\.js$/)
  await page.goto('./')
  await words
  await expect.poll(() => [...underWay]).toEqual([])
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Gör snabbkollen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Snabbkollen' })).toBeVisible()
  await expect(page.getByRole('group').first()).toBeVisible()
})

test('a page that is slow to come is told to be on its way, and so it is where it cannot be fetched', async ({
  page,
}) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/PlanPage-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.route(/\/assets\/MyDataPage-.*\.js$/, (route) => route.abort())
  // Places are fetched ahead: what is held is held from the start.
  await open(page, '/snabbkoll')
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.getByRole('link', { name: /^Plan/ }).first().click()
  const told = page.getByRole('status').filter({ hasText: 'Hämtar sidan…' })
  await expect(told).toBeInViewport()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Snabbkollen')
  release()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Snabbkollen')
  await expect(told).toHaveCount(0)
  await page.getByRole('link', { name: 'Mina data' }).first().click()
  const missing = page.getByRole('status').filter({ hasText: 'Sidan kunde inte hämtas' })
  await expect(missing).toBeInViewport()
  await page.goBack()
  await expect(missing).toHaveCount(0)
})
