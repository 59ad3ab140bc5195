import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { tablesOf } from '../../src/schema/record.ts'
import { renderApp } from '../support/renderApp.tsx'
import { action, answer, round, workplace } from '../support/someWork.ts'

/** The page's one main action, where that leads on. */
const mainWay = () => document.querySelector('main .button-primary')
const radios = (choice: string) => screen.getAllByRole('radio', { name: choice })

describe('the quick check', () => {
  it('asks eight questions, none answered beforehand', async () => {
    await renderApp({ at: '/snabbkoll' })
    expect(screen.getAllByRole('group')).toHaveLength(8)
    expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(0)
  })

  it('leads from the start page through three things to raise to a plan that holds them', async () => {
    const { user, store } = await renderApp({ at: '/' })
    await user.click(screen.getByRole('link', { name: 'Gör snabbkollen' }))
    for (const radio of await screen.findAllByRole('radio', { name: 'Nej' })) await user.click(radio)
    await user.click(screen.getByRole('link', { name: 'Visa läget' }))
    expect(await screen.findByText('Av snabbkollens frågor: 8 nej.')).toBeVisible()
    const proposals = screen.getByRole('heading', { name: 'Tre saker att ta upp' }).parentElement
    const texts = within(proposals as HTMLElement)
      .getAllByRole('listitem')
      .map((row) => row.querySelector('.row-title')?.textContent ?? '')
    // The page's strongest button, and the only way on to the plan: none leads to an empty one.
    expect(screen.queryByRole('link', { name: 'Gör handlingsplan' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Ta med alla tre i planen' }))
    // The plan brings every document's code: its reading is waited for as such.
    await vi.dynamicImportSettled()
    await screen.findByRole('heading', { level: 1, name: 'Handlingsplan' })
    for (const text of texts) expect(await screen.findByRole('cell', { name: text })).toBeVisible()
    expect(Object.keys(store.getState().tables.action)).toHaveLength(3)
  })

  it('adds the proposals once, however often the button is pressed', async () => {
    const { user, store } = await renderApp({ at: '/snabbkoll' })
    for (const radio of radios('Vet inte')) await user.click(radio)
    await user.click(screen.getByRole('link', { name: 'Visa läget' }))
    const add = await screen.findByRole('button', { name: 'Ta med alla tre i planen' })
    await user.dblClick(add)
    expect(Object.keys(store.getState().tables.action)).toHaveLength(3)
  })

  it('offers something to follow up when everything is yes', async () => {
    const { user } = await renderApp({ at: '/snabbkoll' })
    for (const radio of radios('Ja')) await user.click(radio)
    await user.click(screen.getByRole('link', { name: 'Visa läget' }))
    expect(await screen.findByText('Ni svarade ja på allt. Välj ändå något att följa upp.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ta med alla tre i planen' })).toBeVisible()
  })

  it('says that nothing is answered instead of making proposals from nothing', async () => {
    const { user } = await renderApp({ at: '/snabbkoll' })
    await user.click(screen.getByRole('link', { name: 'Visa läget' }))
    expect(await screen.findByText(/Ni har inte svarat på någon fråga än/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Ta med/ })).toBeNull()
    expect(mainWay()).toHaveAttribute('href', '/snabbkoll')
  })

  it('leads on to the checklist, not to an empty plan, where no question applies', async () => {
    const { user } = await renderApp({ at: '/snabbkoll' })
    for (const radio of radios('Ej aktuellt')) await user.click(radio)
    await user.click(screen.getByRole('link', { name: 'Visa läget' }))
    expect(await screen.findByText(/^Det ni har svarat ger inga förslag\./)).toBeVisible()
    expect(screen.queryByText('Förslagen finns redan i handlingsplanen.')).toBeNull()
    expect(mainWay()).toHaveAttribute('href', '/checklista')
  })

  it('leads to the plan once what it proposes is there', async () => {
    const done = tablesOf([round, workplace, answer('guidelines', { choice: 'not-applicable' }), action])
    await renderApp({ at: '/snabbkoll/lage', tables: done })
    expect(screen.getByText('Förslagen finns redan i handlingsplanen.')).toBeVisible()
    expect(mainWay()).toHaveAttribute('href', '/plan')
  })

  it('turns don’t know into a question to somebody, not into a gap', async () => {
    const { user } = await renderApp({ at: '/snabbkoll' })
    const [first] = radios('Vet inte')
    if (first) await user.click(first)
    await user.click(screen.getByRole('link', { name: 'Visa läget' }))
    expect(await screen.findByText('Av snabbkollens frågor: 1 vet inte · 7 inte besvarade.')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Det här vet ni inte än' })).toBeVisible()
    expect(screen.getByText(/Kan svara: Närmaste chef/)).toBeVisible()
  })
})
