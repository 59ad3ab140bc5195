import { axeFindings, expect, open, prefer, sidewaysScroll, test } from './support.ts'

for (const language of ['sv', 'en'] as const)
  for (const look of ['light', 'dark'] as const)
    test(`words opened in place are found nothing wrong with on a phone of 320 px: ${language}, ${look}`, async ({
      page,
    }) => {
      await prefer(page, { language, look })
      await page.setViewportSize({ width: 320, height: 640 })
      for (const address of language === 'sv' && look === 'light' ? ['/vad-ar-ai', '/stod'] : ['/vad-ar-ai']) {
        await open(page, address)
        for (const word of (await page.locator('.open-meaning').all()).slice(0, 12)) await word.press('Enter')
        expect(await sidewaysScroll(page), address).toBe(0)
        expect(await axeFindings(page), address).toEqual([])
      }
    })

test('a word opens by keyboard, keeps the focus, and is quiet on paper', async ({ page }) => {
  await open(page, '/vad-ar-ai')
  const word = page.locator('.open-meaning').first()
  await word.focus()
  await page.keyboard.press('Space')
  await expect(word).toBeFocused()
  await expect(word).toHaveAttribute('aria-expanded', 'true')
  const meaning = page.locator('.open-meaning-words')
  await expect(meaning).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(meaning).toBeHidden()
  await expect(word).toHaveCSS('text-decoration-line', 'none')
})
