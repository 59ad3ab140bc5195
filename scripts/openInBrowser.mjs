import { spawn } from 'node:child_process'

/**
 * Opens an address in the person's browser where there is a screen to show it on. It never fails: the address
 * stands in the terminal as well.
 * @param {string} url
 */
export function openInBrowser(url) {
  const opener = openerHere()
  if (!opener) return
  const child = spawn(opener[0], [...opener.slice(1), url], {
    stdio: 'ignore',
    detached: true,
    // Otherwise Node would escape the empty title below.
    windowsVerbatimArguments: true,
  })
  child.on('error', () => {})
  child.unref()
}

/** @returns {readonly [string, ...string[]] | undefined} */
function openerHere() {
  if (process.env.CI || process.env.BROWSER === 'none') return undefined
  if (process.platform === 'darwin') return ['open']
  // `start` takes a first quoted word for the window's title, hence the empty one.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""']
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined
}
