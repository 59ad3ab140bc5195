import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkLock } from './checkLock.mjs'
import { checkRooms } from './checkRooms.mjs'
import { checkSize } from './checkSize.mjs'
import { engineNames, findEngine } from './engines.mjs'
import { ensureBrowser } from './ensureBrowser.mjs'
import { captureNode, root, runNode, tools } from './processes.mjs'
import { serveFolder } from './server.mjs'
import {
  addTallies,
  describeTally,
  readPlaywrightReport,
  readVitestReport,
  tallyOfOne,
  tallyOfSuite,
} from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

const builtPage = join(root, 'dist', 'index.html')

/**
 * Every check that needs no browser; a failure does not stop the rest.
 * @returns {Promise<Tally>}
 */
export async function checkAll() {
  // Reading the code and running its tests share the cores; one after the other would leave them idle in turns.
  const [reading, units] = await Promise.all([readCode(), testUnits()])
  // Were the build to fail, the parts after it must not look at an older one.
  for (const built of ['dist', 'dist-single']) rmSync(join(root, built), { recursive: true, force: true })
  const build = await command('build', tools.vite, ['build', '--logLevel', 'warn'])
  const single = await command('edition in one file', tools.vite, [
    ...['build', '--logLevel', 'warn', '--config', 'vite.single.config.ts'],
  ])
  const size = await finding('size budget', () => [checkSize(root)])
  return addTallies(reading, units, build, single, size)
}

async function readCode() {
  return addTallies(
    await command('format and accessibility lint', tools.biome, ['check', '--error-on-warnings', '.']),
    await command('types', tools.tsc, ['--noEmit']),
    await command('types of the pure rooms', tools.tsc, ['--noEmit', '--project', 'tsconfig.pure.json']),
    await command('types of the service worker', tools.tsc, ['--noEmit', '--project', 'src/offline/worker']),
    await command('typed lint', tools.eslint, ['--max-warnings', '0', '.']),
    await finding('room rules', () => [checkRooms(root)]),
    await command('unused code', tools.knip, ['--treat-config-hints-as-errors']),
    await finding('lockfiles', () => [checkLock(root), checkLock(join(root, 'tools', 'browser'))]),
  )
}

/**
 * The tests of the production build in a real browser.
 * @param {readonly string[]} [args] passed on to Playwright
 * @returns {Promise<Tally>}
 */
export async function testInBrowser(args = []) {
  return runSuite('real-browser tests', async (reportFile) => {
    if (!existsSync(builtPage)) return tallyOfOne('real-browser tests: there is no build to test', false)
    const browser = await ensureBrowser()
    console.log(`browser: ${browser.version} (${browser.from})`)
    for (const name of engineNames) console.log(`${name}: ${findEngine(name).notRun ?? 'run as well'}`)
    const server = await serveFolder('dist')
    try {
      const code = await runNode(tools.playwright, ['test', ...args], {
        BASE_URL: server.url,
        CHROME_PATH: browser.path,
        E2E_REPORT: reportFile,
      })
      return tallyOfSuite('real-browser tests', reportFile, code, readPlaywrightReport)
    } finally {
      await server.close()
    }
  })
}

function testUnits() {
  return runSuite('content checks, unit and journey tests', async (reportFile) => {
    const code = await runNode(tools.vitest, ['run'], { UNIT_REPORT: reportFile })
    return tallyOfSuite('vitest', reportFile, code, readVitestReport)
  })
}

/**
 * A tool that passes or does not; what it says is shown only when it does not.
 * @param {string} name
 * @param {string} file
 * @param {readonly string[]} args
 */
function command(name, file, args) {
  return timed(name, async () => {
    const { code, output } = await captureNode(file, args)
    if (code !== 0) console.log(output.trimEnd())
    return tallyOfOne(name, code === 0)
  })
}

/**
 * One of our own checks, of one folder or more.
 * @param {string} name
 * @param {() => readonly { readonly summary: string, readonly problems: readonly string[] }[]} look
 */
function finding(name, look) {
  return timed(name, () => {
    const found = look()
    for (const { summary, problems } of found) console.log([summary, ...problems.map((one) => `  ${one}`)].join('\n'))
    return tallyOfOne(
      name,
      found.every(({ problems }) => problems.length === 0),
    )
  })
}

/**
 * Runs a suite that writes a report of its tests.
 * @param {string} name
 * @param {(reportFile: string) => Promise<Tally>} suite
 */
async function runSuite(name, suite) {
  console.log(`── ${name} …`)
  const folder = mkdtempSync(join(tmpdir(), 'lageskoll-'))
  try {
    return await timed(name, () => suite(join(folder, 'report.json')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Says how a part went and how long it took. What it throws is its failure.
 * @param {string} name
 * @param {() => Tally | Promise<Tally>} work
 * @returns {Promise<Tally>}
 */
async function timed(name, work) {
  const begun = performance.now()
  const tally = await Promise.resolve()
    .then(work)
    .catch((/** @type {unknown} */ error) => {
      console.error(error instanceof Error ? error.message : error)
      return tallyOfOne(name, false)
    })
  console.log(`── ${name}: ${describeTally(tally)}, ${((performance.now() - begun) / 1000).toFixed(1)} s\n`)
  return tally
}
