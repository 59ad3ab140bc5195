import type { Page } from '@playwright/test'
import { expect } from './support.ts'

/** Shows what a page keeps back: every question of a step, and what is folded, also the row that tells its first words. */
export async function showAll(page: Page): Promise<void> {
  const all = page.getByRole('button', { name: 'Visa alla', exact: true })
  if ((await all.count()) > 0) await all.click()
  const folded = page.locator('main .filled-row-toggle[aria-expanded="false"]')
  await folded.evaluateAll((rows) => {
    for (const row of rows) if (row instanceof HTMLElement) row.click()
  })
  await expect(folded).toHaveCount(0)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

/** Texts whose own box is smaller than the text and hides the rest, and what is chosen in lists that are too narrow for it. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const hides = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const isShown = element.clientWidth > 1
      // A closed row tells the first words of what it holds; open, it tells all.
      const isFirstWords = element.closest('[aria-expanded="false"], [data-open="false"]') !== null
      return (
        (overflowX === 'hidden' || overflowY === 'hidden') &&
        isShown &&
        !isFirstWords &&
        (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      )
    }
    /** A list as narrow as its page, beside one that holds what is chosen alone and is as wide as that needs. */
    const cuts = (list: HTMLSelectElement) => {
      const [chosen] = list.selectedOptions
      if (!chosen || list.clientWidth < 2) return false
      // A list that breaks its lines is a box like others.
      if (getComputedStyle(list).appearance === 'base-select') return list.scrollWidth > list.clientWidth + 1
      const free = document.createElement('select')
      free.className = list.className
      free.append(chosen.cloneNode(true))
      free.style.cssText = 'position: absolute; width: max-content; max-width: none; white-space: nowrap'
      list.after(free)
      const needs = free.offsetWidth
      free.remove()
      return needs > list.offsetWidth + 1
    }
    return [
      ...[...document.querySelectorAll('main *, header *, nav *')]
        .filter(hides)
        .map((one) => one.textContent.slice(0, 60)),
      ...[...document.querySelectorAll('select')]
        .filter(cuts)
        .map((list) => `chosen: ${list.selectedOptions[0]?.textContent ?? ''}`),
    ]
  })
