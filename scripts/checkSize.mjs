import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/**
 * What budget.json says.
 * @typedef {object} Budget
 * @property {number} kilobytes at most this many thousand brotli-compressed bytes before the start page stands
 * @property {readonly string[]} firstLoad what the start page always loads beside what index.html names, as keys of Vite's manifest
 * @property {Readonly<Record<string, string>>} later libraries that may not be among it, each with words only its code contains
 */

/** Vite's manifest: https://vite.dev/guide/backend-integration
 * @typedef {Record<string, { file: string, imports?: string[], css?: string[] }>} Manifest */

const packedAlready = /\.(woff2|png|ico|webp|avif)$/

/**
 * Checks that what the start page loads stays within the budget.
 * @param {string} folder the project: budget.json and dist are read
 * @returns {{ summary: string, problems: readonly string[] }}
 */
export function checkSize(folder) {
  const dist = join(folder, 'dist')
  const budget = readBudget(folder)
  const { files, problems } = firstLoadFiles(folder)
  const missing = files.filter((file) => !existsSync(join(dist, file)))
  const sizes = files
    .filter((file) => !missing.includes(file))
    .map((file) => ({ file, bytes: transferSize(join(dist, file)) }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  return {
    summary: [
      ...sizes.sort((a, b) => b.bytes - a.bytes).map(({ file, bytes }) => `${kilobytes(bytes)}  ${file}`),
      `${kilobytes(total)}  of ${budget.kilobytes} kB for the first load`,
    ].join('\n'),
    problems: [
      ...problems,
      ...missing.map((file) => `${file} is named but was not built`),
      ...(total > budget.kilobytes * 1000 ? [`the first load is over ${budget.kilobytes} kB`] : []),
      ...lateLibraries(dist, budget, files),
    ],
  }
}

/**
 * The files the start page loads at first, as paths in dist.
 * @param {string} folder
 * @returns {{ files: readonly string[], problems: readonly string[] }}
 */
export function firstLoadFiles(folder) {
  const dist = join(folder, 'dist')
  /** @type {Manifest} */
  const manifest = readJson(join(dist, '.vite', 'manifest.json'))
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const files = new Set(['index.html', ...namedInPage(page)])
  const problems = []
  // The page names the entry and its styles; what those import stands only in the manifest.
  const entries = Object.keys(manifest).filter((key) => files.has(manifest[key]?.file ?? ''))
  const seen = new Set()
  const waiting = [...entries, ...readBudget(folder).firstLoad]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) {
      problems.push(`budget.json names ${key}, which Vite's manifest does not`)
      continue
    }
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file)
    waiting.push(...(chunk.imports ?? []))
  }
  for (const style of heldInPage(page)) files.delete(style)
  if (entries.length === 0) problems.push('index.html names no entry of Vite’s manifest')
  return { files: [...files].sort(), problems }
}

/**
 * Styles that stand in the page itself: it names their files only for the parts that would ask for them.
 * @param {string} html
 */
function heldInPage(html) {
  return addressesIn([...html.matchAll(/<link disabled\b[^>]*>/g)].map(([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1]))
}

/**
 * Scripts, styles, fonts and icons that the page itself asks for.
 * @param {string} html
 */
function namedInPage(html) {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1])
  const links = [...html.matchAll(/<link\b[^>]*>/g)]
    .filter(([tag]) => /\brel="(stylesheet|modulepreload|preload|icon|manifest)"/.test(tag))
    .map(([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1])
  return addressesIn([...scripts, ...links])
}

/** @param {readonly (string | undefined)[]} addresses */
function addressesIn(addresses) {
  return addresses
    .filter((address) => address !== undefined)
    .filter((address) => !address.startsWith('data:'))
    .map((address) => address.replace(/^\.?\//, '').replace(/[?#].*$/, ''))
}

/**
 * Which heavy libraries came into the first load. Their words are looked for in the code itself, since the manifest
 * does not say what was bundled into a chunk.
 * @param {string} dist
 * @param {Budget} budget
 * @param {readonly string[]} firstLoad
 */
function lateLibraries(dist, { later }, firstLoad) {
  const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(join(dist, file), 'utf8') }))
  return Object.entries(later).flatMap(([library, words]) => {
    const holders = scripts.filter(({ code }) => code.includes(words)).map(({ file }) => file)
    if (holders.length === 0) return [`${library} is in no script: its words in budget.json no longer find it`]
    return holders
      .filter((file) => firstLoad.includes(file))
      .map((file) => `${library} is in the first load, in ${file}`)
  })
}

/** @param {string} file */
function transferSize(file) {
  const raw = readFileSync(file)
  return packedAlready.test(file) ? raw.length : brotliCompressSync(raw).length
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`
}

/**
 * @param {string} folder
 * @returns {Budget}
 */
function readBudget(folder) {
  return readJson(join(folder, 'budget.json'))
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
