import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import { recordsOf, type Tables } from '../../src/schema/record.ts'
import { another, chance, ROUNDS, ROUNDS_TIMEOUT } from './rounds.ts'
import { expect, isSaved, open, openExample, test } from './support.ts'

test.describe.configure({ timeout: ROUNDS_TIMEOUT })

/** Something one window does to what all share. All is made ready but the last press, which it gives. */
type Act = (page: Page, token: string) => Promise<() => Promise<void>>

/** A press on what is there now: where another window takes it away before, it does nothing. */
async function pressing(place: Locator): Promise<() => Promise<void>> {
  const there = await place.elementHandle()
  return async () =>
    there.evaluate((element) => element instanceof HTMLElement && element.click()).then(() => undefined)
}

const note: Act = async (page, token) => {
  await open(page, '/steg/1')
  const row = page.getByRole('button', { name: /^(Lägg till anteckning|Anteckning)/ }).first()
  await row.click()
  const field = page.getByRole('textbox', { name: 'Anteckning' }).first()
  await field.press('Control+End')
  // At one stroke: what is typed letter by letter into a field that another window writes in is told letter by letter.
  return () => page.keyboard.insertText(token)
}

const choose: Act = async (page) => {
  await open(page, '/steg/1')
  const radio = page.getByRole('radio', { checked: false }).first()
  return pressing(radio)
}

const cards = (page: Page) => page.locator('main .row-open')

const say: Act = async (page, token) => {
  await open(page, '/logg')
  await cards(page).first().locator('.row-toggle').click()
  await page.getByRole('textbox', { name: /^Vad sades/ }).press('Control+End')
  return () => page.keyboard.insertText(token)
}

const remove: Act = async (page) => {
  await open(page, '/logg')
  await cards(page).first().locator('.row-toggle').click()
  const button = cards(page)
    .first()
    .getByRole('button', { name: /^Ta bort/ })
  return pressing(button)
}

const openFile: Act = async (page) => {
  const file = await savedFile(page)
  await page.locator('input[type=file]').setInputFiles({ ...FILE, buffer: Buffer.from(file) })
  const confirm = page.getByRole('button', { name: 'Ersätt det som finns här' })
  await expect(confirm).toBeVisible()
  return () => confirm.click()
}

const wipe: Act = async (page) => {
  await open(page, '/data')
  await page.getByRole('button', { name: 'Rensa…' }).click()
  const confirm = page.getByRole('button', { name: 'Ta bort allt', exact: true })
  await expect(confirm).toBeVisible()
  return async () => {
    await confirm.click()
    await expect(page.getByRole('heading', { level: 1, name: 'Rensat' })).toBeVisible()
  }
}

const FILE = { name: 'kopia.json', mimeType: 'application/json' }

/** What a window shows, as the file it saves. */
async function savedFile(page: Page): Promise<string> {
  await open(page, '/data')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner säkerhetskopia' }).click()
  return readFile(await (await download).path(), 'utf8')
}

async function shownIn(page: Page): Promise<Tables> {
  const file = readWorkFile(await savedFile(page))
  if (file.kind !== 'opened') throw new Error(file.failure)
  expect(file.work.unread).toEqual([])
  return file.work.tables
}

const EDITS = [note, choose, say, remove]

/** Each window makes its act ready, then all let go within 200 ms of each other. */
async function atOnce(windows: readonly Page[], acts: readonly Act[], next: (below: number) => number) {
  const done = await Promise.all(windows.map((page, index) => (acts[index] ?? note)(page, tokenOf(index))))
  const gaps = windows.map(() => next(200))
  await Promise.all(
    done.map((last, index) => new Promise((resolve) => setTimeout(resolve, gaps[index])).then(() => last())),
  )
}

const tokenOf = (index: number) => ` ord-${index}.`

/** All windows show the same, and it is what is kept. */
async function expectOneState(windows: readonly Page[], seed: string): Promise<Tables> {
  const [first, ...others] = windows
  if (!first) throw new Error('no window')
  for (const window of windows) await isSaved(window)
  let tables = await shownIn(first)
  await expect(async () => {
    tables = await shownIn(first)
    for (const other of others) expect(await shownIn(other), seed).toEqual(tables)
  }).toPass({ timeout: 15_000 })
  await first.reload()
  expect(await shownIn(first), seed).toEqual(tables)
  return tables
}

const logIn = (tables: Tables) => Object.keys(tables.log).length

/** Every word stands or can be copied; but what was said in a note goes with it where somebody removes it after that. */
function expectNothingLost(found: Tables, acts: readonly Act[], seed: string): void {
  const words = JSON.stringify(recordsOf(found))
  const isRemoved = acts.includes(remove)
  const written = acts.flatMap((act, index) => (act === note || (act === say && !isRemoved) ? [tokenOf(index)] : []))
  expect(
    written.filter((token) => !words.includes(token)),
    seed,
  ).toEqual([])
}

test('two and three windows agree whatever they do at once, and nothing is lost without a word', async ({
  context,
  page,
}) => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const [next, seed, count] = [chance(round + 501), `round ${round}, seed ${round + 501}`, 3 - (round % 2)]
    await openExample(page)
    const before = await shownIn(page)
    const windows = [page]
    while (windows.length < count) windows.push(await another(context, '/oversikt'))
    // Each kind in turn, so that a handful of rounds has all: edits alone, a file opened, everything wiped.
    const special = [undefined, openFile, wipe][round % 3]
    const acts = windows.map(() => EDITS[next(EDITS.length)] ?? note)
    if (special) acts[next(count)] = special
    await atOnce(windows, acts, next)
    if (special === wipe) await expectNothingKept(windows, seed)
    else {
      const found = await expectOneState(windows, seed)
      // Whoever opens a file has let go of what was written before it.
      if (!special) expectNothingLost(found, acts, seed)
      if (!special) expect(logIn(found), seed).toBe(logIn(before) - (acts.includes(remove) ? 1 : 0))
    }
    for (const window of windows.slice(1)) await window.close()
    await page.reload()
  }
})

/** Nothing is kept any more, whatever the other windows were doing. */
async function expectNothingKept(windows: readonly Page[], seed: string) {
  for (const window of windows) {
    await window.reload()
    await open(window, '/data')
    await expect(window.getByText('Inget är ifyllt än.'), seed).toBeVisible()
  }
}
