import { profiles, throttle } from '../profiles.mjs'
import { reachQuickPlan } from '../steps.mjs'
import { untilQuiet, watch } from '../watch.mjs'

const rounds = 5
const LIMITS = { desktop: 200, phone: 1300 }

/**
 * A plan of one page from the press to the file, by real input, on a page that has been idle: the first of a visit.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function pressPdf({ appUrl, fresh }) {
  const rows = []
  for (const profile of profiles) {
    const app = []
    while (app.length < rounds)
      app.push(await fresh({ ...profile.options, serviceWorkers: 'block' }, (page) => fromPress(page, profile, appUrl)))
    rows.push({
      name: `one-page PDF from a press, ${profile.name}`,
      ...{ unit: /** @type {const} */ ('ms'), app, bare: [], limit: LIMITS[profile.name] },
    })
  }
  return rows
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('../profiles.mjs').Profile} profile
 * @param {string} url
 */
async function fromPress(page, profile, url) {
  await watch(page)
  // When the file is handed to the browser: the link that saves it is pressed by the app itself.
  await page.addInitScript(() => {
    document.addEventListener(
      'pointerdown',
      ({ timeStamp }) => void Object.assign(window, { pressedAt: timeStamp }),
      true,
    )
    const give = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (given) => {
      if (given instanceof Blob && given.type === 'application/pdf')
        Object.assign(window, { savedAt: performance.now() })
      return give(given)
    }
  })
  await reachQuickPlan(page, url)
  await throttle(page, profile)
  await page.getByRole('button', { name: 'Ladda ner PDF' }).first().waitFor()
  await untilQuiet(page)
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Ladda ner PDF' }).first().click()
  await page.waitForFunction(() => /** @type {any} */ (window).savedAt > 0, undefined, { timeout: 60_000 })
  return page.evaluate(() => {
    const { savedAt, pressedAt } = /** @type {any} */ (window)
    return savedAt - pressedAt
  })
}
