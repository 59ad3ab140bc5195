import type { Page } from '@playwright/test'
import { expect, isSaved, open, openExample, test } from './support.ts'

/** Every place where a press adds something: where, what is pressed, and what there is one more of. */
const adding = [
  { at: '/system', opens: 'Nytt system', isNamed: true, press: 'Lägg till system', kind: 'system' },
  { at: '/system', opens: 'Nytt system', press: 'Chattbot', kind: 'system' },
  { at: '/risker', opens: 'Ny analys', press: 'Börja analysen', kind: 'risk-analysis' },
  { at: '/risker/example-assessment-1?del=mojligheter', press: 'Lägg till möjlighet', kind: 'opportunity' },
  { at: '/logg', press: 'Lägg till en händelse', kind: 'log' },
  { at: '/logg', press: 'Spara något som har hänt', kind: 'event' },
  { at: '/utbildning?del=plan', press: 'Lägg till en tom rad', kind: 'training-row' },
  { at: '/apt', press: 'Förbered ett möte', kind: 'staff-meeting' },
] as const

/** How many records of a kind the browser keeps. */
const kept = (page: Page, kind: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('lageskoll')
        opening.onerror = () => reject(new Error('The database does not open'))
        opening.onsuccess = () => {
          const reading = opening.result.transaction('entries').objectStore('entries').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            const entries = reading.result as { record: { kind: string } }[]
            resolve(entries.filter(({ record }) => record.kind === wanted).length)
          }
        }
      }),
    kind,
  )

test('a double press on what adds something adds one', async ({ page }) => {
  await openExample(page)
  await isSaved(page)
  for (const { at, press, kind, ...rest } of adding) {
    await open(page, at)
    if ('opens' in rest) await page.getByRole('button', { name: rest.opens }).click()
    if ('isNamed' in rest) await page.getByRole('textbox').first().fill('Nytt')
    const before = await kept(page, kind)
    await page.getByRole('button', { name: press, exact: true }).dblclick()
    await expect.poll(() => kept(page, kind), press).toBe(before + 1)
    // A second one would have been written by the time the next page stands there.
    await open(page, '/oversikt')
    await isSaved(page)
    expect(await kept(page, kind), press).toBe(before + 1)
  }
})
