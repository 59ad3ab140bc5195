import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { formQuestions, markSays, systemMark } from '../../src/schema/answerForm.ts'
import { fillInLibreOffice } from '../support/libreOffice.ts'
import { notRunFor } from '../support/outsideParts.ts'
import { withWords, writeInCell } from '../support/wordForm.ts'
import { axeFindings, expect, open, openExample, pickByKeys, pressAt, sidewaysScroll, test } from './support.ts'

/** The form of the worked example's systems, as it is sent. */
async function sentForm(page: Page, format: 'Word' | 'Webbsida', file: string): Promise<string> {
  await openExample(page)
  await open(page, '/system')
  const ask = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Fråga arbetsgivaren' }) })
  const sent = page.waitForEvent('download')
  await ask.getByRole('button', { name: format }).click()
  await (await sent).saveAs(file)
  return file
}

async function readBack(page: Page, file: string): Promise<void> {
  await open(page, '/system/svar')
  await page.getByLabel('Välj filen med svaren').setInputFiles(file)
}

test('a Word form is made, altered and read back; the invented answer can be tried', async ({ page }, info) => {
  const file = await sentForm(page, 'Word', info.outputPath('answers.docx'))
  const filled = withWords(await readFile(file), (xml) => {
    const [mark = ''] = /F9-[0-9a-z]+/.exec(xml) ?? []
    return writeInCell(xml, mark, 'Loggas inte')
  })
  await writeFile(file, filled)
  await readBack(page, file)
  await expect(page.getByText('Ett svar att ta ställning till.')).toBeVisible()
  await page.getByRole('button', { name: 'Öppna ett påhittat svar' }).click()
  await expect(page.getByRole('heading', { name: 'Svaren i det påhittade svaret' })).toBeVisible()
})

const markOf = (question: keyof typeof formQuestions): string =>
  markSays({ number: formQuestions[question].number, system: systemMark('example-system-1') })

const whyNot = notRunFor(['LibreOffice Writer'])
if (whyNot !== undefined) console.warn(`a form through LibreOffice (${whyNot})`)

test(`a Word form is sent, filled in through LibreOffice and read back${whyNot ? ` (${whyNot})` : ''}`, async ({
  page,
}, info) => {
  test.skip(whyNot !== undefined, whyNot)
  const form = await sentForm(page, 'Word', info.outputPath('form.docx'))
  await readBack(
    page,
    fillInLibreOffice(info.outputPath(), form, {
      [markOf('logging')]: 'Inloggning och "antal", åäö',
      [markOf('riskAnalysis')]: 'Ja',
    }),
  )
  await expect(page.getByText('2 svar att ta ställning till.')).toBeVisible()
  await expect(page.getByText('Inloggning och "antal", åäö')).toBeVisible()
})

test('the web page is filled in by keys without a network, asks before it is lost, and is read back and decided on by keys', async ({
  browser,
  page,
}, info) => {
  const form = await sentForm(page, 'Webbsida', info.outputPath('form.html'))
  // The employer's computer: a page from the disk, and no network at all.
  const elsewhere = await browser.newContext({ offline: true, viewport: { width: 320, height: 800 } })
  const employer = await elsewhere.newPage()
  await employer.goto(`file://${form}`)
  expect(await sidewaysScroll(employer)).toBe(0)
  expect(await axeFindings(employer)).toEqual([])
  const writing = pressAt(employer)
  await writing(employer.getByRole('textbox', { name: /^Vad loggas/ }).first(), 'End')
  await employer.keyboard.type('Inloggning, åäö')
  const analysis = employer.getByRole('radiogroup', { name: /risk- och konsekvensanalys/ }).first()
  // The tab key stops at the answer that is known already.
  await writing(analysis.getByRole('radio', { checked: true }), 'ArrowUp')
  // Nothing here waits for the page to go: whoever is asked and stays never leaves.
  const asked = employer.waitForEvent('dialog')
  await employer.close({ runBeforeUnload: true })
  await (await asked).dismiss()
  const saved = employer.waitForEvent('download')
  await writing(employer.getByRole('button'), 'Enter')
  const file = info.outputPath('answers.html')
  await (await saved).saveAs(file)
  const closed = employer.waitForEvent('close')
  await employer.close({ runBeforeUnload: true })
  await closed
  await elsewhere.close()

  await readBack(page, file)
  await expect(page.getByText('2 svar att ta ställning till.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const deciding = pressAt(page)
  await deciding(page.getByRole('button', { name: /^Ta över ?: Vad loggas/ }), 'Enter')
  await expect(page.getByRole('button', { name: /^Ångra ?: Vad loggas/ })).toBeFocused()
  await deciding(page.getByRole('button', { name: /^Ta inte med ?: Är en skriftlig/ }), 'Enter')
  await deciding(page.getByRole('button', { name: 'Spara som öppna frågor' }), 'Enter')
  await expect(page.getByText('Inga nya svar att ta ställning till.')).toBeVisible()
})

test('by keys alone the work is handed over, and a successor opens the file in another browser and sees what is open', async ({
  browser,
  page,
  baseURL,
}, info) => {
  await openExample(page)
  await open(page, '/data')
  await pressAt(page)(page.getByRole('link', { name: /^Lämna över/ }), 'Enter')
  await pressAt(page)(page.getByRole('button', { name: /^Öppna löften/ }), 'Enter')
  await expect(page.getByRole('region', { name: /^Löften/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const promises = await page
    .getByRole('region', { name: /^Löften/ })
    .getByRole('row')
    .count()
  const saved = page.waitForEvent('download')
  await pressAt(page)(page.getByRole('button', { name: 'Ladda ner säkerhetskopia' }), 'Enter')
  const file = info.outputPath('work.json')
  await (await saved).saveAs(file)

  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 320, height: 800 } })
  const successor = await context.newPage()
  await open(successor, '/data')
  await pickByKeys(successor, successor.getByLabel('Öppna en fil'), file)
  await pressAt(successor)(successor.getByRole('link', { name: 'Se det som är öppet' }), 'Enter')
  await expect(successor.getByRole('heading', { level: 1 })).toHaveText('Lämna över till en efterträdare')
  await pressAt(successor)(successor.getByRole('button', { name: /^Öppna löften/ }), 'Enter')
  await expect(successor.getByRole('region', { name: /^Löften/ }).getByRole('row')).toHaveCount(promises)
  expect(await sidewaysScroll(successor)).toBeLessThanOrEqual(0)
  expect(await axeFindings(successor)).toEqual([])
  await context.close()
})
