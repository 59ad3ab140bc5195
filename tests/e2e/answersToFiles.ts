import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { readPdf } from '../support/readPdf.ts'
import { readWord } from '../support/readWord.ts'
import { answerAll, expect, open } from './support.ts'

const words = {
  sv: {
    ...{ no: 'Nej', unknown: 'Vet inte', show: 'Visa läget', take: 'Ta med alla tre i planen' },
    ...{
      pdf: 'Ladda ner PDF',
      copy: 'Ladda ner säkerhetskopia',
      pick: 'Öppna en fil',
      replace: 'Ersätt det som finns här',
    },
    ...{ opened: 'är öppnad', plan: 'Det här vet vi inte' },
  },
  en: {
    ...{ no: 'No', unknown: 'Don’t know', show: 'Show where we stand', take: 'Take all three into the plan' },
    ...{ pdf: 'Download PDF', copy: 'Download backup', pick: 'Open a file', replace: 'Replace what is here' },
    ...{ opened: 'has been opened', plan: 'What we do not know' },
  },
} as const

export type Spoken = keyof typeof words

/** The way that has to work everywhere: answers, a plan, its PDF and Word file, a work file out, and in again. */
export async function answersToFiles(page: Page, language: Spoken): Promise<void> {
  const says = words[language]
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await open(page, '/snabbkoll')
  await answerAll(page, [says.no, says.no, says.no, says.unknown])
  await page.getByRole('link', { name: says.show }).click()
  await button(says.take).click()
  const pdf = await readPdf(await savedBy(page, () => button(says.pdf).click()))
  expect(pdf.isTagged).toBe(true)
  expect(pdf.text).toContain(says.plan)
  const word = await readWord(await savedBy(page, () => button('Word').click()))
  expect(word.headings[0]?.[0]).toBe(1)
  await open(page, '/data')
  const buffer = await savedBy(page, () => button(says.copy).click())
  await page.getByLabel(says.pick).setInputFiles({ name: 'kopia.lageskoll', mimeType: '', buffer })
  await button(says.replace).click()
  await expect(page.getByText(`kopia.lageskoll ${says.opened}`)).toBeVisible()
  await open(page, '/snabbkoll')
  await expect(page.getByRole('radio', { name: says.unknown, exact: true, checked: true })).toHaveCount(1)
}

/** What a press saves. */
async function savedBy(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await press()
  return readFile(await pathOf(await download))
}

const pathOf = (download: Download) => download.path()
