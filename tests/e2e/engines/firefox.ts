import puppeteer, { type Page } from 'puppeteer-core'
import { closing } from './closing.ts'
import type { Engine, StartedWith, Tab } from './engine.ts'

/** An installed Firefox, through WebDriver BiDi, which it speaks by itself. */
export async function startFirefox({ pathOf, folder, base }: StartedWith): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('Firefox'),
    headless: true,
    extraPrefsFirefox: {
      // A folder of one's own instead of the one for downloads, and a PDF as a file instead of on the screen.
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'pdfjs.disabled': true,
    },
  })
  return {
    version: await browser.version(),
    saved: folder,
    newTab: async () => tabOf(await browser.newPage(), base),
    close: closing(
      () => browser.close(),
      () => browser.process()?.kill('SIGKILL'),
    ),
  }
}

function tabOf(page: Page, base: string): Tab {
  return {
    goTo: async (address) => {
      // Only the window in front has the focus that the page asks for.
      await page.bringToFront()
      await page.goto(`${base}#${address}`)
    },
    reload: async () => {
      await page.reload()
    },
    places: async (role, name) => {
      const found = await page.$$(`::-p-aria([name="${name}"][role="${role}"])`)
      return found.map((one) => ({
        click: async () => {
          // As a person does: away from what stands over the page's edges first.
          await one.evaluate((element) => element.scrollIntoView({ block: 'center' }))
          await one.click()
        },
      }))
    },
    press: (key) => page.keyboard.press(key),
    pickFile: async (path) => {
      const field = await page.waitForSelector('input[type=file]')
      await field?.uploadFile(path)
    },
    evaluate: (expression) => page.evaluate(expression),
  }
}
