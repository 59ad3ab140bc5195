import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { answer, round, workplace } from '../../support/someWork.ts'

const panel = () => within(screen.getByText('Härnäst').closest('section') as HTMLElement)
const heading = (name: string) => panel().findByRole('heading', { level: 2, name })
const QUICK = ['guidelines', 'what-the-tool-may-read', 'cooperation-before-decision', 'training-before-start']
const REST = ['jobs-and-staffing', 'risk-analysis', 'digital-work-environment', 'results-told']

describe('why the person came', () => {
  it('is asked on the start page, answered on the overview, and led on from there', async () => {
    const { user, store } = await renderApp({ at: '/' })
    await user.click(screen.getByRole('link', { name: 'Vi ska ta upp AI på en arbetsplatsträff' }))
    await screen.findByRole('heading', { level: 1, name: 'Översikt' })
    await heading('Förbered arbetsplatsträffen')
    expect(panel().getByRole('link', { name: 'Öppna Möte (APT)' })).toHaveAttribute('href', '/apt')
    expect(Object.values(store.getState().tables.round)).toMatchObject([{ occasion: 'staff-meeting' }])
  })

  it('asks which system is coming, where the focus is at once, and names it from then on', async () => {
    const { user, store } = await renderApp({ at: '/' })
    await user.click(screen.getByRole('link', { name: 'Ett AI-system är på väg in' }))
    const field = await screen.findByRole('combobox', { name: 'Vilket system?' })
    expect(field).toHaveFocus()
    await user.keyboard('taligenkänning{Enter}')
    expect(await screen.findByText('Systemet finns bland era AI-system.')).toBeVisible()
    expect(screen.getByText('Ett AI-system är på väg in: taligenkänning')).toBeVisible()
    expect(Object.values(store.getState().tables.system)).toMatchObject([
      { name: 'taligenkänning', systemKind: 'speech-recognition' },
    ])
    await heading('Gör snabbkollen')
  })

  it('can be answered otherwise, and not at all', async () => {
    const { user, store } = await renderApp({ at: '/oversikt' })
    await user.click(screen.getByRole('radio', { name: 'AI används redan och vi vet lite om den' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort svaret' }))
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    expect(Object.values(store.getState().tables.round)).toMatchObject([{ occasion: 'not-answered' }])
  })

  it('opens the letter with the system that is coming', async () => {
    const system = { kind: 'system', id: 's1', workplaceId: 'w1', name: 'Taligenkänning', createdAt: round.createdAt }
    const action = { kind: 'action', id: 'a1', workplaceId: 'w1', roundId: 'r1', status: 'proposed', rank: 1 }
    await renderApp({
      at: '/oversikt',
      tables: tablesOf([
        ...[workplace, { ...round, occasion: 'system-coming', systemId: 's1' } as never, system as never],
        { ...action, what: { kind: 'own', text: 'x' }, origin: { kind: 'own' }, outcome: { kind: 'none' } } as never,
      ]),
    })
    await heading('Begär information om Taligenkänning')
    expect(panel().getByRole('link')).toHaveAttribute('href', '/stod?visa=information&system=s1')
  })
})

describe('a quick check that is done', () => {
  const done = [...QUICK, ...REST].map((id) => answer(id, { choice: 'no' }))
  const at = (address: string) => renderApp({ at: address, tables: tablesOf([workplace, round, ...done]) })

  it.each(['/', '/oversikt', '/plan', '/atgarder', '/jamfor', '/underlag', '/checklista', '/sok'])(
    'is not offered again on %s',
    async (address) => {
      const { user } = await at(address)
      if (address === '/sok') await user.type(screen.getByRole('searchbox'), 'snabbkollen')
      const links = screen.getAllByRole('link').filter((link) => link.getAttribute('href') === '/snabbkoll')
      expect(links).toEqual([])
    },
  )

  it('leads to what to raise, from the overview and from the search', async () => {
    await at('/oversikt')
    await heading('Välj vad ni tar upp')
    expect(panel().getByRole('link')).toHaveAttribute('href', '/snabbkoll/lage')
  })
})
