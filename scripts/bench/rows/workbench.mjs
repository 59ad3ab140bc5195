import { clickToPaint, typeToPaint } from '../paint.mjs'
import { goTo, linkTo, openWorkFile } from '../steps.mjs'

const rounds = 8
const keys = 20
const choices = 20
const lists = [
  { name: 'systems', address: '/system' },
  { name: 'risk analyses', address: '/risker' },
  { name: 'the guideline', address: '/riktlinjer' },
  { name: 'training', address: '/utbildning' },
  { name: 'the log', address: '/logg' },
]

/**
 * A hundred systems, an analysis of five hundred risks, three hundred actions: how soon a list stands there, how
 * soon a key and a choice, and how soon the list is sorted anew.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function workbench({ appUrl, fullWorkbench, fresh }) {
  /** @type {{ name: string, times: readonly number[], limit: number }[]} */
  const found = []
  await fresh({}, async (page) => {
    await openWorkFile(page, appUrl, fullWorkbench)
    for (const { name, address } of lists)
      found.push({ name: `opens: ${name}`, times: await opens(page, '/underlag', address), limit: 300 })
    found.push({ name: 'opens: 300 actions', times: await opens(page, '/plan', '/atgarder'), limit: 300 })
    await goTo(page, '/underlag')
    await goTo(page, '/risker')
    const analysis = page.locator('main .row-title a').first()
    found.push({ name: 'opens: 500 risks', times: await opensAgain(page, analysis), limit: 300 })
    found.push({ name: 'a key in one of 500 risks', times: await typesInRisk(page), limit: 100 })
    const { choosing, closing } = await judges(page)
    found.push({ name: 'a choice in one of 500 risks', times: choosing, limit: 100 })
    found.push({ name: 'a risk closed: 500 risks sorted anew', times: closing, limit: 100 })
    await goTo(page, '/underlag')
    await goTo(page, '/system')
    await page.locator('main .row-title a').first().click()
    found.push({
      name: 'a key in one of 100 systems',
      times: await types(page.getByLabel('Namn', { exact: true })),
      limit: 100,
    })
    await goTo(page, '/plan')
    await goTo(page, '/atgarder')
    found.push({ name: 'a move of one of 300 actions', times: await moves(page), limit: 100 })
    await page.getByRole('button', { name: /^Åtgärd 1:/ }).click()
    found.push({
      name: 'a key in one of 300 actions',
      times: await types(page.locator('main textarea').first()),
      limit: 100,
    })
  })
  return found.map(({ name, times, limit }) => ({
    name: `full workbench, ${name}`,
    unit: /** @type {const} */ ('ms'),
    app: times,
    bare: [],
    limit,
  }))
}

/**
 * The first time, which fetches the page, is not counted.
 * @param {import('@playwright/test').Page} page
 * @param {string} from
 * @param {string} address
 */
async function opens(page, from, address) {
  const times = []
  for (let round = 0; round <= rounds; round += 1) {
    await goTo(page, from)
    const link = linkTo(page, address)
    await link.waitFor()
    times.push(await clickToPaint(link, { untilNewHeading: true }))
  }
  return times.slice(1)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} link
 */
async function opensAgain(page, link) {
  const times = []
  for (let round = 0; round <= rounds; round += 1) {
    if (round > 0) await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Risker och möjligheter' }).waitFor()
    await link.waitFor()
    times.push(await clickToPaint(link, { untilNewHeading: true }))
  }
  return times.slice(1)
}

/** @param {import('@playwright/test').Page} page */
async function typesInRisk(page) {
  await page.locator('main .row-toggle').first().click()
  await page.getByRole('button', { name: /^Vem berörs/ }).click()
  return types(page.getByLabel('Vem berörs?'))
}

/**
 * In one risk: serious or not, in turn. While it is open it keeps its place; closed, it goes to the end of the list, and
 * back to its beginning.
 * @param {import('@playwright/test').Page} page
 */
async function judges(page) {
  const id = await page.locator('main li:has(fieldset) .row-toggle').first().getAttribute('id')
  const toggle = page.locator(`[id="${id}"]`)
  const card = page.locator('main li', { has: toggle })
  /** @type {{ choosing: number[], closing: number[] }} */
  const times = { choosing: [], closing: [] }
  for (let choice = 0; choice <= choices; choice += 1) {
    if (choice > 0) await clickToPaint(toggle)
    const answer = card.locator('input[type="radio"]').nth(choice % 2 === 0 ? 1 : 0)
    times.choosing.push(await clickToPaint(answer))
    await page.waitForTimeout(200)
    times.closing.push(await clickToPaint(toggle, { untilMoved: true }))
    await page.waitForTimeout(200)
  }
  return { choosing: times.choosing.slice(1), closing: times.closing.slice(1) }
}

/**
 * An action in the middle of the list, up and down in turn.
 * @param {import('@playwright/test').Page} page
 */
async function moves(page) {
  const row = page.locator('main .row-open').nth(150)
  await row.waitFor()
  const id = await row.locator('h3 button').getAttribute('id')
  await page.getByRole('button', { name: 'Ändra ordning' }).click()
  const sameRow = page.locator(`main li:has([id="${id}"])`)
  const times = []
  for (let move = 0; move <= choices; move += 1) {
    const way = move % 2 === 0 ? /^Flytta upp/ : /^Flytta ner/
    times.push(
      await clickToPaint(sameRow.getByRole('button', { name: way, includeHidden: true }), { untilMoved: true }),
    )
    await page.waitForTimeout(300)
  }
  return times.slice(1)
}

/** @param {import('@playwright/test').Locator} field */
async function types(field) {
  await field.waitFor()
  const times = []
  for (let key = 0; key <= keys; key += 1) times.push(await typeToPaint(field))
  return times.slice(1)
}
