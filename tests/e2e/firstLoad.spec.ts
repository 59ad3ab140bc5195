import { firstLoadFiles } from '../../scripts/checkSize.mjs'
import { expect, fontsReady, test } from './support.ts'

// The size budget counts what budget.json names. Only a browser can say whether that is everything.
test('the start page loads nothing before it can be used that the size budget does not count', async ({
  page,
  baseURL,
}) => {
  // What is fetched once it stands there and can be used is no part of it: the storage's code, and the pages it leads to.
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset.first === 'drawn') performance.mark('usable')
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-first'] })
  })
  await page.goto('./', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await fontsReady(page)
  const addresses = await page.evaluate(() => {
    const [usable] = performance.getEntriesByName('usable')
    if (!usable) throw new Error('The page cannot be used')
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < usable.startTime)
    return asked.map(({ name }) => name)
  })
  const loaded = addresses.map((address) => address.replace(baseURL ?? '', ''))

  const { files, problems } = firstLoadFiles('.')
  expect(problems).toEqual([])
  expect(loaded.filter((file) => !files.includes(file))).toEqual([])
  // With the page itself.
  expect(loaded.length + 1).toBeLessThanOrEqual(8)
})
