import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newSystem } from '../../../src/domain/systems/newSystem.ts'
import type { AiSystem } from '../../../src/schema/aiSystem.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { goThrough } from '../../support/menu.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workbench, workplace } from '../../support/someWork.ts'

const system = (part: Partial<AiSystem> = {}) =>
  ({
    ...newSystem('Skrivhjälpen', 'text-assistant'),
    ...{ id: 's1', workplaceId: 'w1', createdAt: '2026-03-02T08:00:00.000Z' },
    ...part,
  }) as AiSystem

const open = (at: string, ...systems: readonly AiSystem[]) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...systems] as readonly AppRecord[]) })
type App = Awaited<ReturnType<typeof open>>
const kept = ({ store }: App) => Object.values(store.getState().tables.system)
/** A day in figures or in words. */
const DAY = /\d{4}-\d{2}-\d{2}|\d{1,2} [a-zåäö]+ \d{4}/
const group = (name: string | RegExp) => within(screen.getByRole('group', { name }))

describe('the register', () => {
  it('takes a system by an example, which brings its kind, and goes on to it', async () => {
    const app = await open('/system')
    await app.user.click(screen.getByRole('button', { name: 'Taligenkänning' }))
    expect(kept(app)).toMatchObject([
      { name: 'Taligenkänning', systemKind: 'speech-recognition', status: 'not-answered' },
    ])
    expect(await screen.findByRole('heading', { level: 1, name: 'Taligenkänning' })).toBeVisible()
  })

  it('takes a name alone, and says what to do when it is missing', async () => {
    const app = await open('/system')
    await app.user.click(screen.getByRole('button', { name: 'Lägg till system' }))
    expect(screen.getByText('Skriv ett namn först, och lägg sedan till systemet.')).toBeVisible()
    expect(kept(app)).toEqual([])
    await app.user.type(screen.getByLabelText('Eller skriv ett namn'), ' Journalhjälpen {Enter}')
    expect(kept(app)).toMatchObject([{ name: 'Journalhjälpen', systemKind: 'own' }])
  })

  it('keeps a name that was typed and not added, from page to page', async () => {
    const app = await open('/system')
    await app.user.type(screen.getByLabelText('Eller skriv ett namn'), 'Journalhj')
    await goThrough(app.user, 'Översikt', 'Underlag')
    await app.user.click(within(screen.getByRole('main')).getByRole('link', { name: 'AI-system' }))
    expect(await screen.findByLabelText('Eller skriv ett namn')).toHaveValue('Journalhj')
    expect(kept(app)).toEqual([])
  })

  it('removes a system and takes the removal back', async () => {
    const app = await open('/system', system())
    await app.user.click(screen.getByRole('button', { name: 'Ta bort för Skrivhjälpen' }))
    expect(kept(app)).toEqual([])
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(kept(app)).toEqual([system()])
  })

  it.each([
    ['Ta bort systemet, behåll analysen', 1],
    ['Ta bort båda', 0],
  ])('asks what happens to the risks of a system that goes, and takes it back: %s', async (fate, analyses) => {
    const parts = workbench.filter(({ kind }) => ['system', 'risk-analysis', 'risk', 'opportunity'].includes(kind))
    const before = tablesOf([workplace, round, ...parts])
    const app = await renderApp({ at: '/system', tables: before })
    await app.user.click(screen.getByRole('button', { name: /^Ta bort för Taligenkänningen/ }))
    expect(screen.getByText(/med en risk\. Vad ska hända med den\?/)).toBeVisible()
    expect(kept(app)).toHaveLength(1)
    await app.user.click(screen.getByRole('button', { name: fate }))
    const { 'risk-analysis': analysis, risk, opportunity, system } = app.store.getState().tables
    expect([analysis, risk, opportunity].map((table) => Object.keys(table).length)).toEqual([
      analyses,
      analyses,
      analyses,
    ])
    expect(Object.keys(system)).toEqual([])
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(app.store.getState().tables).toEqual(before)
  })

  it('keeps a name of five thousand letters and says that it is long', async () => {
    await open('/system/s1', system({ name: 'x'.repeat(5000) }))
    expect(screen.getByText(/Namnet är 5000 tecken långt/)).toBeVisible()
  })

  it('says so for a system that is not there', async () => {
    await open('/system/nothing')
    expect(screen.getByText('Systemet finns inte i listan.')).toBeVisible()
  })
})

