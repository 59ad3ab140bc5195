import type { Page } from '@playwright/test'
import { heading, STEPS, toStart } from './staffMeetingSteps.ts'
import { axeFindings, expect, fontsReady, open, openExample, prefer, test } from './support.ts'

/** Adds all questions that the survey has a figure for, and the longest ones of the checklist, with cards to hold up. */
async function chooseHardest(page: Page) {
  await expect(page.locator('main details').nth(1)).toBeAttached()
  const [ofSurvey, ofChecklist] = await page.locator('main details').all()
  if (!ofSurvey || !ofChecklist) throw new Error('The questions to choose from are not there')
  for (const list of [ofSurvey, ofChecklist]) await list.locator('summary').click()
  const long = (await ofChecklist.locator('label').allTextContents()).toSorted((a, b) => b.length - a.length)
  for (const name of [...(await ofSurvey.locator('label').allTextContents()), ...long.slice(0, 4)])
    await page.getByRole('checkbox', { name, exact: true }).check()
  await page.getByRole('radio', { name: /^(Håller upp kort|Hold up)/ }).check()
}

/**
 * What of the screen runs over its edges, whether any text is too small to be read from the back, and how many buttons are
 * the strongest.
 */
async function onTheWall(page: Page) {
  await fontsReady(page)
  return page.locator('.staff-meeting-show').evaluate((show) => {
    const inside = show.querySelector('.staff-meeting-screen')
    const texts = [...show.querySelectorAll('*')].filter(
      (element) =>
        element.closest('.visually-hidden') === null &&
        element.getClientRects().length > 0 &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    return {
      over: [
        (inside?.scrollHeight ?? 0) - (inside?.clientHeight ?? 0),
        (inside?.scrollWidth ?? 0) - (inside?.clientWidth ?? 0),
        document.documentElement.scrollHeight - window.innerHeight,
      ],
      isSmall: texts.some((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 22),
      isTornBetween: show.querySelectorAll('.button-primary').length > 1,
    }
  })
}
const FITS = { over: [0, 0, 0], isSmall: false, isTornBetween: false }

/** The smallest text among some, as a share of the wall's height. */
const shareOfHeight = (page: Page, texts: string) =>
  page.locator(texts).evaluateAll((all) => {
    const sizes = all.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))
    return Math.min(...sizes) / window.innerHeight
  })

const RESULT_TEXT = '.staff-meeting-found, .staff-meeting-rows tbody th > span, .staff-meeting-room > span'

for (const [language, locale] of [
  ['sv', 'sv-SE'],
  ['en', 'en-GB'],
] as const)
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
    [1024, 768],
  ] as const) {
    const options = { locale, viewport: { width, height } }
    const isWide = width / height > 1.5

    test(`every screen fits a wall of ${width} × ${height}, read from the back: ${language}`, async ({
      browser,
      baseURL,
    }) => {
      // A ceiling for slow machines, where axe takes seconds a step.
      test.setTimeout(480_000)
      const context = await browser.newContext({ ...options, ...(baseURL ? { baseURL } : {}) })
      const page = await context.newPage()
      await prefer(page, { language })
      await openExample(page)
      await open(page, '/apt/example-meeting-1/visa')
      await toStart(page)
      for (let step = 0; step < STEPS; step += 1) {
        expect(await onTheWall(page), `step ${step}`).toEqual(FITS)
        // The colours are the same on either wall.
        if (width === 1280) expect(await axeFindings(page), `step ${step}`).toEqual([])
        await page.keyboard.press('PageDown')
      }
      await expect(page.getByRole('button', { name: /^(Nästa|Next)$/, disabled: true })).toBeVisible()
      await context.close()
    })

    test(`the survey’s questions and the longest fit it, counted and shown: ${width} × ${height}, ${language}`, async ({
      browser,
      baseURL,
    }) => {
      // A ceiling for slow machines: some fifteen questions, each counted twice and measured six times.
      test.setTimeout(480_000)
      const context = await browser.newContext({ ...options, ...(baseURL ? { baseURL } : {}) })
      const page = await context.newPage()
      await prefer(page, { language })
      await openExample(page)
      await open(page, '/apt/example-meeting-1/forbered')
      await chooseHardest(page)
      const questions = await page.locator('main ol > li').count()
      expect(questions).toBeGreaterThan(14)
      await open(page, '/apt/example-meeting-1/visa')
      await toStart(page)
      for (let on = 0; on < 3; on += 1) await page.keyboard.press('PageDown')
      const asked = new Set<string>()
      while ((await page.locator('.staff-meeting-question, .staff-meeting-asked').count()) > 0) {
        const title = (await page.locator('.staff-meeting-question, .staff-meeting-asked').textContent()) ?? ''
        asked.add(title)
        expect(await onTheWall(page), title).toEqual(FITS)
        const fields = page.locator('.staff-meeting-answer input')
        if ((await fields.count()) > 0) {
          await fields.first().focus()
          // Fewer than the room in three fields: the last one offers to take the rest.
          for (const key of ['3', 'Enter', '3', 'Enter', '3', 'Enter']) await page.keyboard.press(key)
          await fields.last().press('Backspace')
          await expect(page.getByRole('button', { name: /^(resten|the rest): 3$/ })).toBeVisible()
          expect(await onTheWall(page), title).toEqual(FITS)
          if (isWide) expect(await shareOfHeight(page, '.staff-meeting-answer input')).toBeGreaterThan(0.13)
          await page.getByRole('button', { name: /^(resten|the rest): 3$/ }).click()
          await page.keyboard.press('Enter')
          await expect(page.locator('.staff-meeting-rows')).toBeVisible()
          expect(await onTheWall(page), title).toEqual(FITS)
          // 40 px of 720: what the room answered, and how many.
          if (isWide) expect(await shareOfHeight(page, RESULT_TEXT), title).toBeGreaterThanOrEqual(40 / 720)
          await page.keyboard.press('PageUp')
          await fields.first().focus()
          for (const key of ['1', '2', 'Enter', '6', 'Enter', '6', 'Enter', '6', 'Enter'])
            await page.keyboard.press(key)
          // More answers than people: the longest that can stand under the fields.
          expect(await onTheWall(page), title).toEqual(FITS)
          await page.keyboard.press('Enter')
          await expect(page.locator('.staff-meeting-rows')).toBeVisible()
          expect(await onTheWall(page), title).toEqual(FITS)
        }
        await page.keyboard.press('PageDown')
      }
      expect(asked.size).toBe(questions)
      await context.close()
    })
  }

