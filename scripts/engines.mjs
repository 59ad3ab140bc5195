import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What each engine beside Chromium is run with, and where each part may lie; `.ci/run` installs Debian's. Unlike Chromium,
 * nothing here is fetched, and what is missing is told: these runs are a look at other engines, not the tests themselves.
 * @type {Readonly<Record<'Firefox' | 'WebKitGTK', Readonly<Record<string, () => readonly string[]>>>>}
 */
const needed = {
  Firefox: { Firefox: firefoxes },
  WebKitGTK: {
    WebKitWebDriver: () => ['/usr/bin/WebKitWebDriver'],
    MiniBrowser: miniBrowsers,
    Xvfb: () => ['/usr/bin/Xvfb'],
  },
}

/** @typedef {keyof typeof needed} EngineName */

/** @type {readonly EngineName[]} */
export const engineNames = ['Firefox', 'WebKitGTK']

/**
 * Where the parts of an engine lie, or why it cannot be run here.
 * @param {EngineName} name
 * @returns {{ notRun: string | undefined, pathOf: (part: string) => string }}
 */
export function findEngine(name) {
  /** @type {Map<string, string | undefined>} */
  const found = new Map(Object.entries(needed[name]).map(([part, places]) => [part, places().find(existsSync)]))
  const missing = [...found].filter(([, path]) => path === undefined).map(([part]) => part)
  return {
    notRun: missing.length === 0 ? undefined : `not run: ${missing.join(', ')} missing on this computer`,
    pathOf: (part) => {
      const path = found.get(part)
      if (path === undefined) throw new Error(`${name} has no ${part} here`)
      return path
    },
  }
}

function firefoxes() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox']
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox']
}

/** WebKit's small browser lies with its library, in the folder of the machine's kind. */
function miniBrowsers() {
  if (process.platform !== 'linux') return []
  return readdirSync('/usr/lib').flatMap((kind) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((library) => `/usr/lib/${kind}/${library}/MiniBrowser`),
  )
}
