import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordsOf, tablesOf } from '../../../src/schema/record.ts'
import { goThrough } from '../../support/menu.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workbench, workplace } from '../../support/someWork.ts'
import { group, row } from '../../support/tinyTraining.ts'

type Records = Parameters<typeof tablesOf>[0]
const openPart = (part: 'grupper' | 'behov' | 'plan' | 'lardomar', ...records: Records) =>
  renderApp({ at: `/utbildning?del=${part}`, tables: tablesOf([workplace, round, ...records]) })
const open = (...records: Records) => openPart('behov', ...records)
type App = Awaited<ReturnType<typeof open>>
const kept = <K extends 'role-group' | 'training-row' | 'training' | 'action'>({ store }: App, kind: K) =>
  Object.values(store.getState().tables[kind])
const press = ({ user }: App, name: string | RegExp) => user.click(screen.getByRole('button', { name }))
/** Goes to a part of the page by its tab. */
const goTo = ({ user }: App, part: RegExp) =>
  user.click(within(screen.getByRole('navigation', { name: 'Utbildningens delar' })).getByRole('link', { name: part }))
const choose = ({ user }: App, field: string, option: string) =>
  user.selectOptions(screen.getByRole('combobox', { name: field }), option)

describe('the groups', () => {
  it('are two suggested and any of one’s own; managers are known as such', async () => {
    // Where there is no group yet the page begins with them.
    const app = await renderApp({ at: '/utbildning', tables: tablesOf([workplace, round]) })
    await press(app, 'Lägg till: De som använder AI i arbetet')
    await press(app, 'Lägg till: Chefer')
    await app.user.type(screen.getByRole('textbox', { name: 'En annan grupp' }), 'Sekreterare{Enter}')
    expect(kept(app, 'role-group')).toMatchObject([
      { name: 'De som använder AI i arbetet', isManagers: false },
      { name: 'Chefer', isManagers: true },
      { name: 'Sekreterare', isManagers: false },
    ])
    await press(app, 'Lägg till: Chefer')
    await app.user.click(screen.getByRole('button', { name: 'Lägg till gruppen' }))
    expect(kept(app, 'role-group')).toHaveLength(3)
  })

  it('that were suggested are changed and removed like any other', async () => {
    const app = await openPart('grupper')
    await press(app, 'Lägg till: Chefer')
    await press(app, 'Chefer')
    await app.user.type(screen.getByRole('textbox', { name: 'Gruppens namn' }), ' på enheten')
    await app.user.click(screen.getByRole('checkbox', { name: 'Gruppen består av chefer' }))
    expect(kept(app, 'role-group')).toMatchObject([{ name: 'Chefer på enheten', isManagers: false }])
    await press(app, 'Ta bort gruppen: Chefer på enheten')
    expect(kept(app, 'role-group')).toEqual([])
    await press(app, 'Lägg till: Chefer')
    expect(kept(app, 'role-group')).toMatchObject([{ name: 'Chefer', isManagers: true }])
  })

  it('take their rows along when removed, and come back whole', async () => {
    const app = await openPart('grupper', group('staff'), row('staff', { topics: ['ethics'] }))
    const before = app.store.getState().tables
    await press(app, 'staff')
    await press(app, 'Ta bort gruppen: staff')
    expect([kept(app, 'role-group'), kept(app, 'training-row')]).toEqual([[], []])
    await press(app, 'Ångra')
    expect(app.store.getState().tables).toEqual(before)
  })
})

