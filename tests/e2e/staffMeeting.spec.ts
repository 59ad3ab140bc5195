import { heading, STEPS, toStart } from './staffMeetingSteps.ts'
import { axeFindings, expect, fontsReady, isSaved, open, openExample, pressAt, test } from './support.ts'

test('a meeting of twelve goes from prepared to ended by keyboard alone', async ({ page }) => {
  await open(page, '/apt')
  const pressing = pressAt(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await pressing(button('Förbered ett möte'), 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Förbered mötet' })).toBeFocused()
  await pressing(page.getByRole('link', { name: 'Visa på skärmen' }), 'Enter')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('PageDown')
  await pressing(page.getByLabel('Hur många är vi?'), '1', '2')
  await pressing(button('Starta klockan'), 'Enter')
  await page.keyboard.press('PageDown')
  for (let question = 0; question < 4; question += 1) {
    await page.keyboard.press('PageDown')
    await expect(page.getByText(/^Läs frågan\. Tänk tyst/)).toBeVisible()
    await page.keyboard.press('PageDown')
    await expect(page.locator('.staff-meeting-answer input').first()).toBeFocused()
    for (const key of ['6', 'Enter', '3', 'Enter', '0', 'Enter', '3', 'Enter']) await page.keyboard.press(key)
    await expect(page.getByText('12 av 12 räknade')).toBeVisible()
    await expect(button('Visa resultatet')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText('6 av 12', { exact: true })).toBeVisible()
  }
  await page.keyboard.press('PageDown')
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
  await expect(
    page.getByText('Delvis eller Nej').or(page.getByText('Ja: 6')).filter({ visible: true }).first(),
  ).toBeVisible()
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
  await toStart(page)
  const leader = await context.newPage()
  await open(leader, '/apt/example-meeting-1/ledare')
  for (let on = 0; on < 4; on += 1) await page.keyboard.press('PageDown')
  await page.locator('.staff-meeting-answer input').first().focus()
  await page.keyboard.press('Backspace')
  await page.keyboard.type('9')
  const title = await heading(page).textContent()
  // The other window is told of what is written, and of nothing else: sooner the wall may not be killed.
  const written = () => expect(leader.locator('.staff-meeting-answer input').first()).toHaveValue('9')
  await written()
  await page.keyboard.press('PageUp')
  await expect(leader.getByText(/^Läs frågan högt/)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(heading(page)).toHaveText(title ?? '')
  await written()
  for (const killed of [leader, page]) await killed.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await open(again, '/apt/example-meeting-1/visa')
  await expect(heading(again)).toHaveText(title ?? '')
  await again.locator('.staff-meeting-answer input').first().focus()
  await expect(again.locator('.staff-meeting-answer input').first()).toHaveValue('9')
})

test('the wall and the leader’s window show the same, whichever is used, closed or reopened', async ({
  page,
  context,
}) => {
  await openExample(page)
  await open(page, '/apt/example-meeting-1/visa')
  await toStart(page)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Mötesledarens fönster' }).click()
  let leader = await opened
  const both = () => [page, leader]
  const agree = async (what: RegExp) => {
    for (const one of both()) await expect(heading(one)).toHaveText(what)
  }
  await agree(/^Läser du det här/)
  await page.keyboard.press('PageDown')
  await agree(/^AI i vårt arbete/)
  await leader.keyboard.press('PageDown')
  await agree(/^Vad är AI hos oss/)
  // Counted in one, there in the other; the wall shows no digits while it is counted.
  while ((await leader.locator('.staff-meeting-answer input').count()) === 0) await leader.keyboard.press('PageDown')
  await leader.locator('.staff-meeting-answer input').first().fill('7')
  await expect(page.locator('.staff-meeting-answer input').first()).toHaveValue('')
  await page.locator('.staff-meeting-answer input').first().focus()
  await expect(page.locator('.staff-meeting-answer input').first()).toHaveValue('7')
  // Closed and opened again it goes on where the wall is, and the wall can be blanked from it.
  await leader.close()
  await page.keyboard.press('PageUp')
  leader = await context.newPage()
  await open(leader, '/apt/example-meeting-1/ledare')
  await expect(leader.getByText(/^Läs frågan högt/)).toBeVisible()
  expect(await axeFindings(leader)).toEqual([])
  await leader.getByRole('button', { name: 'Släck skärmen' }).click()
  await expect(page.getByRole('button', { name: 'Tänd skärmen' })).toBeVisible()
  await leader.keyboard.press('.')
  await expect(page.locator('.staff-meeting-show')).toBeVisible()
  for (const one of both()) await expect(one.getByText(/annan flik/i)).toHaveCount(0)
})

test('a meeting is run on a telephone: nothing is wider than 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openExample(page)
  for (const view of ['visa', 'ledare'] as const) {
    await open(page, `/apt/example-meeting-1/${view}`)
    await toStart(page)
    for (let step = 1; step <= STEPS; step += 1) {
      await fontsReady(page)
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(over, `${view}, step ${step}`).toBeLessThanOrEqual(0)
      if (step < STEPS) await page.getByRole('button', { name: 'Nästa', exact: true }).click()
    }
  }
})
