import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support.ts'

type Lowest = { readonly chrome: number; readonly firefox: number; readonly safari: number }

/**
 * What a browser may lack, by the version it came with (from the browsers' own release notes, as MDN lists them), and how it
 * is seen in a built file. Left out is what a page is drawn without and loses nothing by: `:has`, `subgrid`, `color-mix`, `text-wrap`,
 * `content-visibility`, lists of the new look, and `Intl.Segmenter`, which is asked for before it is used.
 */
const NEEDS: Readonly<Record<string, Lowest & { readonly seen: RegExp }>> = {
  'methods that copy a list': { chrome: 110, firefox: 115, safari: 16, seen: /\.(toSorted|toReversed|toSpliced)\(/ },
  'looking behind in a pattern': { chrome: 62, firefox: 78, safari: 16.4, seen: /\(\?<[!=]/ },
  'modules in workers': { chrome: 80, firefox: 114, safari: 15, seen: /type:[`"']module/ },
  'sizes by container': { chrome: 105, firefox: 110, safari: 16, seen: /@container/ },
  'own properties': { chrome: 93, firefox: 92, safari: 15.4, seen: /Object\.hasOwn\(/ },
  'patterns of sets': { chrome: 112, firefox: 116, safari: 17, seen: /new RegExp\([^()]*,[`"'][gimsuy]*v/ },
  'groups of a list': { chrome: 117, firefox: 119, safari: 17.4, seen: /(Object|Map)\.groupBy\(/ },
  'promises with their ends': { chrome: 119, firefox: 121, safari: 17.4, seen: /Promise\.withResolvers/ },
  'sets put together': {
    chrome: 122,
    firefox: 127,
    safari: 17,
    seen: /\.(isSubsetOf|isSupersetOf|symmetricDifference)\(/,
  },
  'methods of iterators': {
    ...{ chrome: 122, firefox: 131, safari: 18.4 },
    seen: /\.(values|keys|entries)\(\)\.(map|filter|toArray|some|every|find|reduce|take|drop)\(/,
  },
  'rules within rules': { chrome: 120, firefox: 117, safari: 17.2, seen: /[{;]&[.:[ >]/ },
  'layers of rules': { chrome: 99, firefox: 97, safari: 15.4, seen: /@layer/ },
  'colours by look': { chrome: 123, firefox: 120, safari: 17.5, seen: /light-dark\(/ },
}

const root = process.cwd()
const built = readdirSync(join(root, 'dist/assets'))
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => readFileSync(join(root, 'dist/assets', name), 'utf8'))

test('the lowest versions that the page names are those that the built files need', () => {
  const needed = Object.values(NEEDS).filter(({ seen }) => built.some((text) => seen.test(text)))
  const lowest = (browser: keyof Lowest) => Math.max(...needed.map((need) => need[browser]))
  const page = readFileSync(join(root, 'dist/index.html'), 'utf8')
  const [chrome, firefox, safari] = [lowest('chrome'), lowest('firefox'), lowest('safari')]
  expect(page).toContain(
    `Chrome eller Edge från version ${chrome}, Firefox från ${firefox} eller Safari från ${safari}.`,
  )
  expect(page).toContain(`Chrome or Edge from version ${chrome}, Firefox from ${firefox} or Safari from ${safari}.`)
})

test('a script that cannot be read is told of, and so is a browser that runs none', async ({ browser, baseURL }) => {
  // Contexts of their own: an error is what is asked for here.
  const breaking = await browser.newContext({ ...(baseURL && { baseURL }) })
  const broken = await breaking.newPage()
  await broken.route(/\/assets\/index-.*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'const pattern = /(?<cut/' }),
  )
  await broken.goto('./')
  await expect(broken.locator('html')).toHaveAttribute('data-start', 'failed')
  await expect(broken.getByText('Lägeskoll AI kunde inte startas.')).toBeVisible()
  await breaking.close()
  const silent = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const still = await silent.newPage()
  await still.goto('./')
  await expect(still.locator('noscript')).toBeVisible()
  expect(await still.locator('noscript').textContent()).toContain('Lägeskoll AI behöver JavaScript.')
  await silent.close()
})

test('a browser that cannot read the patterns of the pages is told that it is too old', async ({ page }) => {
  await page.addInitScript(() => {
    const read = (pattern: unknown) => {
      if (String(pattern).includes('(?<!')) throw new SyntaxError('Invalid regular expression')
    }
    window.RegExp = new Proxy(window.RegExp, {
      construct(target, given) {
        read(given[0])
        return Reflect.construct(target, given) as RegExp
      },
      apply(target, self, given) {
        read(given[0])
        return Reflect.apply(target, self, given) as RegExp
      },
    })
  })
  await page.goto('./')
  await expect(page.getByText('Webbläsaren är för gammal för Lägeskoll AI.')).toBeVisible()
})

test('the focus is seen where a browser knows no :has', async ({ page }) => {
  await page.route(/\.css$/, async (route) => {
    const served = await route.fetch()
    await route.fulfill({ response: served, body: (await served.text()).replaceAll(':has(', ':unknown-has(') })
  })
  await page.goto('./#/snabbkoll')
  const first = page.getByRole('radio').first()
  await first.press('Space')
  await expect(first).toHaveCSS('outline-style', 'solid')
})
