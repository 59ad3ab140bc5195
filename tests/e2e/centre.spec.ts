import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { readPack } from '../../src/exchange/reading/readPack.ts'
import { writeShared } from '../../src/exchange/reading/sharedFile.ts'
import { sharedExample } from '../support/someExample.ts'
import { axeFindings, expect, open, openExample, pickByKeys, pressAt, sidewaysScroll, test } from './support.ts'

/** A wide table, and the cards of a phone. */
const WIDTHS = [1024, 390] as const

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const coming = page.waitForEvent('download')
  await press()
  return await coming
}

async function looksRight(page: Page, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    expect(await sidewaysScroll(page), `${where} at ${width}`).toBe(0)
    expect(await axeFindings(page), `${where} at ${width}`).toEqual([])
  }
}

test('an example is shared by keys, and its bytes are those that were shown', async ({ page }) => {
  await openExample(page)
  await open(page, '/exempel/example-good-example-1/dela')
  const press = pressAt(page)
  const done = page.getByRole('checkbox', { name: 'Vad vi gjorde' })
  if (!(await done.isChecked())) await press(done, 'Space')
  await press(page.getByText('Visa filen som den är'), 'Enter')
  const shown = await page.locator('pre').textContent()
  const file = await saved(page, () =>
    press(page.getByRole('button', { name: 'Ladda ner filen', exact: true }), 'Enter'),
  )
  expect(await readFile(await file.path(), 'utf8')).toBe(shown)
})

const example = (at: number, headline = `Exempel ${at}`) =>
  writeShared('example', sharedExample({ id: `file-${at}`, audience: 'open', texts: { headline } }))

test('two hundred files come in: doubles, damaged ones and an identity number each have their line', async ({
  page,
}) => {
  const whole = Array.from({ length: 186 }, (_, at) => example(at))
  const texts = [
    ...whole,
    ...whole.slice(0, 10),
    ...whole.slice(0, 3).map((text) => text.slice(0, -40)),
    example(999, 'Om 811228-9874'),
  ]
  await open(page, '/center')
  await page
    .getByLabel('Välj filer')
    .setInputFiles(
      texts.map((text, at) => ({ name: `${at}.json`, mimeType: 'application/json', buffer: Buffer.from(text) })),
    )
  await expect(page.getByText('Klart: 200 filer, 200 rader.')).toBeVisible()
  for (const count of ['Nytt: 187', 'Samma igen: 10', 'Skadad: 3']) await expect(page.getByText(count)).toBeVisible()
  await expect(page.getByText('Nytt · lagd åt sidan: personnummer')).toBeVisible()
  await looksRight(page, 'what came in')
  await page.getByRole('link', { name: /^Exempel 187/ }).click()
  await page.getByLabel('Sök bland exemplen').fill('Exempel 77')
  await page.getByRole('button', { name: 'Exempel 77', exact: true }).click()
  await looksRight(page, 'the examples')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.getByRole('checkbox', { name: 'Välj Exempel 77', exact: true }).check()
  await page.setViewportSize({ width: 1024, height: 800 })
  const table = page.getByRole('table', { name: 'Exempel' })
  await expect(table.getByRole('checkbox', { name: 'Välj Exempel 77', exact: true })).toBeChecked()
  const toggle = table.getByRole('rowheader', { name: /^Exempel 77/ }).getByRole('button')
  await toggle.press('Escape')
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
})

test('a made-up centre publishes its pack, which a workplace opens by keys and uses as an action', async ({ page }) => {
  await open(page, '/center')
  const press = pressAt(page)
  await press(page.getByRole('button', { name: 'Öppna exemplet' }), 'Enter')
  await expect(page.getByText('Alla exempel är påhittade.')).toBeVisible()
  await press(page.getByRole('link', { name: 'Spara och publicera' }), 'Enter')
  await press(page.getByLabel('Samlingens namn'), 'End')
  await page.keyboard.type('Centrets samling')
  const pack = await saved(page, () => press(page.getByRole('button', { name: 'Publicera samlingen' }), 'Enter'))
  const path = await pack.path()
  expect(readPack(await readFile(path))).toMatchObject({ kind: 'pack', unread: 0 })
  await open(page, '/exempel/samling')
  await pickByKeys(page, page.getByLabel('Öppna en samling'), path)
  await expect(page.getByText('Centrets samling är öppnad.')).toBeVisible()
  await press(page.getByLabel('Sök bland exemplen'), 'End')
  await page.keyboard.type('grannkommun')
  const row = page.getByRole('button', { name: /^Vi besökte grannkommunen/ })
  await expect(row.locator('mark')).toHaveText('grannkommunen')
  expect(page.url()).not.toContain('grannkommun')
  await press(row, 'Enter')
  await looksRight(page, 'the pack')
  await press(page.getByRole('button', { name: /^Lägg till i handlingsplanen/ }), 'Enter', 'Enter')
  await press(page.getByRole('link', { name: 'Till åtgärderna' }), 'Enter')
  await expect(page.getByRole('link', { name: 'Från ett påhittat exempel' })).toHaveCount(1)
})
