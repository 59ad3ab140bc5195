import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { readPdf } from '../support/readPdf.ts'
import { expect, isSaved, open, test } from './support.ts'

/** A person in a browser where nothing is kept, whose presses are counted; typing is none. */
function person(page: Page) {
  let presses = 0
  const press = async (target: Locator) => {
    await target.click()
    presses += 1
  }
  const link = (name: string | RegExp) => press(page.getByRole('link', { name, exact: true }))
  const button = (name: string | RegExp) => press(page.getByRole('button', { name, exact: true }))
  const arrived = (name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return {
    ...{ press, link, button, arrived },
    presses: () => presses,
    /** Says that a system is coming, and which. */
    namesSystem: async (name: string) => {
      await link('Ett AI-system är på väg in')
      const field = page.getByRole('combobox', { name: 'Vilket system?' })
      await expect(field).toBeFocused()
      await page.keyboard.type(name)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('link', { name: 'Beskriv det' })).toBeVisible()
    },
    answersQuickCheck: async (choices: readonly string[]) => {
      await link('Gör snabbkollen')
      await arrived('Snabbkollen')
      for (const [index, choice] of choices.entries())
        await press(page.getByRole('group').nth(index).getByRole('radio', { name: choice, exact: true }))
      await link('Visa läget')
      await button('Ta med alla tre i planen')
      await arrived('Handlingsplan')
    },
    downloads: async () => {
      const download = page.waitForEvent('download')
      await button('Ladda ner PDF')
      return readPdf(await readFile(await (await download).path()))
    },
  }
}

const QUICK = ['Vet inte', 'Nej', 'Delvis', 'Vet inte', 'Nej', 'Nej', 'Vet inte', 'Ja']

test('speech recognition on Thursday, by phone: thirteen presses to a plan for that system, and on to its letter', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 })
  const me = person(page)
  await open(page, '/')
  await me.namesSystem('Taligenkänning')
  await me.answersQuickCheck(QUICK)
  // The system's name is a text of one's own: it is read above the button.
  await expect(page.getByText('följer bara ett namn med: Taligenkänning.')).toBeVisible()
  const { text } = await me.downloads()
  expect(me.presses()).toBe(13)
  expect(text).toContain('Handlingsplan för AI på vår arbetsplats, inför Taligenkänning')
  expect(text).toContain('AI-system som vi känner till: Taligenkänning')
  for (const asked of ['konsekvensanalys av Taligenkänning', 'berörs om Taligenkänning', 'använda Taligenkänning'])
    expect(text).toContain(asked)
  expect(text).toContain('Det här vill vi ha svar på')
  await open(page, '/oversikt')
  await expect(page.getByRole('heading', { level: 2, name: 'Begär information om Taligenkänning' })).toBeVisible()
  await me.link('Öppna brevet')
  await expect(page).toHaveURL(/#\/stod\?visa=information&system=.+/)
  expect(me.presses()).toBe(14)
})

test('economic aid: from its name to a written risk assessment in seven presses', async ({ page }) => {
  const me = person(page)
  await open(page, '/')
  await me.namesSystem('Beslutsstöd för ekonomiskt bistånd')
  await me.link('Underlag')
  await me.arrived('Underlag')
  await me.press(page.locator('main').getByRole('link', { name: 'Risker och möjligheter' }))
  await me.button('Börja analysen')
  await me.arrived(/Beslutsstöd för ekonomiskt bistånd/)
  await me.press(page.getByRole('button', { name: /^Lägg till ?: / }).first())
  await expect(page.getByRole('button', { name: /^Tillagd ?: / })).toHaveCount(1)
  await me.link(/^Om analysen/)
  const { text } = await me.downloads()
  expect(text).toContain('Beslutsstöd för ekonomiskt bistånd')
  expect(me.presses()).toBe(7)
})

test('two sittings, and then the employer’s answers', async ({ page, context }) => {
  const me = person(page)
  await open(page, '/')
  await me.answersQuickCheck(QUICK)
  await isSaved(page)
  await page.close()
  const second = await context.newPage()
  const again = person(second)
  await open(second, '/')
  await again.link('Fortsätt där du var')
  await again.arrived('Översikt')
  await again.press(second.locator('summary').filter({ hasText: 'Varför är ni här?' }))
  await again.press(second.getByRole('radio', { name: 'Vi ska följa upp det vi tog upp förra gången' }))
  await again.link('Öppna Efter mötet')
  await again.arrived('Efter mötet')
  for (const [index, answer] of ['Ja', 'Nej', 'Senare'].entries())
    await again.press(second.getByRole('group').nth(index).getByRole('radio', { name: answer, exact: true }))
  await expect(second.getByText('3 av 3 förslag har fått svar.')).toBeVisible()
  const { text } = await again.downloads()
  expect(text).toContain('Arbetsgivaren har svarat på')
  expect(me.presses() + again.presses()).toBe(11 + 8)
})
