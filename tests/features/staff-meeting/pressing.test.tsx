import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { tinyAsked } from '../../support/tinyStaffMeeting.ts'
import { counts, field, kept, open, staffMeetingOf, TEN } from './staffMeetingPage.ts'

describe('pressing on the wall', () => {
  it('a number again takes the place of the one that stands there', async () => {
    const app = await open(
      '/apt/m1/visa',
      staffMeetingOf({ questions: [tinyAsked('may-use-ai', [5, 3, 2, 2])], screen: 'question.may-use-ai.count' }),
    )
    await app.user.click(field('Ja, med begränsningar'))
    await app.user.tab({ shift: true })
    await app.user.keyboard('7{Enter}4{Enter}')
    expect(counts(app)).toEqual([7, 4, 2, 2])
  })

  it('tells no sum before every answer has a number: it would give each away as it comes', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'question.may-use-ai.count' }))
    await app.user.click(field('Ja'))
    await app.user.keyboard('7{Enter}3{Enter}1{Enter}')
    expect(screen.queryByText(/räknade/)).not.toBeInTheDocument()
    await app.user.keyboard('1{Enter}')
    expect(screen.getByText(/^12 av 12 räknade/)).toBeVisible()
  })

  it('the offer of the rest is reached and taken by keyboard', async () => {
    const app = await open(
      '/apt/m1/visa',
      staffMeetingOf({ questions: [tinyAsked('may-use-ai', [5, 3, 2])], screen: 'question.may-use-ai.count' }),
    )
    expect(field('Vet inte')).toHaveFocus()
    await app.user.tab()
    expect(screen.getByRole('button', { name: 'resten: 2' })).toHaveFocus()
    await app.user.keyboard('{Enter}')
    expect(counts(app)).toEqual([5, 3, 2, 2])
  })

  it('a vote moves no point from under the hand', async () => {
    const points = ['A', 'B'].map((text, index) => ({ id: `point-${index + 1}`, text, under: 'none', votes: 0 }))
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'votes', points }))
    await app.user.dblClick(screen.getByRole('button', { name: /en röst till på B/ }))
    expect(kept(app)[0]?.points.map(({ votes }) => votes)).toEqual([0, 2])
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent[0])
    expect(said).toEqual(['A', 'B'])
  })

  it('a choice of where a point belongs does nothing before its button', async () => {
    const points = ['A', 'B', 'C'].map((text, index) => ({ id: `point-${index + 1}`, text, under: 'none', votes: 0 }))
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'points', points }))
    expect(screen.queryByLabelText('Slå ihop C med')).not.toBeInTheDocument()
    await app.user.click(screen.getByRole('button', { name: 'Slå ihop eller ta bort' }))
    await app.user.selectOptions(screen.getByLabelText('Slå ihop C med'), 'point-1')
    expect(kept(app)[0]?.points[2]?.under).toBe('none')
    await app.user.click(screen.getByRole('button', { name: 'Slå ihop' }))
    expect(kept(app)[0]?.points[2]?.under).toBe('point-1')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('a decision that was typed and not added is told of at the end, and one without words is asked for', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'decide' }))
    await app.user.click(screen.getByRole('button', { name: 'Lägg till beslutet' }))
    expect(screen.getByText('Skriv vad ni bestämmer.')).toBeVisible()
    await app.user.type(screen.getByLabelText('Vad?'), 'Mät tiden')
    expect(screen.queryByText('Skriv vad ni bestämmer.')).not.toBeInTheDocument()
    await app.user.keyboard('{PageDown}')
    expect(screen.getByText(/^Något är skrivet men inte tillagt/)).toBeVisible()
    await app.user.keyboard('{PageUp}')
    await app.user.click(screen.getByRole('button', { name: 'Lägg till beslutet' }))
    await app.user.keyboard('{PageDown}')
    expect(screen.queryByText(/^Något är skrivet men inte tillagt/)).not.toBeInTheDocument()
  })

  it('there is no clock to hide before the meeting has begun', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'welcome' }))
    expect(screen.queryByRole('button', { name: 'Dölj klockan' })).not.toBeInTheDocument()
    await app.user.click(screen.getByRole('button', { name: 'Starta klockan' }))
    expect(screen.getByRole('button', { name: 'Dölj klockan' })).toBeVisible()
  })

  it('a full stop blanks also from a box that is ticked', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf())
    await app.user.click(screen.getByRole('checkbox', { name: /^Mörk skärm/ }))
    await app.user.keyboard('.')
    expect(kept(app)[0]?.wall.isBlank).toBe(true)
  })

  it('the clock can be started anew when the meeting was walked through before', async () => {
    const early = { startedAt: '2026-03-14T10:00:00.000Z', endedAt: '2026-03-14T10:20:00.000Z' } as const
    const app = await open('/apt/m1/visa', staffMeetingOf({ ...early, screen: 'welcome' } as Partial<StaffMeeting>))
    await app.user.click(screen.getByRole('button', { name: 'Starta om klockan' }))
    expect(kept(app)[0]).toMatchObject({ startedAt: TEN, endedAt: 'not-ended' })
  })

  it('a question on paper is answered in silence, and no field waits for its counts', async () => {
    await open(
      '/apt/m1/visa',
      staffMeetingOf({
        questions: [{ ...tinyAsked('may-use-ai'), way: 'paper' }],
        screen: 'question.may-use-ai.paper',
      }),
    )
    expect(screen.getByText(/^Kryssa på papperet/)).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })

  it('an answer has the shape of its card where cards are held up, and only there', async () => {
    const asked = (way: 'cards' | 'hands') =>
      staffMeetingOf({ questions: [{ ...tinyAsked('may-use-ai'), way }], screen: 'question.may-use-ai.think' })
    await open('/apt/m1/visa', asked('cards'))
    const shapes = () => screen.getAllByRole('listitem').map((item) => item.querySelectorAll('svg').length)
    expect(shapes()).toEqual([1, 1, 1, 1])
    cleanup()
    await open('/apt/m1/visa', asked('hands'))
    expect(shapes()).toEqual([0, 0, 0, 0])
  })

  it('another choice of questions says that counts went with them, and brings them back', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf({ questions: [tinyAsked('may-use-ai', [7, 3, 1, 1])] }))
    await app.user.click(screen.getByRole('button', { name: 'Ta bort: Får du använda AI i ditt arbete?' }))
    expect(screen.getByText(/^Frågor som ni hade räknat svar på är borta/)).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(counts(app)).toEqual([7, 3, 1, 1])
  })

  it('minutes that are made are remembered, so that later ones tell no difference', async () => {
    catchSavedFiles()
    const app = await open('/apt/m1', staffMeetingOf({ questions: [tinyAsked('may-use-ai', [6, 3, 3, 0])] }))
    await app.user.click(screen.getByRole('button', { name: 'Webbsida (HTML)' }))
    expect(await screen.findByText(/\.html/)).toBeVisible()
    const told = () => Object.values(app.store.getState().tables['told-count'])
    expect(told()).toMatchObject([{ asked: { questionId: 'may-use-ai' }, room: 12 }])
    await app.user.click(screen.getByRole('button', { name: 'Webbsida (HTML)' }))
    expect(told()).toHaveLength(1)
  })

  it('removing a meeting says that numbers in minutes are kept, and keeps them', async () => {
    catchSavedFiles()
    const app = await open('/apt/m1', staffMeetingOf({ questions: [tinyAsked('may-use-ai', [6, 3, 3, 0])] }))
    await app.user.click(screen.getByRole('button', { name: 'Webbsida (HTML)' }))
    expect(await screen.findByText(/\.html/)).toBeVisible()
    await app.user.click(screen.getByRole('link', { name: 'Till mötena' }))
    await app.user.click(await screen.findByRole('button', { name: /^Ta bort/ }))
    expect(screen.getByText(/Antal som har stått i minnesanteckningar sparas/)).toBeVisible()
    expect(Object.values(app.store.getState().tables['told-count'])).toHaveLength(1)
  })
})
