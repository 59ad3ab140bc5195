import { readFile } from 'node:fs/promises'
import { readPdf } from '../support/readPdf.ts'
import { axeFindings, expect, isSaved, open, pressAt, sidewaysScroll, test } from './support.ts'

test('the keyboard alone leads from the first round over half a year to a new one, what moved and the paper for the meeting', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-03-02T09:00:00')
  await open(page, '/')
  const pressing = pressAt(page)
  const link = (name: string | RegExp) => page.getByRole('link', { name })
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const arrived = (name: string | RegExp) => expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await pressing(link('Gör snabbkollen'), 'Enter')
  await arrived('Snabbkollen')
  for (let question = 0; question < 8; question += 1) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    // Three steps on from "Ja" is "Vet inte".
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
  }
  await pressing(link('Visa läget'), 'Enter')
  await arrived('Så här är läget')
  await pressing(button('Ta med alla tre i planen'), 'Enter')
  await arrived('Handlingsplan')
  await isSaved(page)

  await page.clock.setFixedTime('2026-09-02T09:00:00')
  await page.goto('#/uppfoljning')
  await page.reload()
  await expect(page.getByText('Er första omgång började 2026-03-02.', { exact: false })).toBeVisible()
  await pressing(button('Börja en ny omgång'), 'Enter')
  await arrived('Checklistan')
  await open(page, '/snabbkoll')
  // What was answered last is chosen for nobody.
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await open(page, '/steg/2')
  await pressing(button(/^Samma som sist/), 'Enter')
  await expect(page.getByText('Ni har sagt att det är som sist.')).toBeVisible()
  await isSaved(page)

  await open(page, '/uppfoljning')
  await expect(page.getByRole('heading', { level: 1, name: 'Det här har hänt sedan sist' })).toBeVisible()
  await expect(page.getByText('Nu vet ni')).toBeVisible()
  await expect(link('Samma som sist (1)')).toBeVisible()
  await expect(link('Övriga (6)')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  expect(await sidewaysScroll(page)).toBe(0)
  const download = page.waitForEvent('download')
  await pressing(button('Ladda ner PDF'), 'Enter')
  const file = await download
  expect(file.suggestedFilename()).toBe('AI-uppfoljning_2026-09-02.pdf')
  const { text, isTagged } = await readPdf(await readFile(await file.path()))
  expect(isTagged).toBe(true)
  for (const said of [
    'Uppföljning av AI på vår arbetsplats',
    'från omgången 2026-03-02',
    'Ett vet vi nu',
    'Det här är kvar',
  ])
    expect(text).toContain(said)
})
