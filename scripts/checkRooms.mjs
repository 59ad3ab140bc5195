import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './processes.mjs'

const cruiser = resolve(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const rules = resolve(root, '.dependency-cruiser.cjs')

/** @typedef {{ modules: { source: string }[], summary: { violations: { rule: { name: string }, from: string, to: string }[] } }} Cruise */

/**
 * Checks who imports whom in the src of a folder. The cruiser exits green when it could read nothing (as it does with
 * a TypeScript it does not know), so every source file must be among those it read.
 * @param {string} folder
 * @param {(folder: string) => Cruise} cruise
 * @returns {{ summary: string, problems: readonly string[] }}
 */
export function checkRooms(folder, cruise = runCruiser) {
  const sources = sourcesIn(folder)
  if (sources.length === 0) return { summary: 'no module read', problems: ['src holds no module'] }
  const { modules, summary } = cruise(folder)
  const read = new Set(modules.map(({ source }) => source))
  const unread = sources.filter((file) => !read.has(file))
  return {
    summary: `${sources.length - unread.length} of ${sources.length} modules read`,
    problems: [
      ...unread.map((file) => `${file} was not read`),
      ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ],
  }
}

/**
 * @param {string} folder
 * @returns {Cruise}
 */
function runCruiser(folder) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, 'src', '--config', rules, '--output-type', 'json', '--no-cache', '--no-progress'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`dependency-cruiser gave no result: ${stderr.trim()}`)
  }
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
}
