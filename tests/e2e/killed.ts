import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumFlags } from '../../scripts/chromiumFlags.mjs'

/** A browser of one's own that keeps its profile, so that it can be ended in the middle of anything and started again. */
export class Mortal {
  private readonly profile = mkdtempSync(join(tmpdir(), 'lageskoll-kills-'))
  private process: ChildProcess | undefined
  private browser: Browser | undefined

  /** A page in the browser, which is started where it does not run. */
  async page(): Promise<Page> {
    this.browser ??= await this.start()
    const [context] = this.browser.contexts()
    if (!context) throw new Error('The browser has no window')
    const page = await context.newPage()
    // Others, whose pages were ended, would only be restored.
    for (const other of context.pages()) if (other !== page) await other.close().catch(() => undefined)
    return page
  }

  private async start(): Promise<Browser> {
    const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.profile}`]
    const child = spawn(
      process.env.CHROME_PATH ?? chromium.executablePath(),
      [...chromiumFlags, ...own, 'about:blank'],
      {
        ...{ stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
      },
    )
    this.process = child
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stderr.on('data', (part: Buffer) => {
        said += part.toString()
        const found = /DevTools listening on (\S+)/.exec(said)?.[1]
        if (found) resolve(found)
      })
      child.once('exit', () => reject(new Error(`The browser did not start: ${said}`)))
    })
    return chromium.connectOverCDP(address)
  }

  /** Ends the browser with all its processes at once, as a failing computer does. */
  async kill(): Promise<void> {
    const [child, browser] = [this.process, this.browser]
    this.process = this.browser = undefined
    if (child?.pid === undefined) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    // Its own group: the processes that it started go with it.
    if (process.platform === 'win32') child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
    await ended
    await browser?.close().catch(() => undefined)
  }
}

/** Ends the process of a page alone, as a browser that is short of memory does. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // It has no answer: whoever would give it is gone.
  void session.send('Page.crash').catch(() => undefined)
  await crashed
}
