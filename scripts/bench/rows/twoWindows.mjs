import { goTo, openWorkFile, press } from '../steps.mjs'

const turns = 20
const STEP = '.staff-meeting-head [role=status]'

/**
 * A meeting on the wall and in its leader's window, in a full workbench: how soon a press in one shows in the other.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function twoWindows({ appUrl, fullWorkbench, fresh }) {
  const times = await fresh({}, async (wall) => {
    await openWorkFile(wall, appUrl, fullWorkbench)
    await goTo(wall, '/apt')
    await press(wall, 'Förbered ett möte')
    await press(wall, 'Visa på skärmen')
    await wall.locator(STEP).waitFor()
    const leader = await wall.context().newPage()
    await leader.goto(wall.url().replace(/visa$/, 'ledare'))
    await leader.locator(STEP).waitFor()
    const found = []
    for (let turn = 0; turn < turns; turn += 1) {
      const [used, other] = turn % 2 === 0 ? [leader, wall] : [wall, leader]
      found.push(await follows(used, other, turn % 4 < 2 ? 'PageDown' : 'PageUp'))
    }
    return found
  })
  return [
    { name: 'a step shows in the other window', unit: /** @type {const} */ ('ms'), app: times, bare: [], limit: 200 },
  ]
}

/**
 * From a key in one window to the other's next picture with the new step.
 * @param {import('@playwright/test').Page} used
 * @param {import('@playwright/test').Page} other
 * @param {string} key
 */
async function follows(used, other, key) {
  const before = await other.locator(STEP).textContent()
  const seen = other.evaluate(
    ([step, old]) =>
      new Promise((/** @type {(at: number) => void} */ resolve) => {
        const watcher = new MutationObserver(() => {
          if (document.querySelector(step)?.textContent === old) return
          watcher.disconnect()
          resolve(Date.now())
        })
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    /** @type {const} */ ([STEP, before]),
  )
  const pressed = await used.evaluate((name) => {
    setTimeout(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: name, cancelable: true })))
    return Date.now()
  }, key)
  const times = (await seen) - pressed
  // What is kept must be quiet before the next press.
  await other.waitForTimeout(100)
  return times
}
