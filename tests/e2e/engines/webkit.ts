import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Builder, By, Capabilities, error, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { closing } from './closing.ts'
import type { Engine, Place, StartedWith, Tab } from './engine.ts'

/** Debian's WebKitGTK through its own driver, on a screen that nobody sees. */
export async function startWebKit({ pathOf, folder, base }: StartedWith): Promise<Engine> {
  const screen = spawn(pathOf('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const drivers: ChildProcess[] = []
  const end = () => {
    // A driver may hang. The screen is asked, since it has a lock to take away, and takes the browser along.
    for (const one of drivers) one.kill('SIGKILL')
    screen.kill()
  }
  process.once('exit', end)
  const port = await freePort()
  const saved = join(folder, 'saved')
  const service = spawn(pathOf('WebKitWebDriver'), [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...ownHome(folder, saved), DISPLAY: `:${await displayOf(screen)}` },
  })
  drivers.push(service)
  const server = `http://127.0.0.1:${port}`
  try {
    await answers(`${server}/status`)
    const driver = await new Builder()
      .usingServer(server)
      .withCapabilities(wanted(pathOf('MiniBrowser')))
      .build()
    let isFirst = true
    return {
      version: `WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion() ?? ''}`,
      saved,
      newTab: async () => {
        if (!isFirst) await driver.switchTo().newWindow('tab')
        isFirst = false
        return tabOf(driver, await driver.getWindowHandle(), base)
      },
      close: closing(() => driver.quit(), end),
    }
  } catch (problem) {
    end()
    throw problem
  }
}

const wanted = (binary: string) =>
  new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })

/** A home of its own: the browser saves files in the folder that the desktop's settings name, and asks nobody. */
function ownHome(home: string, saved: string): Readonly<Record<string, string>> {
  const settings = join(home, 'settings')
  for (const made of [saved, settings]) mkdirSync(made, { recursive: true })
  writeFileSync(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${saved}"\n`)
  return {
    // No desktop: its services would be started for this home and outlive the run.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    NO_AT_BRIDGE: '1',
    HOME: home,
    XDG_CONFIG_HOME: settings,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
  }
}

function tabOf(driver: WebDriver, handle: string, base: string): Tab {
  const here = async () => {
    if ((await driver.getWindowHandle()) !== handle) await driver.switchTo().window(handle)
    return driver
  }
  return {
    goTo: async (address) => (await here()).get(`${base}#${address}`),
    reload: async () => (await here()).navigate().refresh(),
    places: async (role, name) => placesOf(await here(), role, name),
    press: async (key) => {
      await (await here()).actions().sendKeys({ PageDown: Key.PAGE_DOWN }[key]).perform()
    },
    pickFile: async (path) => {
      await here()
      await driver.wait(async () => (await driver.findElements(By.css('input[type=file]'))).length > 0)
      await driver.findElement(By.css('input[type=file]')).sendKeys(path)
    },
    evaluate: async (expression) => (await here()).executeScript(`return ${expression}`),
  }
}

/** What may have a role: the driver finds by selector alone, and tells role and name of what it found. */
const MAY_BE: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  radio: 'input[type=radio]',
  textbox: 'input:not([type=radio], [type=checkbox]), textarea',
}

async function placesOf(driver: WebDriver, role: string, name: string): Promise<readonly Place[]> {
  const selector = MAY_BE[role]
  if (selector === undefined) throw new Error(`Nobody has said what may be a ${role}`)
  // Asked all at once: on a busy machine each answer takes long to be told.
  const found = await Promise.all(
    (await unlessGone(driver.findElements(By.css(selector)), [])).map(async (one) => {
      const isCalled = (await unlessGone(one.getAccessibleName(), '')) === name
      return isCalled && (await unlessGone(one.getAriaRole(), '')) === role ? [one] : []
    }),
  )
  return found.flat().map((one) => ({ click: () => clickOn(driver, one) }))
}

/** Of what is not drawn, or drawn anew meanwhile, the driver refuses to tell. */
async function unlessGone<T>(told: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await told
  } catch (problem) {
    if (problem instanceof error.WebDriverError) return otherwise
    throw problem
  }
}

/** As a person does: what is to be pressed is brought away from what stands over the page's edges first. */
async function clickOn(driver: WebDriver, element: WebElement): Promise<void> {
  await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element)
  await element.click()
}

/** The number that the screen says it got: it says so once it can be drawn on. */
function displayOf(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('exit', () => {
      reject(new Error('Xvfb did not start'))
    })
    screen.stdio[3]?.once('data', (number) => {
      resolve(String(number).trim())
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('No port is free'))
      })
    })
  })
}

/** Waits until something answers at an address. */
async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing answers at ${address}`)
}
