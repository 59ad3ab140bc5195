import type { Page } from '@playwright/test'
import { axeFindings, expect, isSaved, open, openExample, pressAt, test } from './support.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('a meeting of twelve goes from prepared to ended by keyboard alone', async ({ page }) => {
  await open(page, '/apt')
  const pressing = pressAt(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await pressing(button('Förbered ett möte'), 'Enter')
  await expect(heading(page)).toHaveText('Förbered mötet')
  await pressing(page.getByRole('link', { name: 'Visa på skärmen' }), 'Enter')
  await expect(heading(page)).toBeFocused()
  await pressing(page.getByLabel('Hur många är vi?'), '1', '2')
  await pressing(button('Starta klockan'), 'Enter')
  for (const _ of ['what', 'first']) await page.keyboard.press('PageDown')
  for (let question = 0; question < 4; question += 1) {
    const fields = page.locator('.apt-answer input')
    await pressing(fields.first(), '6', 'Enter', '3', 'Enter', '0', 'Enter', '3', 'Enter')
    await expect(page.getByText('12 av 12 räknade')).toBeVisible()
    await expect(button('Visa resultatet')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('6 av 12 på mötet')).toBeVisible()
    await page.keyboard.press('PageDown')
  }
  await expect(heading(page)).toHaveText('Prata två och två')
  await page.keyboard.press('PageDown')
  const line = page.getByLabel('En rad per par, utan namn')
  await pressing(line)
  await page.keyboard.type('Rättningen tar tid.')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Rättningen tar tid.' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await pressing(button(/en röst till på/), 'Enter', 'Enter')
  await page.keyboard.press('PageDown')
  await pressing(page.getByLabel('Vad?'))
  await page.keyboard.type('Mät tiden för att rätta')
  await pressing(button('Lägg till beslutet'), 'Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Mät tiden för att rätta' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await pressing(page.getByRole('link', { name: 'Avsluta mötet' }), 'Enter')
  await expect(heading(page)).toHaveText(/^Mötet /)
  await expect(page.getByText('Delvis eller Nej').or(page.getByText('Ja: 6')).first()).toBeVisible()
  await isSaved(page)
  await open(page, '/atgarder')
  await expect(page.getByRole('link', { name: 'Beslutat på en arbetsplatsträff' })).toBeVisible()
})

test('a count that the tab was killed in the middle of is there again, on the same screen', async ({
  page,
  context,
}) => {
  await openExample(page)
  await open(page, '/apt/example-meeting-1/visa')
  for (let back = 0; back < 11; back += 1) await page.keyboard.press('PageUp')
  for (let on = 0; on < 2; on += 1) await page.keyboard.press('PageDown')
  await page.getByRole('button', { name: 'Räkna om' }).click()
  await page.locator('.apt-answer input').first().focus()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('9')
  const title = await heading(page).textContent()
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(heading(page)).toHaveText(title ?? '')
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await open(again, '/apt/example-meeting-1/visa')
  await expect(heading(again)).toHaveText(title ?? '')
  await again.locator('.apt-answer input').first().focus()
  await expect(again.locator('.apt-answer input').first()).toHaveValue('9')
})

/** What of the screen runs over its edges, and its smallest text in pixels. */
const onTheWall = (page: Page) =>
  page.locator('.apt-show').evaluate((show) => {
    const inside = show.querySelector('.apt-screen')
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
    }
  })
const FITS = { over: [0, 0, 0], isSmall: false }

for (const [language, locale] of [
  ['sv', 'sv-SE'],
  ['en', 'en-GB'],
] as const)
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
  ] as const) {
    const options = { locale, viewport: { width, height } }

    test(`every screen fits a wall of ${width} × ${height}, read from the back: ${language}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ ...options, ...(baseURL ? { baseURL } : {}) })
      const page = await context.newPage()
      await openExample(page)
      await open(page, '/apt/example-meeting-1/visa')
      for (let back = 0; back < 11; back += 1) await page.keyboard.press('PageUp')
      for (let screen = 0; screen < 11; screen += 1) {
        expect(await onTheWall(page), `screen ${screen}`).toEqual(FITS)
        expect(await axeFindings(page), `screen ${screen}`).toEqual([])
        await page.keyboard.press('PageDown')
      }
      await context.close()
    })

    test(`every question there is fits it, counted and shown: ${width} × ${height}, ${language}`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ ...options, ...(baseURL ? { baseURL } : {}) })
      const page = await context.newPage()
      await openExample(page)
      await open(page, '/apt/example-meeting-1/forbered')
      for (const list of await page.locator('main details').all()) await list.locator('summary').click()
      for (const box of await page.getByRole('checkbox', { checked: false }).all()) await box.check()
      const questions = await page.locator('main ol > li').count()
      expect(questions).toBeGreaterThan(14)
      await open(page, '/apt/example-meeting-1/visa')
      for (let back = 0; back < questions + 8; back += 1) await page.keyboard.press('PageUp')
      for (const _ of ['what', 'first']) await page.keyboard.press('PageDown')
      for (let question = 0; question < questions; question += 1) {
        const title = (await heading(page).textContent()) ?? ''
        const fields = page.locator('.apt-answer input')
        if ((await fields.count()) > 0) {
          expect(await onTheWall(page), title).toEqual(FITS)
          await fields.first().focus()
          for (const key of ['4', 'Enter', '3', 'Enter', '2', 'Enter', '3', 'Enter', 'Enter'])
            await page.keyboard.press(key)
          await expect(page.locator('.apt-rows')).toBeVisible()
        }
        expect(await onTheWall(page), title).toEqual(FITS)
        await page.keyboard.press('PageDown')
      }
      await context.close()
    })
  }
