import { describe, expect, it, vi } from 'vitest'
import { exampleTables } from '../support/documentStates.ts'
import { renderApp } from '../support/renderApp.tsx'

/** What begins with its number: headings, rows and what is asked. */
const numbersShown = () =>
  [...document.querySelectorAll('main :is(h2, h3, h4, legend, .row-title)')].flatMap(
    ({ textContent }) => textContent.match(/^(\d+)\. /)?.[1] ?? [],
  )

describe('what is numbered on a page', () => {
  it.each(['/oversikt', '/checklista', '/plan/efter-motet'])('is so from one, without gaps: %s', async (at) => {
    await renderApp({ at, tables: exampleTables('sv'), today: '2026-11-30' })
    await vi.dynamicImportSettled()
    const numbers = numbersShown()
    expect(numbers.length).toBeGreaterThan(3)
    expect(numbers).toEqual(numbers.map((_one, index) => String(index + 1)))
  })
})