describe('the grid', () => {
  it('keeps an answer for one topic of one group, and takes it back', async () => {
    const app = await open(group('Sekreterare'), group('Chefer'))
    await choose(app, 'Chefer: Etik', 'Behövs nu')
    expect(kept(app, 'role-group')).toMatchObject([{ needs: [] }, { needs: [{ topicId: 'ethics', need: 'now' }] }])
    await choose(app, 'Chefer: Etik', 'Välj')
    expect(kept(app, 'role-group')).toMatchObject([{ needs: [] }, { needs: [] }])
  })

  it('says where an answer “don’t know” goes', async () => {
    const app = await open(group('Chefer'))
    await choose(app, 'Chefer: Etik', 'Vet inte')
    expect(screen.getByText(/^Ett svar är ”vet inte”. Frågan går till chefen/)).toBeVisible()
  })

  it('shows one topic at a time where asked for, keeps that choice, and the same answers stand in both', async () => {
    const app = await open(group('Chefer'))
    await choose(app, 'Chefer: Etik', 'Behövs nu')
    await press(app, 'Ett ämne i taget')
    expect(screen.getByRole('heading', { level: 2, name: 'Vad generativ AI är' })).toBeVisible()
    await press(app, 'Nästa ämne')
    expect(screen.getByText('Ämne 2 av 13 · Förstå')).toHaveFocus()
    await press(app, 'Nästa ämne')
    const need = () => within(screen.getByRole('group', { name: 'Chefer' }))
    expect(need().getByRole('radio', { name: 'Behövs nu' })).toBeChecked()
    await app.user.click(need().getByRole('radio', { name: 'Vet inte' }))
    expect(screen.getByText('Frågan går till chefen och står i handlingsplanen.')).toBeVisible()
    await goTo(app, /^Plan/)
    await goTo(app, /^Behov/)
    expect(screen.getByText('Ämne 1 av 13 · Förstå')).toBeVisible()
    await press(app, 'Visa alla')
    expect(screen.getByRole('combobox', { name: 'Chefer: Etik' })).toHaveValue('dont-know')
  })

  it('takes an answer back from one topic', async () => {
    const app = await open(group('Chefer', { needs: [{ topicId: 'generative-ai', need: 'now' }] }))
    await press(app, 'Ett ämne i taget')
    await press(app, 'Ta bort svaret: Chefer')
    expect(kept(app, 'role-group')).toMatchObject([{ needs: [] }])
    expect(screen.queryByRole('button', { name: /^Förra/ })).not.toBeInTheDocument()
  })

  it('puts what is needed now into the action plan once, with the way back', async () => {
    const app = await open(group('Chefer'))
    await choose(app, 'Chefer: Etik', 'Behövs nu')
    await goTo(app, /^Plan/)
    await press(app, /^Lägg till i handlingsplanen: Arbetsgivaren utbildar gruppen ”Chefer” i: Etik/)
    await press(app, /^Lägg till i handlingsplanen: Arbetsgivaren utbildar gruppen ”Chefer” i: Etik/)
    expect(kept(app, 'action')).toMatchObject([
      { origin: { kind: 'training', about: 'Chefer' }, responsible: { kind: 'role', role: 'manager' } },
    ])
    await goThrough(app.user, 'Plan', 'Åtgärder')
    const back = await screen.findByRole('link', { name: 'Från utbildningsplanen' })
    expect(back).toHaveAttribute('href', '/utbildning')
  })
})

