import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../processes.mjs'
import { reasons } from './reasons.mjs'
import { overIn, tableOf } from './samples.mjs'

/** @typedef {import('./samples.mjs').Row & { readonly on: string, readonly machine: string }} Kept */

/**
 * Keeps what was measured beside what earlier runs of other parts have, as JSON (bench/results) and as docs/bench.md.
 * @param {readonly import('./samples.mjs').Row[]} rows
 * @param {string} machine
 * @returns {string} the table of what was measured now
 */
export function keepResults(rows, machine) {
  const folder = join(root, 'bench', 'results')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'latest.json')
  const on = new Date().toISOString().slice(0, 10)
  const keyOf = (/** @type {{ name: string, floor?: string }} */ { name, floor = '' }) => `${name}/${floor}`
  const now = new Set(rows.map(keyOf))
  /** @type {readonly Kept[]} */
  const kept = [...read(file).filter((row) => !now.has(keyOf(row))), ...rows.map((row) => ({ ...row, on, machine }))]
  writeFileSync(file, `${JSON.stringify(kept, undefined, 1)}\n`)
  writeFileSync(join(root, 'docs', 'bench.md'), documentOf(kept))
  return `${machine}\nMedian (least–most) of n.\n\n${tableOf(rows)}\n`
}

/**
 * @param {string} file
 * @returns {readonly Kept[]}
 */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return []
  }
}

/**
 * A table for each machine and day.
 * @param {readonly Kept[]} kept
 */
function documentOf(kept) {
  const runs = [...new Set(kept.map(({ on, machine }) => `${on}, ${machine}`))]
  const tables = runs.map((run) => {
    const rows = kept.filter(({ on, machine }) => `${on}, ${machine}` === run)
    return `## ${run}\n\n${tableOf(rows)}\n${overOf(rows)}`
  })
  const head =
    'Written by `npm run bench`. Median (least–most) of n; the floors were built and measured in the same run. The phone is the browser\u2019s own throttling: 4 times slower, 1.6 Mbit/s, 150 ms a request.'
  return `# How fast it is\n\n${head}\n\n${tables.join('\n')}`
}

/**
 * Each limit that is not met, by how much, and why as far as that is known.
 * @param {readonly Kept[]} rows
 */
function overOf(rows) {
  const over = rows.flatMap((row) => {
    const said = overIn(row)
    if (said === '') return []
    const { why = 'Not looked into.' } = reasons.find(({ of }) => of.test(row.name)) ?? {}
    return [`- **${row.name}**: ${said}. ${why}`]
  })
  return over.length === 0 ? '' : `\nLimits that are not met:\n\n${over.join('\n')}\n`
}
