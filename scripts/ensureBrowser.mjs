import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumFlags } from './chromiumFlags.mjs'
import { isInstalled } from './install.mjs'
import { root, run, runNode, runNpm, tools } from './processes.mjs'

/**
 * Ways to a Chromium, in order: what the person chose, what is there, what can be fetched.
 * @type {Readonly<Record<string, () => Promise<string | undefined> | string | undefined>>}
 */
const ways = {
  CHROME_PATH: () => process.env.CHROME_PATH,
  playwright: playwrightsOwn,
  system: () => installedBrowsers().find((path) => existsSync(path)),
  npm: browserFromNpm,
  apt: browserFromApt,
  download: downloadWithPlaywright,
}

/**
 * Finds a browser that really starts, or fetches one. BROWSER_FROM tries only one of the ways.
 * @returns {Promise<{ path: string, from: string, version: string }>}
 */
export async function ensureBrowser() {
  const only = process.env.BROWSER_FROM
  for (const [from, way] of Object.entries(ways)) {
    if (only && only !== from) continue
    try {
      const path = await way()
      if (!path) continue
      if (!existsSync(path)) throw new Error(`${path} does not exist`)
      return { path, from, version: await versionOf(path) }
    } catch (error) {
      console.log(
        `no browser by way of ${from}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      )
    }
  }
  throw new Error(
    'There is no browser for the tests. Install Chrome, Edge or Chromium, or set CHROME_PATH to one, or run: npx playwright install chromium',
  )
}

/**
 * Starting it is the only proof on every system: on Windows `--version` opens a window, and a Chromium whose
 * libraries are missing is still a file.
 * @param {string} path
 */
async function versionOf(path) {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath: path, args: chromiumFlags, timeout: 30_000 })
  const version = browser.version()
  await browser.close()
  return version
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** @returns {readonly string[]} */
function installedBrowsers() {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ])
  return [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ].map((name) => `/usr/bin/${name}`)
}

/** A headless Chromium packed for servers. It has its own folder, since only a machine without a browser needs its 66 MB. */
async function browserFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(root, 'tools', 'browser')
  if (!isInstalled(folder) && (await runNpm(['ci', '--loglevel=error'], folder)) !== 0) return undefined
  const file = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium')
  const { default: packed } = await import(pathToFileURL(file).href)
  return /** @type {Promise<string>} */ ((packed.default ?? packed).executablePath())
}

async function browserFromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  await run('apt-get', ['update', '-qq'])
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  return code === 0 ? '/usr/bin/chromium' : undefined
}

async function downloadWithPlaywright() {
  return (await runNode(tools.playwright, ['install', 'chromium'])) === 0 ? playwrightsOwn() : undefined
}
