import type { Page } from '@playwright/test'
import { expect } from './support.ts'

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Back to the first step, the test for the back row. Whatever has the focus, the keys are listened to by then. */
export async function toStart(page: Page) {
  await expect(page.locator('main :focus')).toBeAttached()
  const back = page.getByRole('button', { name: /^(Tillbaka|Back)$/ })
  while ((await back.getAttribute('aria-disabled')) !== 'true') await page.keyboard.press('PageUp')
}
/** The example's: a test, two steps, four questions of three steps each, and five steps more. */
export const STEPS = 20
