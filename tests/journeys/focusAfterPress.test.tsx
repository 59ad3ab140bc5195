import { act, cleanup, fireEvent, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isFullScreen } from '../../src/addresses/index.ts'
import type { Language } from '../../src/schema/language.ts'
import { exampleTables } from '../support/documentStates.ts'
import { named } from '../support/everyAddress.ts'
import { renderApp } from '../support/renderApp.tsx'
import { catchSavedFiles } from '../support/savedFiles.ts'
import { statusesBornWithWords, toldNow } from '../support/told.ts'

/** A ceiling for slow machines: it passes in full only where the focus is lost. */
const PAGE_COMES = 8000
/** A page whose buttons beget buttons without end would never be through. */
const MOST_PRESSES = 150

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)]
const main = () => all('h1')[0]?.textContent
/**
 * Holds that what has the focus can be seen and used, and has a name that a screen reader says when it gets there: it is not
 * the page itself, which is where a lost focus falls.
 */
function expectHeldFocus(): void {
  const element = document.activeElement
  expect(element).not.toBe(document.body)
  expect(element?.matches(':disabled, [hidden] *')).toBe(false)
  expect(element).toHaveAccessibleName()
}

/** What a button does, without what it does it to: two that say the same are of one kind. */
function kindOf(button: HTMLElement): string {
  if (button.matches('.row-toggle, .filled-row-toggle')) return button.className
  const copy = button.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
  return copy.textContent.replace(/:.*|\d+/g, '')
}

/** Presses as a key does, with the focus on the button, and waits until what follows is drawn; tells what went wrong. */
async function press(button: HTMLElement): Promise<readonly string[]> {
  const [words, page, ways] = [button.textContent, main(), all('.undo-notice').length]
  const born = statusesBornWithWords()
  await act(async () => {
    button.focus()
    button.click()
  })
  await act(() => new Promise<void>((drawn) => setTimeout(drawn)))
  // Another page takes the focus once it has come.
  const lost = await waitFor(expectHeldFocus, { timeout: PAGE_COMES }).then(
    () => [],
    () => [`focus after ${words}: ${document.activeElement?.outerHTML.slice(0, 80)}`],
  )
  const unheard = main() === page ? born().map((said) => `never read after ${words}: ${said}`) : []
  return [...lost, ...unheard, ...(isForGood(words, ways) ? [`no way back after ${words}`] : [])]
}

/** True where something was removed and neither a way back nor a question stands there. */
const isForGood = (words: string, ways: number) =>
  /^(Ta bort|Remove)/.test(words) &&
  all('.undo-notice').length <= ways &&
  !/Avbryt|Cancel/.test(document.body.textContent)

/** A button that is left to press: a way back first, so that the page stays as it was found. */
function nextOf(pressed: ReadonlySet<string>): HTMLElement | undefined {
  const buttons = all('button:not(:disabled)').filter(
    // What makes files takes seconds, and leaves the page as it is.
    (one) => one.closest('.format-buttons, .document-buttons, [hidden]') === null,
  )
  return buttons.find((one) => one.closest('.undo-notice')) ?? buttons.find((one) => !pressed.has(kindOf(one)))
}

/** Presses a button of each kind that a page has, those that stand there and those that a press brings. */
async function walk(at: string, language: Language = 'sv'): Promise<readonly string[]> {
  const pressed = new Set<string>()
  const wrong: string[] = []
  const open = async () => {
    cleanup()
    await renderApp({ at, language, tables: exampleTables(language), today: '2026-11-30' })
    return main()
  }
  let title = await open()
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    // A press has led to another page.
    if (main() !== title) title = await open()
    const button = nextOf(pressed)
    if (!button) break
    pressed.add(kindOf(button))
    wrong.push(...(await press(button)))
  }
  return [...wrong, ...(await addEach())]
}

const fieldOf = 'input:not([type]), input[type=text], textarea'

/** Adds nothing, and then something, with each form that adds by words, as the page stands now. */
async function addEach(): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const form of all('.add-form')) {
    const [field, add] = [form.querySelector<HTMLElement>(fieldOf), form.querySelector('button')]
    if (!field || !add) continue
    for (const one of form.querySelectorAll(fieldOf)) fireEvent.change(one, { target: { value: '' } })
    wrong.push(...(await press(add)))
    const says = form.querySelector('.field-message')?.textContent ?? ''
    if (document.activeElement !== field || says === '') wrong.push(`nothing said of an empty ${add.textContent}`)
    for (const one of form.querySelectorAll(fieldOf)) fireEvent.change(one, { target: { value: 'Något nytt' } })
    const before = toldNow()
    wrong.push(...(await press(add)))
    if (document.activeElement === add && toldNow() === before) wrong.push(`nothing told of ${add.textContent}`)
  }
  return wrong
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('any button leaves the focus on something, what is removed comes back, and what is added is told', () => {
  it.each(named.filter(({ name }) => !isFullScreen(name)).map(({ address }) => address))('%s', async (address) => {
    catchSavedFiles()
    expect(await walk(address)).toEqual([])
  })

  // The words differ, the parts do not: two pages that add, order and take away.
  it.each(['/logg', '/atgarder'])('in English: %s', async (address) => {
    catchSavedFiles()
    expect(await walk(address, 'en')).toEqual([])
  })
})