describe('one system', () => {
  it('saves each answer at once and can take it back', async () => {
    const app = await open('/system/s1', system())
    await app.user.click(group('Spelar det in eller transkriberar det tal?').getByRole('radio', { name: 'Ja' }))
    expect(kept(app)[0]?.records).toBe('yes')
    await app.user.click(screen.getByRole('button', { name: /^Ta bort svaret.*Spelar det in/ }))
    expect(kept(app)[0]?.records).toBe('not-answered')
  })

  it('sends "don’t know" to a role, and into the plan as an open question', async () => {
    const app = await open('/system/s1', system())
    await app.user.click(group(/konsekvensbedömning för dataskydd/).getByRole('radio', { name: 'Vet inte' }))
    expect(screen.getByText(/Frågan går till: Dataskyddsombud/)).toBeVisible()
    expect(kept(app)[0]?.dataProtection).toBe('dont-know')
  })

  it('says what is not high-risk by itself, and what likely is', async () => {
    const app = await open('/system/s1', system())
    expect(screen.getByText('Inte AI med hög risk i sig')).toBeVisible()
    await app.user.click(group(/välja, fördela arbete/).getByRole('radio', { name: 'Ja' }))
    expect(screen.getByText('Troligen AI med hög risk')).toBeVisible()
    expect(screen.getAllByText(/Regeln börjar gälla 2 december 2027\./)[0]).toBeVisible()
    await app.user.click(group(/känslor/).getByRole('radio', { name: 'Ja' }))
    expect(screen.getByText('Förbjudet som huvudregel')).toBeVisible()
  })

  it('explains each day it shows, and says of what is to come that it must be checked', async () => {
    await open(
      '/system/s1',
      system({ decidesAboutStaff: 'yes', affectsDecisions: 'yes', records: 'yes', talksToPublic: 'yes' }),
    )
    const means = screen.getByRole('heading', { level: 2, name: 'Det här betyder svaren' }).closest('section')
    const words = [...(means?.querySelectorAll('li, .notice') ?? [])].map((one) => one.textContent)
    const sentences = words.flatMap((text) => text.split(/(?<=\.)\s+/)).filter((one) => DAY.test(one))
    expect(sentences.length).toBeGreaterThan(5)
    // As of when it was read, or what begins, applies or ends then.
    expect(sentences.filter((one) => !/Uppgift per|gälla|gäller|tar slut|utkast|var tidigare|ändra/.test(one))).toEqual(
      [],
    )
    const toCome = words.filter((text) => text.includes('börjar gälla'))
    expect(toCome.length).toBeGreaterThan(0)
    expect(toCome.filter((text) => !text.includes('Kontrollera innan ni använder det.'))).toEqual([])
  })

  it('proposes what should have been done first, as an action that leads back here', async () => {
    const app = await open('/system/s1', system({ riskAnalysis: 'no' }))
    await app.user.click(screen.getByRole('button', { name: /^Lägg till.*risk- och konsekvensanalys av Skrivhjälpen/ }))
    expect(Object.values(app.store.getState().tables.action)).toMatchObject([
      { origin: { kind: 'system', systemId: 's1' }, responsible: { kind: 'role', role: 'manager' } },
    ])
    await goThrough(app.user, 'Plan', 'Åtgärder')
    expect(await screen.findByRole('link', { name: 'Skrivhjälpen' })).toHaveAttribute('href', '/system/s1')
  })
})
