import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../../support/renderApp.tsx'
import { someWork } from '../../support/someWork.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the start page', () => {
  it('shows whoever comes first one main way, what comes of it, and the other ways to begin', async () => {
    await renderApp({ at: '/' })
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'Gör snabbkollen' })).toHaveAttribute('href', '/snabbkoll')
    expect(main.getByRole('img', { name: /Påhittat exempel/ })).toBeVisible()
    expect(main.getByRole('link', { name: 'Öppna checklistan' })).toHaveAttribute('href', '/checklista')
    expect(main.getByRole('link', { name: 'Öppna sparad fil' })).toHaveAttribute('href', '/data')
    expect(main.getByRole('button', { name: 'Öppna exemplet' })).toBeEnabled()
  })

  it('offers the saved file first where nothing is here any more, and always the way to begin anyway', async () => {
    await renderApp({ at: '/', device: { copiedAt: new Date('2026-03-01T10:00:00') } })
    expect(screen.getByRole('link', { name: 'Öppna din sparade fil' })).toHaveAttribute('href', '/data')
    expect(screen.getByRole('link', { name: 'Börja ändå' })).toHaveAttribute('href', '/snabbkoll')
  })

  it('leads whoever has begun on from there, and does not offer the quick check again', async () => {
    await renderApp({ at: '/', tables: someWork })
    expect(screen.getByRole('link', { name: 'Fortsätt där du var' })).toHaveAttribute('href', '/oversikt')
    expect(screen.queryByRole('link', { name: 'Gör snabbkollen' })).toBeNull()
  })

  it('says in the edition in one file that the answers are in the tab alone, and offers no choice of where', async () => {
    vi.stubEnv('MODE', 'single')
    await renderApp({ at: '/', device: { keep: 'single-file' } })
    const main = within(screen.getByRole('main'))
    expect(await main.findByText('Svaren finns bara i den här fliken')).toBeVisible()
    expect(main.queryByText(/Svaren stannar i webbläsaren|sparas bara i den här webbläsaren/)).toBeNull()
    expect(main.getByRole('link', { name: 'Mina data' })).toHaveAttribute('href', '/data')
    expect(main.queryByRole('link', { name: 'Välj var dina svar ska sparas' })).toBeNull()
  })
})
