import { profiles, throttle } from '../profiles.mjs'
import { seenOn, watch } from '../watch.mjs'

/** @typedef {import('../watch.mjs').Watched} Watched */

const rounds = 5

/**
 * The start page on a first and a second visit, until it can be used: beside an empty page and the bare stack, in turn.
 * @param {import('../runBench.mjs').Bench} bench
 */
export async function load({ appUrl, bareUrl, emptyUrl, shellUrl, fresh }) {
  const rows = []
  for (const profile of profiles) {
    /** @type {Record<'app' | 'bare' | 'empty' | 'shell', { first: Watched, again: Watched }[]>} */
    const samples = { app: [], bare: [], empty: [], shell: [] }
    for (let round = 0; round < rounds; round += 1) {
      samples.app.push(await visitTwice(appUrl, profile, fresh))
      samples.bare.push(await visitTwice(bareUrl, profile, fresh))
      samples.empty.push(await visitTwice(emptyUrl, profile, fresh))
      samples.shell.push(await visitTwice(shellUrl, profile, fresh))
    }
    rows.push(...rowsOf(profile.name, samples))
  }
  return rows
}

/**
 * @param {import('../profiles.mjs').Profile['name']} name
 * @param {Record<'app' | 'bare' | 'empty' | 'shell', { first: Watched, again: Watched }[]>} samples
 * @returns {import('../samples.mjs').Row[]}
 */
function rowsOf(name, { app, bare, empty, shell }) {
  /** @param {(one: { first: Watched, again: Watched }) => number} of */
  const besideBare = (of) => ({ app: app.map(of), bare: bare.map(of) })
  const isPhone = name === 'phone'
  const fcp = (/** @type {{ first: Watched }} */ { first }) => first.fcp
  const counted = isPhone
    ? []
    : [
        {
          ...besideBare(({ first }) => first.bytes),
          name: 'first load, as sent',
          unit: /** @type {const} */ ('bytes'),
          limit: 130_000,
        },
        {
          ...besideBare(({ first }) => first.requests),
          name: 'requests until usable',
          unit: /** @type {const} */ (''),
          limit: 8,
        },
      ]
  /** @type {import('../samples.mjs').Row[]} */
  const timed = [
    {
      name: 'first paint',
      unit: 'ms',
      app: app.map(fcp),
      bare: empty.map(fcp),
      floor: 'empty page',
      ...(isPhone && { times: 1.5 }),
    },
    { name: 'first paint', unit: 'ms', app: app.map(fcp), bare: shell.map(fcp), floor: 'stack with its first screen' },
    { name: 'largest paint', unit: 'ms', ...besideBare(({ first }) => first.lcp) },
    { name: 'usable', unit: 'ms', ...besideBare(({ first }) => first.usable), times: isPhone ? 1.25 : 1.5 },
    {
      name: 'usable, second visit',
      unit: 'ms',
      ...besideBare(({ again }) => again.usable),
      ...(isPhone && { times: 1.15 }),
    },
    { name: 'layout shift × 1,000', unit: '', app: app.map(({ first }) => first.shift * 1000), bare: [], limit: 20 },
    { name: 'blocking', unit: 'ms', ...besideBare(({ first }) => first.blocking), ...(isPhone && { times: 1.2 }) },
    { name: 'longest task', unit: 'ms', ...besideBare(({ first }) => first.longest) },
  ]
  return [...counted, ...timed.map((row) => ({ ...row, name: `start, ${name}: ${row.name}` }))]
}

/**
 * @param {string} url
 * @param {import('../profiles.mjs').Profile} profile
 * @param {import('../runBench.mjs').Bench['fresh']} fresh
 */
function visitTwice(url, profile, fresh) {
  // Without the service worker: it fetches the rest of the app afterwards, for use without a network.
  return fresh({ ...profile.options, serviceWorkers: 'block' }, async (page) => {
    const visit = async (/** @type {import('@playwright/test').Page} */ where) => {
      await throttle(where, profile)
      await watch(where)
      await where.goto(url, { waitUntil: 'load', timeout: 60_000 })
      return seenOn(where)
    }
    return { first: await visit(page), again: await visit(await page.context().newPage()) }
  })
}
