import { expect, type Page, test } from '@playwright/test'
import { crash, Mortal } from './killed.ts'
import { chance } from './rounds.ts'

/** How many: a handful in the checks, 200 by `KILLS=200 npm run e2e tests/e2e/kills`. */
const KILLS = Number(process.env.KILLS ?? 4)
/** Of what was typed, no more than of so long may be missing. */
const MAY_BE_MISSING = 500

test.describe.configure({ timeout: 60_000 + KILLS * 30_000 })

const CHOICES = ['Ja', 'Delvis', 'Nej', 'Vet inte'] as const
const WORDS = 'enhetschefen ska återkomma efter sommaren om hur systemet används '
/** What was typed in all and what was chosen last, and when that was done; 'under-way' where it never came to an end. */
type Done = { at: number | 'under-way'; readonly text: string; readonly choice: string }

const note = (page: Page) => page.getByRole('textbox', { name: 'Anteckning' }).first()

/** Types and chooses by turns until the page is gone, and remembers when each was done. */
async function work(page: Page, next: (below: number) => number): Promise<readonly Done[]> {
  const all: Done[] = []
  let [text, choice] = ['', '']
  try {
    for (;;) {
      const isChoice = next(6) === 0
      if (isChoice) choice = CHOICES[next(CHOICES.length)] ?? 'Ja'
      const part = isChoice ? '' : WORDS.slice(text.length % WORDS.length).slice(0, 1 + next(4))
      text += part
      const one: Done = { at: 'under-way', text, choice }
      all.push(one)
      if (isChoice) await page.getByRole('radio', { name: choice, exact: true }).first().check({ timeout: 5000 })
      else {
        await note(page).press('End', { timeout: 5000 })
        await page.keyboard.type(part, { delay: next(15) })
      }
      one.at = Date.now()
    }
  } catch {
    // It was ended while something was under way, which is what is asked here.
  }
  return all
}

/** What is there, once the page is opened anew. */
async function found(page: Page, address: string): Promise<{ readonly text: string; readonly choice: string }> {
  await page.goto(address)
  await page
    .getByRole('button', { name: /^(Lägg till anteckning|Anteckning)/ })
    .first()
    .click()
  const text = await note(page).inputValue()
  for (const choice of CHOICES)
    if (await page.getByRole('radio', { name: choice, exact: true }).first().isChecked()) return { text, choice }
  return { text, choice: '' }
}

test('whenever page or browser is ended, at most half a second of typing is missing, and all opens whole', async ({
  baseURL,
}) => {
  const mortal = new Mortal()
  const address = `${baseURL ?? ''}#/steg/1`
  try {
    for (let round = 0; round < KILLS; round += 1) {
      const next = chance(round + 701)
      const told = `round ${round}, seed ${round + 701}`
      const page = await mortal.page()
      const { choice: before } = await found(page, address)
      await note(page).fill('')
      const working = work(page, next)
      await new Promise((resolve) => setTimeout(resolve, 200 + next(2500)))
      const killedAt = Date.now()
      await (round % 2 === 0 ? crash(page) : mortal.kill())
      const done = await working
      const again = await mortal.page()
      const { text, choice } = await found(again, address)
      const sure = done.findLastIndex(({ at }) => at !== 'under-way' && at <= killedAt - MAY_BE_MISSING)
      expect(WORDS.repeat(20).startsWith(text), `${told}: ${text}`).toBe(true)
      expect(text.length, told).toBeGreaterThanOrEqual(done[sure]?.text.length ?? 0)
      const choices = done.slice(Math.max(0, sure)).map((one) => one.choice || before)
      expect([...choices, ...(sure < 0 ? [before] : [])], told).toContain(choice)
      await expect(again.getByText(/går inte att läsa|är skadat|Något gick fel/), told).toHaveCount(0)
    }
  } finally {
    await mortal.kill()
  }
})
