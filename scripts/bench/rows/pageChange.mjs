import { clickToPaint } from '../paint.mjs'
import { byName, openWorkFile } from '../steps.mjs'

const rounds = 10
const appPages = ['Checklista', 'Jämför', 'Åtgärder', 'Handlingsplan', 'Mina data']

/** @param {import('../runBench.mjs').Bench} bench */
export async function pageChange({ appUrl, bareUrl, bigWork, fresh }) {
  const app = await fresh({}, async (page) => {
    await openWorkFile(page, appUrl, bigWork)
    return walk(page, appPages)
  })
  const bare = await fresh({}, async (page) => {
    await page.goto(bareUrl)
    return walk(page, ['Radios', 'Hej'])
  })
  const bareTimes = Object.values(bare).flat()
  return Object.entries(app).map(([name, times]) => ({
    name: `page change with big work: ${name}`,
    unit: /** @type {const} */ ('ms'),
    app: times,
    bare: bareTimes,
    limit: 100,
  }))
}

/**
 * Goes round the pages; the first round, which fetches them, is not counted.
 * @param {import('@playwright/test').Page} page
 * @param {readonly string[]} names
 */
async function walk(page, names) {
  const times = Object.fromEntries(names.map((name) => [name, /** @type {number[]} */ ([])]))
  // The last page first, so that the walk begins somewhere else than it goes to.
  await byName(page, names.at(-1) ?? '').click()
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const ms = await clickToPaint(byName(page, name), { untilNewHeading: true })
      if (round > 0) times[name]?.push(ms)
    }
  }
  return times
}
