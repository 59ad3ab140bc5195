import { ensureInstalled } from './install.mjs'
import { openInBrowser } from './openInBrowser.mjs'
import { root, runNode, tools } from './processes.mjs'
import { serveFolder } from './server.mjs'
import { addTallies, describeTally } from './tally.mjs'

/** @type {Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>>} */
const modes = { start, test, check, e2e, serve, bench, languages }

/**
 * Runs one of the commands of package.json.
 * @param {string | undefined} name
 * @param {readonly string[]} args
 */
export async function runMode(name, args) {
  const mode = modes[name ?? '']
  if (!mode) throw new Error(`Say which: ${Object.keys(modes).join(', ')}.`)
  process.chdir(root)
  await ensureInstalled()
  await mode(args)
}

async function start() {
  if ((await runNode(tools.vite, ['build'])) !== 0) throw new Error('The build failed; the lines above say why.')
  const wanted = Number(process.env.PORT || 4173)
  const { port, url } = await serveFolder('dist', { port: wanted })
  console.log(`\n  Lägeskoll AI: ${url}\n  Stop it with Ctrl+C.`)
  // A browser keeps what it saves per address, and the port is part of the address.
  if (port !== wanted) console.log(`  Port ${wanted} is in use. What you saved under that port is not shown here.`)
  console.log('')
  openInBrowser(url)
}

async function check() {
  const { checkAll } = await import('./parts.mjs')
  report(await checkAll())
}

async function test() {
  const { checkAll, testInBrowser } = await import('./parts.mjs')
  report(addTallies(await checkAll(), await testInBrowser()))
}

/** @param {readonly string[]} args */
async function e2e(args) {
  const { testInBrowser } = await import('./parts.mjs')
  report(await testInBrowser(args))
}

async function serve() {
  const { url } = await serveFolder('dist', { port: Number(process.env.PORT || 4173) })
  console.log(url)
}

/** @param {readonly string[]} names */
async function bench(names) {
  const { runBench } = await import('./bench/runBench.mjs')
  await runBench(names)
}

/**
 * Writes the lists that follow from the files of the languages, and says what each lacks; \`unfinished\` takes in those too.
 * @param {readonly string[]} args
 */
async function languages(args) {
  const { runnerImport } = await import('vite')
  /** @type {{ module: typeof import('./languages/writeLanguages.ts') }} */
  const { module } = await runnerImport('./scripts/languages/writeLanguages.ts', { configFile: false })
  for (const line of module.writeLanguages(root, { unfinished: args.includes('unfinished') })) console.log(line)
}

/**
 * The very last line of a run: `.ci/run` and whoever reads a log rely on its form.
 * @param {import('./tally.mjs').Tally} tally
 */
function report(tally) {
  for (const problem of tally.problems) console.log(`  not passed: ${problem}`)
  if (tally.skipped > 0) console.log(`  skipped, and in neither number: ${tally.skipped}`)
  if (tally.failed > 0) process.exitCode = 1
  console.log(describeTally(tally))
}
