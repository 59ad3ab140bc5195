import { readFile } from 'node:fs/promises'

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Presses the button or link with a name.
 * @param {Page} page
 * @param {string} name
 */
export async function press(page, name) {
  await byName(page, name).click()
}

/**
 * The button or link with a name.
 * @param {Page} page
 * @param {string} name
 */
export function byName(page, name) {
  return page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
}

/**
 * Follows a link in the page to an address of ours, the first that leads there, until its page stands.
 * @param {Page} page
 * @param {string} address such as `/plan`
 */
export async function goTo(page, address) {
  const before = await page.locator('h1').first().elementHandle()
  await linkTo(page, address).click()
  await page.waitForFunction((old) => document.querySelector('h1') !== old, before)
  await before.dispose()
}

/**
 * The first link in the page to an address of ours.
 * @param {Page} page
 * @param {string} address
 */
export const linkTo = (page, address) => page.locator(`a[href="#${address}"]:visible`).first()

/**
 * From the start page through the quick check to the page of the plan.
 * @param {Page} page
 * @param {string} url
 */
export async function reachQuickPlan(page, url) {
  await page.goto(url)
  await press(page, 'Gör snabbkollen')
  const open = page.getByRole('radio', { name: 'Nej', exact: true, checked: false })
  await open.first().waitFor()
  for (let left = await open.count(); left > 0; left -= 1) await open.first().check({ force: true })
  await press(page, 'Visa läget')
  await press(page, 'Ta med alla tre i planen')
}

/**
 * Opens a work file as a person does, on the page of their data. The browser is new, so there is nothing to replace.
 * @param {Page} page
 * @param {string} url
 * @param {string} file
 */
export async function openWorkFile(page, url, file) {
  await page.goto(`${url}#/data`)
  await page.locator('input[type="file"]').setInputFiles(file)
  await page.getByText('är öppnad.').waitFor()
}

/**
 * Presses the button that makes the PDF and gives how long it took, how large it is and its pages.
 * @param {Page} page
 */
export async function downloadPdf(page) {
  const { ms, file } = await downloadFile(page, 'Ladda ner PDF')
  return { ms, bytes: file.length, pages: file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 }
}

/**
 * Presses the button that makes a file and gives how long it took, with the file.
 * @param {Page} page
 * @param {string} name
 */
export async function downloadFile(page, name) {
  const button = byName(page, name)
  await button.waitFor()
  const coming = page.waitForEvent('download').then((download) => ({ download, at: Date.now() }))
  const begun = await button.evaluate((element) => {
    if (element instanceof HTMLElement) setTimeout(() => element.click())
    return Date.now()
  })
  const { download, at } = await coming
  // Until the app has told of the file, it takes no other press; the bare page tells nothing.
  if ((await page.locator('.document-buttons').count()) > 0)
    await page
      .getByText(/^Klar: /)
      .first()
      .waitFor()
  return { ms: at - begun, file: await readFile(await download.path()) }
}