for (const [language, dark, share] of [
  ['sv', 'Mörk skärm, för ett mörkt rum', /^\d+ av 12 svarade/],
  ['en', 'Dark screen, for a dark room', /^\d+ of 12 answered/],
] as const)
  test(`a dark wall counts, shows the result and decides as large and as clear: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await prefer(page, { language })
    await openExample(page)
    await open(page, '/apt/example-meeting-1/visa')
    await toStart(page)
    await page.getByRole('checkbox', { name: dark }).check()
    await expect(page.locator('.staff-meeting-show')).toHaveCSS('background-color', 'rgb(20, 25, 27)')
    const isClear = async (what: string) => {
      expect(await onTheWall(page), what).toEqual(FITS)
      expect(await axeFindings(page), what).toEqual([])
    }
    for (let on = 0; on < 4; on += 1) await page.keyboard.press('PageDown')
    const fields = page.locator('.staff-meeting-answer input')
    await fields.last().focus()
    await page.keyboard.press('Backspace')
    const rest = page.getByRole('button', { name: /^(resten|the rest): \d+$/ })
    await expect(rest).toBeVisible()
    await isClear('the offer to fill in the rest')
    expect(await shareOfHeight(page, '.staff-meeting-answer input')).toBeGreaterThan(0.13)
    await rest.click()
    await page.getByRole('button', { name: /^(Visa resultatet|Show the result)$/ }).click()
    // What most said is the title; each answer is drawn as the people in the room, those who gave it filled.
    await expect(heading(page)).toHaveText(share)
    const people = page.locator('.staff-meeting-room .staff-meeting-icons svg')
    await expect(people).toHaveCount(4 * 12)
    await expect(page.locator('.staff-meeting-room .staff-meeting-icons svg[data-filled="true"]')).toHaveCount(12)
    await isClear('the result')
    expect(await shareOfHeight(page, RESULT_TEXT)).toBeGreaterThanOrEqual(40 / 720)
    await page.getByRole('button', { name: /^(Hoppa till beslut|Jump to decisions)$/ }).click()
    await isClear('the decisions')
    await page.keyboard.press('PageUp')
    await isClear('the votes')
    expect(await page.locator('.staff-meeting-votes').count()).toBeGreaterThan(0)
  })

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
] as const)
  test(`a line from each of eight pairs, and their votes, fit a wall of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '/apt')
    await page.getByRole('button', { name: 'Förbered ett möte' }).click()
    await page.getByRole('link', { name: 'Visa på skärmen' }).click()
    await page.getByRole('button', { name: 'Hoppa till beslut' }).click()
    for (let back = 0; back < 2; back += 1) await page.keyboard.press('PageUp')
    await expect(heading(page)).toHaveText('Vad kom ni fram till?')
    for (let pair = 1; pair <= 8; pair += 1) {
      await page
        .getByLabel('En rad per par, utan namn')
        .fill(`Par ${pair} vill veta vad som är tillåtet och vem som svarar`)
      await page.keyboard.press('Enter')
    }
    await expect(page.locator('.staff-meeting-points li')).toHaveCount(8)
    expect(await onTheWall(page)).toEqual(FITS)
    await page.keyboard.press('PageDown')
    await expect(heading(page)).toHaveText('Vad är viktigast?')
    expect(await onTheWall(page)).toEqual(FITS)
    await page.locator('.staff-meeting-votes').first().focus()
    for (const key of ['1', '2', 'Enter', '9', 'Enter', '4', 'Enter', '3', 'Enter', '2', 'Enter', '1', 'Enter'])
      await page.keyboard.press(key)
    expect(await onTheWall(page)).toEqual(FITS)
    await page.keyboard.press('PageDown')
    await expect(page.locator('.staff-meeting-voted li')).toHaveCount(5)
    for (const what of [
      'Mät tiden för att rätta en vecka',
      'Fråga it vad som får skrivas in',
      'Ta upp det i samverkan',
    ]) {
      await page.getByLabel('Vad?').fill(what)
      expect(await onTheWall(page)).toEqual(FITS)
      await page.getByRole('button', { name: 'Lägg till beslutet' }).click()
    }
    expect(await onTheWall(page)).toEqual(FITS)
  })
