import { firstLoadFiles } from '../../scripts/checkSize.mjs'
import { expect, fontsReady, test } from './support.ts'

// The size budget counts what budget.json names. Only a browser can say whether that is everything.
test('the start page loads nothing that the size budget does not count', async ({ page, baseURL }) => {
  // What is fetched ahead once the browser has nothing to do is no part of it.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'requestIdleCallback')
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
  })
  const loaded = new Set<string>()
  page.on('request', (request) => loaded.add(request.url().replace(baseURL ?? '', '')))
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await fontsReady(page)

  const { files, problems } = firstLoadFiles('.')
  expect(problems).toEqual([])
  expect([...loaded].filter((file) => file !== '' && !files.includes(file))).toEqual([])
  expect(loaded.size).toBeLessThanOrEqual(8)
})
