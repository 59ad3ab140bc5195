import { profiles, throttle } from '../profiles.mjs'
import { openWorkFile } from '../steps.mjs'
import { openBy, untilQuiet, watch } from '../watch.mjs'

const rounds = 5
const places = ['/checklista', '/underlag', '/apt', '/plan']

/**
 * The first opening of each place by a press in the menu, after the overview has been idle.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function pages({ appUrl, fresh }) {
  const rows = []
  for (const profile of profiles)
    for (const place of places) {
      const samples = []
      for (let round = 0; round < rounds; round += 1)
        samples.push(
          await fresh({ ...profile.options, serviceWorkers: 'block' }, async (page) => {
            await throttle(page, profile)
            await watch(page)
            await page.goto(`${appUrl}#/oversikt`, { waitUntil: 'networkidle', timeout: 60_000 })
            await untilQuiet(page)
            return openBy(page, inMenu(page, place))
          }),
        )
      const isPhone = profile.name === 'phone'
      const limit = place === '/plan' ? (isPhone ? 1000 : 150) : isPhone ? 350 : 120
      rows.push(...rowsOf(`first opening of ${place}, ${profile.name}`, samples, limit))
    }
  return rows
}

/**
 * Going round the places with the full workbench, once all has been fetched.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function largePages({ appUrl, fullWorkbench, fresh }) {
  const rows = []
  for (const profile of profiles)
    rows.push(
      ...(await fresh(profile.options, async (page) => {
        await watch(page)
        await openWorkFile(page, appUrl, fullWorkbench)
        await throttle(page, profile)
        /** @type {Map<string, Awaited<ReturnType<typeof openBy>>[]>} */
        const samples = new Map(places.map((place) => [place, []]))
        for (let round = 0; round <= rounds; round += 1)
          for (const place of places) {
            const opened = await openBy(page, inMenu(page, place))
            // The first round fetches.
            if (round > 0) samples.get(place)?.push(opened)
          }
        const limit = profile.name === 'phone' ? 200 : 50
        return [...samples].flatMap(([place, taken]) =>
          rowsOf(`full workbench: ${place}, ${profile.name}`, taken, limit),
        )
      })),
    )
  return rows
}

/** @param {import('@playwright/test').Page} page @param {string} place */
const inMenu = (page, place) => page.locator(`.place-nav .place[href="#${place}"]`)

/**
 * @param {string} name
 * @param {readonly Awaited<ReturnType<typeof openBy>>[]} samples
 * @param {number} limit
 * @returns {import('../samples.mjs').Row[]}
 */
const rowsOf = (name, samples, limit) => [
  { name: `${name}: heading`, unit: 'ms', app: samples.map(({ heading }) => heading), bare: [], limit },
  { name: `${name}: until it stands still`, unit: 'ms', app: samples.map(({ quiet }) => quiet), bare: [] },
  { name: `${name}: longest task`, unit: 'ms', app: samples.map(({ longest }) => longest), bare: [], limit: 50 },
]
