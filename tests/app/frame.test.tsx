import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addressOf, listedIn } from '../../src/addresses/index.ts'
import { exampleTables } from '../support/documentStates.ts'
import { renderApp } from '../support/renderApp.tsx'

const topLine = () => within(screen.getByRole('banner'))
const hrefs = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('href'))

describe('around a page', () => {
  it('its place is marked and open, its pages are there, and so are the way up and the name of the workplace', async () => {
    await renderApp({ at: '/risker/example-assessment-1', tables: exampleTables('sv'), today: '2026-11-30' })
    const rail = within(screen.getByRole('navigation', { name: 'Huvudmeny' }))
    expect(rail.getByRole('link', { name: /^Underlag/ })).toHaveAttribute('aria-current', 'true')
    expect(rail.getByRole('link', { name: /^Risker/ })).toHaveAttribute('aria-current', 'true')
    expect(hrefs(rail.getAllByRole('link'))).toEqual(
      expect.arrayContaining(listedIn('groundwork').map((name) => addressOf(name))),
    )
    expect(rail.getByText('Exempelenheten (påhittad)')).toBeVisible()
    const crumbs = within(screen.getByRole('navigation', { name: 'Var du är' }))
    expect(hrefs(crumbs.getAllByRole('link'))).toEqual([addressOf('groundwork'), addressOf('riskAnalyses')])
  })
})

it('a page under My data marks My data in the rail', async () => {
  await renderApp({ at: '/data/overlamna' })
  const rail = within(screen.getByRole('navigation', { name: 'Huvudmeny' }))
  expect(rail.getByRole('link', { name: /^Mina data/ })).toHaveAttribute('aria-current', 'true')
})

describe('what the line on top keeps behind "Mer"', () => {
  it('closes once another language has come, with the focus where it was opened', async () => {
    const { user } = await renderApp({ at: '/oversikt' })
    await user.click(topLine().getByRole('button', { name: 'Mer' }))
    await user.click(topLine().getByRole('button', { name: 'English' }))
    await waitFor(() =>
      expect(topLine().getByRole('button', { name: 'More' })).toHaveAttribute('aria-expanded', 'false'),
    )
    expect(topLine().getByRole('button', { name: 'More' })).toHaveFocus()
    expect(topLine().queryByRole('button', { name: 'Svenska' })).toBeNull()
  })

  it('closes at a link to the very page, and stays while the look is chosen', async () => {
    const { user } = await renderApp({ at: '/hjalp' })
    const more = topLine().getByRole('button', { name: 'Mer' })
    await user.click(more)
    await user.selectOptions(topLine().getByRole('combobox'), 'dark')
    expect(more).toHaveAttribute('aria-expanded', 'true')
    await user.click(topLine().getByRole('link', { name: 'Hjälp' }))
    await waitFor(() => expect(more).toHaveAttribute('aria-expanded', 'false'))
    expect(more).toHaveFocus()
  })
})

it('a language chosen on the start page leaves the focus where the languages are opened', async () => {
  const { user } = await renderApp({ at: '/' })
  await user.click(screen.getByText('Språk'))
  await user.click(screen.getByRole('button', { name: 'English' }))
  const language = await screen.findAllByText('Language')
  expect(language[0]?.closest('summary')).toHaveFocus()
  expect(language[0]?.closest('details')).not.toHaveAttribute('open')
})
