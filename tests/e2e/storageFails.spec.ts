import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { answerAll, expect, isSaved, open, test } from './support.ts'

const status = (page: Page) => page.getByTestId('save-status')
const answered = (page: Page) => page.getByRole('radio', { checked: true })

/** How many answers are in a copy that is downloaded now: nothing that was kept only on the screen may be missing. */
async function answersInFile(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Mina data' }).first().click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ladda ner säkerhetskopia' }).click()
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8')) as {
    records: { record: { kind: string } }[]
  }
  return file.records.filter(({ record }) => record.kind === 'answer').length
}

/** Answers the first question, and waits until it is kept. */
async function beginWork(page: Page): Promise<void> {
  await open(page, '/snabbkoll')
  await answerAll(page, ['Nej'])
  await isSaved(page)
}

test('a full disk is told, the work goes on to the file, and is kept again once there is room', async ({ page }) => {
  await beginWork(page)
  // No test can set the browser's own limit for a profile that lives in memory.
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction') ?? {}
    document.addEventListener('room-again', () => Object.defineProperty(IDBDatabase.prototype, 'transaction', whole))
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await answerAll(page, ['Nej', 'Vet inte'])
  await expect(page.getByRole('alert')).toContainText('Webbläsaren kunde inte spara.')
  expect(await answersInFile(page)).toBe(2)
  await page.evaluate(() => document.dispatchEvent(new Event('room-again')))
  await open(page, '/snabbkoll')
  await answerAll(page, ['Nej', 'Vet inte', 'Ja'])
  await isSaved(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.reload()
  await expect(answered(page)).toHaveCount(3)
})

test('a database that is deleted under the page is told, and the work goes on to the file', async ({ page }) => {
  await beginWork(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('lageskoll')
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(new Error('not deleted'))
      }),
  )
  await expect(page.getByText('Det som var sparat är borttaget.')).toBeVisible()
  await expect(status(page)).toHaveText('Sparas inte här – ladda ner en fil')
  await answerAll(page, ['Nej', 'Vet inte'])
  expect(await answersInFile(page)).toBe(2)
})

test('a database that a newer app takes over under the page is told, and the work goes on to the file', async ({
  page,
}) => {
  await beginWork(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lageskoll', 999)
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
  )
  await answerAll(page, ['Nej', 'Vet inte'])
  await expect(page.getByRole('alert')).toContainText('Webbläsaren kunde inte spara.')
  expect(await answersInFile(page)).toBe(2)
  await page.reload()
  await expect(page.getByText(/kommer från en nyare version av Lägeskoll AI/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ladda ner det som inte går att läsa' })).toBeVisible()
})

test('a database that becomes unreadable under the page is set aside at the next visit, and the rest is there', async ({
  page,
}) => {
  await beginWork(page)
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lageskoll')
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite')
          writing.objectStore('entries').put({ key: 'answer/broken', record: { kind: 'answer', id: 7 } })
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          writing.onerror = () => reject(new Error('not written'))
        }
      }),
  )
  await page.reload()
  await expect(answered(page)).toHaveCount(1)
  await expect(page.getByText('En del av det sparade gick inte att läsa och ligger för sig.')).toBeVisible()
})

test('a clock that is set back loses nothing and keeps a point of each day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-01T10:00:00Z') })
  await beginWork(page)
  await page.clock.setSystemTime(new Date('2026-11-20T08:00:00Z'))
  await answerAll(page, ['Nej', 'Vet inte'])
  await expect(status(page)).toHaveText('Sparat i den här webbläsaren 09.00')
  await page.reload()
  await expect(answered(page)).toHaveCount(2)
  await open(page, '/data')
  await expect(page.getByText('20 november 2026 kl. 09.00', { exact: true })).toBeVisible()
  expect(await answersInFile(page)).toBe(2)
})
