import { act, cleanup, fireEvent, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { isFullScreen } from '../../src/addresses/index.ts'
import { exampleTables } from '../support/documentStates.ts'
import { named } from '../support/everyAddress.ts'
import { renderApp } from '../support/renderApp.tsx'
import { catchSavedFiles } from '../support/savedFiles.ts'

/** A ceiling for slow machines: it passes in full only where the focus is lost. */
const PAGE_COMES = 8000
/** A page whose buttons beget buttons without end would never be through. */
const MOST_PRESSES = 150

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)]
const main = () => all('h1')[0]?.textContent
/** Whether what holds the focus can be seen and used: not the page itself, which is where a lost focus falls. */
const holdsFocus = (element: Element | null): boolean =>
  element !== null && element !== document.body && !element.matches(':disabled, [hidden] *')

/** What a button does, without what it does it to: two that say the same are of one kind. */
function kindOf(button: HTMLElement): string {
  if (button.matches('.row-toggle, .filled-row-toggle')) return button.className
  const copy = button.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
  return copy.textContent.replace(/:.*|\d+/g, '')
}

/** Presses as a key does, with the focus on the button, and waits until what follows is drawn. */
async function press(button: HTMLElement): Promise<string[]> {
  const words = button.textContent
  await act(async () => {
    button.focus()
    button.click()
  })
  await act(() => new Promise<void>((drawn) => setTimeout(drawn)))
  // Another page takes the focus once it has come.
  const isHeld = () => waitFor(() => expect(holdsFocus(document.activeElement)).toBe(true), { timeout: PAGE_COMES })
  return isHeld().then(
    () => [],
    () => [words],
  )
}

/** A button that is left to press: a way back first, so that the page stays as it was found. */
function nextOf(pressed: ReadonlySet<string>): HTMLElement | undefined {
  const buttons = all('button:not(:disabled)').filter(
    // What makes files takes seconds, and leaves the page as it is.
    (one) => one.closest('.format-buttons, .document-buttons, [hidden]') === null,
  )
  return buttons.find((one) => one.closest('.undo-notice')) ?? buttons.find((one) => !pressed.has(kindOf(one)))
}

/** Presses a button of each kind that a page has, those that stand there and those that a press brings; tells which of them lose the focus. */
async function walk(at: string): Promise<readonly string[]> {
  const pressed = new Set<string>()
  const lost: string[] = []
  const open = async () => {
    cleanup()
    await renderApp({ at, tables: exampleTables('sv'), today: '2026-11-30' })
    return main()
  }
  let title = await open()
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    // A press has led to another page.
    if (main() !== title) title = await open()
    const button = nextOf(pressed)
    if (!button) break
    pressed.add(kindOf(button))
    lost.push(...(await press(button)))
  }
  return [...lost, ...(await addEach())]
}

/** Fills in and adds with each form that adds by words, as the page stands now. */
async function addEach(): Promise<readonly string[]> {
  const lost: string[] = []
  for (const form of all('.add-form')) {
    for (const field of form.querySelectorAll('input:not([type]), input[type=text], textarea'))
      fireEvent.change(field, { target: { value: 'Något nytt' } })
    const add = form.querySelector('button')
    if (add) lost.push(...(await press(add)))
  }
  return lost
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('after any button has been pressed the focus is on something', () => {
  it.each(named.filter(({ name }) => !isFullScreen(name)).map(({ address }) => address))('%s', async (address) => {
    catchSavedFiles()
    expect(await walk(address)).toEqual([])
  })
})
