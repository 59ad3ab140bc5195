import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { editsOf } from '../../../src/store/workEdits.ts'
import { tinyAsked } from '../../support/tinyStaffMeeting.ts'
import { counts, field, kept, open, staffMeetingOf } from './staffMeetingPage.ts'

describe('the leader’s own window', () => {
  const openLeader = (parts: Partial<StaffMeeting> = {}) =>
    open('/apt/m1/ledare', staffMeetingOf({ questions: [tinyAsked('may-use-ai', [7, 3])], ...parts }))

  it('tells what to say now and what comes, and shows the numbers while they are counted', async () => {
    await openLeader({ screen: 'question.may-use-ai.count' })
    expect(screen.getByText(/^Säg ett svar i taget/)).toBeVisible()
    expect(screen.getByText('Sedan: Samtal två och två')).toBeVisible()
    expect(field('Ja')).toHaveValue('7')
    expect(field('Nej')).toHaveValue('')
  })

  it.each(['slips', 'paper'] as const)('tells how those at a distance answer on %s', async (way) => {
    const questions = [{ ...tinyAsked('may-use-ai'), way, secret: way === 'slips' }]
    await openLeader({ screen: `question.may-use-ai.${way}`, questions })
    expect(
      screen.getByText(/på distans skriver sitt svar till en av dem, i ett meddelande bara till den/),
    ).toBeVisible()
  })

  it('tells what to do when a question is not understood, until its result is shown', async () => {
    const app = await openLeader({
      screen: 'question.may-use-ai.think',
      questions: [tinyAsked('may-use-ai', [7, 3, 1, 1])],
    })
    const unclear = () => screen.queryByText(/^Förstår någon inte frågan/)
    expect(unclear()).toBeVisible()
    await app.user.keyboard('{PageDown}')
    expect(unclear()).toBeVisible()
    await app.user.keyboard('{PageDown}')
    expect(unclear()).not.toBeInTheDocument()
  })

  it('says how cards are used where they are', async () => {
    await openLeader({ screen: 'question.may-use-ai.count', questions: [{ ...tinyAsked('may-use-ai'), way: 'cards' }] })
    expect(screen.getByText(/^Räkna till tre/)).toBeVisible()
  })

  it('moves the meeting, jumps to the decisions, and blanks the wall without losing its own words', async () => {
    const app = await openLeader({ screen: 'pairs' })
    await app.user.keyboard('{PageDown}')
    expect(kept(app)[0]?.screen).toBe('points')
    await app.user.click(screen.getByRole('button', { name: 'Hoppa till beslut' }))
    await app.user.click(screen.getByRole('button', { name: 'Släck skärmen' }))
    expect(kept(app)[0]).toMatchObject({ screen: 'decide', wall: { isBlank: true } })
    expect(screen.getByText(/^Skärmen är släckt/)).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'Vad bestämmer vi?' })).toBeVisible()
  })
})

describe('deciding', () => {
  it('takes a decision back with its action and its note, but not a note written on since', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'decide' }))
    for (const what of ['Mät tiden', 'Fråga it']) {
      await app.user.type(field('Vad?'), what)
      await app.user.click(screen.getByRole('button', { name: 'Lägg till beslutet' }))
    }
    const [note] = Object.values(app.store.getState().tables.log)
    editsOf(app.store).changeOwned('log', note?.id ?? '', { text: 'Mät tiden, sa chefen' })
    for (const what of ['Mät tiden', 'Fråga it'])
      await app.user.click(await screen.findByRole('button', { name: `Ta bort: ${what}` }))
    const { action, log } = app.store.getState().tables
    expect(Object.keys(action)).toEqual([])
    expect(Object.values(log).map(({ text }) => text)).toEqual(['Mät tiden, sa chefen'])
  })

  it('leaves an action that somebody has gone on with', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'decide' }))
    await app.user.type(field('Vad?'), 'Mät tiden')
    await app.user.click(screen.getByRole('button', { name: 'Lägg till beslutet' }))
    const [action] = Object.values(app.store.getState().tables.action)
    if (action) editsOf(app.store).changeAction(action.id, { status: 'agreed' })
    await app.user.click(await screen.findByRole('button', { name: 'Ta bort: Mät tiden' }))
    expect(Object.keys(app.store.getState().tables.action)).toEqual([action?.id])
    expect(kept(app)[0]?.decisions).toEqual([])
  })

  it('puts at most three decisions into the plan and the log, each with its way back', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'decide' }))
    for (const what of ['Mät tiden', 'Fråga it', 'Ta upp i gruppen']) {
      await app.user.type(field('Vad?'), what)
      await app.user.click(screen.getByRole('button', { name: 'Lägg till beslutet' }))
    }
    expect(screen.queryByRole('button', { name: 'Lägg till beslutet' })).not.toBeInTheDocument()
    const { action, log } = app.store.getState().tables
    expect(Object.values(action).map(({ origin }) => origin)).toEqual(
      Array(3).fill({ kind: 'staff-meeting', staffMeetingId: 'm1' }),
    )
    expect(Object.values(log).map(({ event, party }) => [event, party])).toEqual(
      Array(3).fill(['promised', 'staff-meeting']),
    )
  })
})

describe('after the meeting', () => {
  it('tells only what may leave the room', async () => {
    const counted = (id: string, numbers: readonly number[]) => tinyAsked(id, numbers)
    await open(
      '/apt/m1',
      staffMeetingOf({ questions: [counted('may-use-ai', [7, 3, 1, 1]), counted('enough-say', [12, 0, 0, 0])] }),
    )
    expect(
      screen.getByText(/Nej eller Vet inte|Ja, med begränsningar eller Nej/, { selector: '.things p' }),
    ).toBeVisible()
    expect(screen.queryByText(/: 1(?!\d)/)).not.toBeInTheDocument()
    expect(screen.queryByText(/: 12/)).not.toBeInTheDocument()
  })

  it('stands beside the same question at the meeting before, and beside the survey', async () => {
    const before = staffMeetingOf({
      on: '2025-09-01' as StaffMeeting['on'],
      questions: [tinyAsked('may-use-ai', [3, 3, 6, 0])],
    })
    const now = staffMeetingOf({ questions: [tinyAsked('may-use-ai', [6, 3, 3, 0])] })
    await open('/apt/m1', { ...before, id: 'm0' as StaffMeeting['id'] }, now)
    expect(screen.getByText(/^Ja: 6 ·/, { selector: '.things p' })).toBeVisible()
    expect(screen.getByText(/^Mötet 2025-09-01: Ja: 3 ·/)).toBeVisible()
    expect(
      screen.getByText(/Siffrorna säger inget säkert om just er arbetsplats/, { selector: '.things p' }),
    ).toBeVisible()
  })

  it('takes the sums of paper afterwards', async () => {
    const app = await open('/apt/m1/rakna', staffMeetingOf())
    const sums = within(screen.getByRole('group', { name: 'Får du använda AI i ditt arbete?' }))
    await app.user.type(sums.getByLabelText('Ja'), '12')
    await app.user.type(sums.getByLabelText('Nej'), '3')
    expect(counts(app)).toEqual([12, 'not-counted', 3, 'not-counted'])
  })
})
