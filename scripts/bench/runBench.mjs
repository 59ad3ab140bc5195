import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { chromiumFlags } from '../chromiumFlags.mjs'
import { ensureBrowser } from '../ensureBrowser.mjs'
import { root, runNode, tools } from '../processes.mjs'
import { serveFolder } from '../server.mjs'
import { writeBigWork } from './bigWork.mjs'
import { writeFullWorkbench } from './fullWorkbench.mjs'
import { keepResults } from './results.mjs'
import { answerToPaint } from './rows/answerToPaint.mjs'
import { answerWork } from './rows/answerWork.mjs'
import { centre } from './rows/centre.mjs'
import { heap } from './rows/heap.mjs'
import { load } from './rows/load.mjs'
import { longPdf } from './rows/longPdf.mjs'
import { merging } from './rows/merging.mjs'
import { largePages, pages } from './rows/pages.mjs'
import { planPdf } from './rows/planPdf.mjs'
import { pressPdf } from './rows/pressPdf.mjs'
import { rounds } from './rows/rounds.mjs'
import { twoWindows } from './rows/twoWindows.mjs'
import { workbench } from './rows/workbench.mjs'
import { workFile } from './rows/workFile.mjs'

/**
 * What every row gets: the app, the bare stack, and pages of a browser that has been nowhere.
 * @typedef {object} Bench
 * @property {string} appUrl
 * @property {string} bareUrl
 * @property {string} emptyUrl a page with one heading and nothing else
 * @property {string} reactUrl React alone, with one question
 * @property {string} shellUrl the bare stack with its first screen in the HTML
 * @property {string} bigWork a work file as large as work gets
 * @property {string} fullWorkbench a work file with as much as the workbench is made for
 * @property {string} fullWork the same with evidence, all of it chosen for the plan
 * @property {<T>(options: import('@playwright/test').BrowserContextOptions, use: (page: import('@playwright/test').Page) => Promise<T>) => Promise<T>} fresh
 */

const measurements = {
  ...{
    load,
    pages,
    largePages,
    answerToPaint,
    answerWork,
    heap,
    pressPdf,
    planPdf,
    longPdf,
    workbench,
    twoWindows,
    workFile,
    rounds,
    merging,
    centre,
  },
}

/**
 * Builds the app and the bare stack, measures both in the same browser, prints the table and keeps it as docs/bench.md.
 * @param {readonly string[]} names the measurements to take; all of them where none is named
 */
export async function runBench(names) {
  const chosen = chosenOf(names)
  const scratch = mkdtempSync(join(tmpdir(), 'lageskoll-bench-'))
  if ((await runNode(tools.vite, ['build'])) !== 0) throw new Error('The build failed; the lines above say why.')
  await buildFloors(join(scratch, 'bare'))
  writeBigWork(join(scratch, 'big.json'))
  writeBigWork(join(scratch, 'full.json'), { ticked: true })
  writeFullWorkbench(join(scratch, 'workbench.json'))

  const found = await ensureBrowser()
  const browser = await chromium.launch({ executablePath: found.path, args: chromiumFlags })
  // Compressed as hard as a real host does beforehand, so that the bytes are those of the size budget.
  const [app, bare] = [
    await serveFolder('dist', { quality: 11 }),
    await serveFolder(join(scratch, 'bare'), { quality: 11 }),
  ]
  const machine = `${availableParallelism()} cores, Node ${process.version}, Chromium ${found.version}, ${process.platform}`
  try {
    const rows = await measureAll(chosen, {
      appUrl: app.url,
      bareUrl: bare.url,
      emptyUrl: `${bare.url}empty.html`,
      reactUrl: `${bare.url}react.html`,
      shellUrl: `${bare.url}shell.html`,
      bigWork: join(scratch, 'big.json'),
      fullWork: join(scratch, 'full.json'),
      fullWorkbench: join(scratch, 'workbench.json'),
      fresh: async (options, use) => {
        const context = await browser.newContext({
          locale: 'sv-SE',
          viewport: { width: 1280, height: 800 },
          ...options,
        })
        context.setDefaultTimeout(15_000)
        return use(await context.newPage()).finally(() => context.close())
      },
    })
    console.log(`\n${keepResults(rows, machine)}`)
  } finally {
    await browser.close()
    await Promise.all([app.close(), bare.close()])
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** @param {readonly string[]} names */
function chosenOf(names) {
  const unknown = names.find((name) => !(name in measurements))
  if (unknown !== undefined)
    throw new Error(`There is no ${unknown}. Say which: ${Object.keys(measurements).join(', ')}.`)
  return Object.entries(measurements).filter(([name]) => names.length === 0 || names.includes(name))
}

/**
 * A row that cannot be measured is said, and the others are still measured.
 * @param {ReturnType<typeof chosenOf>} chosen
 * @param {Bench} bench
 */
async function measureAll(chosen, bench) {
  /** @type {import('./samples.mjs').Row[]} */
  const rows = []
  for (const [name, measure] of chosen) {
    console.log(`measuring ${name} …`)
    try {
      rows.push(...(await measure(bench)))
    } catch (error) {
      console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
  }
  return rows
}

/**
 * The bare stack, the same with its first screen in the HTML, and an empty page.
 * @param {string} outDir
 */
async function buildFloors(outDir) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'bench', 'bare'),
    base: './',
    plugins: [react()],
    build: {
      ...{ outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
      rolldownOptions: { input: ['index', 'react'].map((name) => join(root, 'bench', 'bare', `${name}.html`)) },
    },
  })
  const page = readFileSync(join(outDir, 'index.html'), 'utf8')
  const opening = '<div id="root">'
  writeFileSync(join(outDir, 'shell.html'), page.replace(opening, `${opening}<h1>Hej, 1</h1>`))
  writeFileSync(join(outDir, 'empty.html'), '<!doctype html><html lang="sv"><title>Hej</title><h1>Hej</h1></html>')
}