describe('the plan', () => {
  const needs = [{ topicId: 'ethics', need: 'now' as const }]

  it('is made of the needs, filled in, and judged as it grows', async () => {
    const system = workbench.filter(({ kind }) => kind === 'system')
    const app = await openPart('plan', group('Sekreterare', { needs }), ...system)
    await press(app, 'Gör rader av behoven')
    expect(screen.getByText('En rad är gjord.')).toBeVisible()
    const judged = async (...lines: readonly string[]) => {
      await goTo(app, /^Lärdomar/)
      for (const line of lines) expect(screen.getByText(line)).toBeVisible()
      await goTo(app, /^Plan/)
      await press(app, 'Rad 1: Sekreterare')
    }
    await press(app, 'Rad 1: Sekreterare')
    await choose(app, 'Form', 'Föreläsning')
    await judged('Planen har bara föreläsningar.')
    const time = within(screen.getByRole('group', { name: 'Är arbetstid avsatt?' }))
    await app.user.click(time.getByRole('radio', { name: 'Nej' }))
    expect(screen.getByText('Ingen arbetstid avsatt')).toBeVisible()
    await choose(app, 'Före start av vilket system?', 'Taligenkänningen')
    await choose(app, 'Form', 'Lära av kollegor')
    await app.user.click(time.getByRole('radio', { name: 'Ja' }))
    await judged('En del av lärandet sker nära arbetet.', 'Tid är avsatt på arbetstid för allt i planen.')
    expect(kept(app, 'training-row')).toMatchObject([
      { topics: ['ethics'], form: 'colleagues', time: 'yes', before: { kind: 'system', systemId: 's1' } },
    ])
  })

  it('says what is needed now and has no row, for whom, until it has one', async () => {
    const soon = [...needs, { topicId: 'basics', need: 'soon' as const }]
    const app = await openPart('plan', group('Sekreterare', { needs: soon }), group('Chefer', { needs }), row('Chefer'))
    const told = () => screen.queryByText('Det här behövs nu men har ingen rad i planen:')
    expect(told()).toBeVisible()
    expect(screen.getByText('Sekreterare: Etik.')).toBeVisible()
    expect(screen.getByText('Chefer: Etik.')).toBeVisible()
    await press(app, 'Rad 1: Chefer')
    await app.user.click(screen.getByText('Ämnen (0 valda)'))
    await app.user.click(screen.getByRole('checkbox', { name: 'Etik' }))
    expect(screen.getByText('Ämnen (1 valt)')).toBeVisible()
    expect(screen.queryByText('Chefer: Etik.')).not.toBeInTheDocument()
    expect(screen.getByText('Sekreterare: Etik.')).toBeVisible()
    await press(app, 'Gör rader av behoven')
    expect(told()).not.toBeInTheDocument()
  })

  it('makes no row twice', async () => {
    const app = await openPart('plan', group('Sekreterare', { needs }))
    await press(app, 'Gör rader av behoven')
    await press(app, 'Gör rader av behoven')
    expect(kept(app, 'training-row')).toHaveLength(1)
  })

  it('loses a row only until it is undone', async () => {
    const app = await openPart('plan', group('staff'), row('staff', { topics: ['ethics'], howMuch: 'En timme' }))
    const before = recordsOf(app.store.getState().tables)
    await press(app, 'Rad 1: staff')
    await press(app, 'Ta bort raden: Rad 1: staff')
    expect(kept(app, 'training-row')).toEqual([])
    await press(app, 'Ångra')
    expect(recordsOf(app.store.getState().tables)).toEqual(before)
  })

  it('with no managers in it is told so, and the proposal goes into the action plan', async () => {
    const app = await openPart('lardomar', group('Sekreterare'), row('Sekreterare'))
    await press(app, 'Cheferna är en egen målgrupp')
    const asked = within(screen.getByRole('group', { name: /^Deltar cheferna i utbildningen/ }))
    await app.user.click(asked.getByRole('radio', { name: 'Nej' }))
    expect(screen.getByText('Cheferna är inte med i planen.')).toBeVisible()
    await press(app, /^Lägg till i handlingsplanen: Arbetsgivaren tar in cheferna/)
    expect(kept(app, 'action')).toMatchObject([{ origin: { kind: 'training', about: 'managers' } }])
    expect(kept(app, 'training')).toMatchObject([{ answers: [{ checkId: 'managers', answer: 'no' }] }])
  })
})

describe('beside the plan', () => {
  it('stand the survey’s figures as the survey states them, and what the study grant is not for', async () => {
    const app = await open()
    await app.user.click(screen.getByText('Bakgrund'))
    expect(screen.getByText(/ansåg 18 procent att de helt eller till stor del/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Omställningsstudiestöd: en möjlighet, med gränser' })).toBeVisible()
    expect(screen.getByText(/Stödet ges inte till utbildning som bara en arbetsgivare behöver/)).toBeVisible()
  })
})
