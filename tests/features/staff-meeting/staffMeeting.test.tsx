import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { editsOf } from '../../../src/store/workEdits.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { round, workplace } from '../../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn } from '../../support/work.ts'

const staffMeetingOf = (parts: Partial<StaffMeeting> = {}) =>
  ({
    ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai')], ...parts }),
    id: 'm1',
    workplaceId: 'w1',
  }) as StaffMeeting
const open = (at: string, ...meetings: readonly StaffMeeting[]) =>
  renderApp({ at, tables: tablesOf([workplace, round, ...meetings.flatMap(staffMeetingRecords)]) })
type App = Awaited<ReturnType<typeof open>>
const kept = ({ store }: App) => staffMeetingsIn(store.getState().tables)
const counts = (app: App) => kept(app)[0]?.questions[0]?.options.map(({ count }) => count)
const field = (name: string) => screen.getByLabelText(name)
/** The moment of every test: ten o'clock where the computer stands. */
const TEN = new Date('2026-03-21T10:00:00').toISOString()

describe('a meeting that is removed', () => {
  const remove = async (meeting: StaffMeeting) => {
    const app = await open('/apt', meeting)
    await app.user.click(screen.getByRole('button', { name: /^Ta bort/ }))
    return app
  }

  it('comes back with Undo', async () => {
    const app = await remove(staffMeetingOf())
    expect(screen.queryByText(/Siffror som har stått i minnesanteckningar/)).not.toBeInTheDocument()
    await app.user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(kept(app)).toEqual([staffMeetingOf()])
  })
})

describe('preparing a meeting', () => {
  it('begins with a ready set of four questions for today', async () => {
    const app = await open('/apt')
    await app.user.click(screen.getByRole('button', { name: 'Förbered ett möte' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Förbered mötet' })).toBeVisible()
    expect(kept(app)).toMatchObject([{ on: '2026-03-21', length: 20 }])
    expect(kept(app)[0]?.questions).toHaveLength(4)
  })

  it('takes an own question, and says when it is too long to be read from the back', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf())
    const long = 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton'
    await app.user.type(field('En egen fråga'), long)
    expect(screen.getByText(/^Frågan har 13 ord/)).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Lägg till frågan' }))
    expect(kept(app)[0]?.questions[1]?.asked).toEqual({ kind: 'own', text: long })
  })

  it('takes a known question written in its own words for what it is, and asks none twice', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf())
    for (const text of [
      'har din arbetsgivare riktlinjer för hur du får använda AI',
      'Får du använda AI i ditt arbete?',
    ]) {
      await app.user.type(field('En egen fråga'), text)
      await app.user.click(screen.getByRole('button', { name: 'Lägg till frågan' }))
    }
    expect(kept(app)[0]?.questions.map(({ id }) => id)).toEqual(['may-use-ai', 'employer-guidelines'])
  })

  it.each(['-3', 'tolv', '3,5', '1000'])('tells that “%s” is no number of people, and keeps the last', async (text) => {
    const app = await open('/apt/m1/forbered', staffMeetingOf({ expected: 12 }))
    await app.user.clear(field('Hur många väntas?'))
    await app.user.click(field('Hur många väntas?'))
    await app.user.paste(text)
    expect(screen.getByText(/^Skriv ett heltal från 0/)).toBeVisible()
    expect(kept(app)[0]?.expected).toBe('not-set')
  })

  it('says so for a meeting that is not there', async () => {
    await open('/apt/nothing/forbered')
    expect(screen.getByText('Mötet finns inte här.')).toBeVisible()
  })
})

describe('the time there is', () => {
  it('decides which ready-made questions are offered, and asks no more than were chosen', async () => {
    const app = await open('/apt/m1/forbered', staffMeetingOf())
    const sets = () => [...field('Färdiga frågor').querySelectorAll('option')].map(({ text }) => text)
    expect(sets().some((name) => name.endsWith('20 minuter'))).toBe(true)
    await app.user.selectOptions(field('Hur lång tid har ni?'), '30')
    expect(sets().filter((name) => name.endsWith('20 minuter'))).toEqual([])
    expect(kept(app)[0]).toMatchObject({ length: 30, questions: [{ id: 'may-use-ai' }] })
    await app.user.selectOptions(field('Färdiga frågor'), sets()[0] ?? '')
    expect(kept(app)[0]?.questions).toHaveLength(6)
  })
})

describe('rooms of unusual sizes', () => {
  it.each([
    [0, '3 av 0 räknade. Det är fler svar än ni är'],
    [2, '3 av 2 räknade. Det är fler svar än ni är'],
    [5, '3 av 5 räknade. Alla behöver inte svara'],
    [500, '3 av 500 räknade. Högst 5 har svarat. Då står inga svar i anteckningarna'],
  ])('of %i people are counted, with a note and no block', async (room, note) => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ room, screen: 'question.may-use-ai.count' }))
    await app.user.click(field('Ja'))
    await app.user.keyboard('3{Enter}0{Enter}0{Enter}0{Enter}')
    expect(screen.getByText(new RegExp(`^${note}`))).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Visa resultatet' }))
    expect(screen.getByRole('row', { name: /^Ja / })).toBeVisible()
  })

  it('tells who hears the page the counts as they come', async () => {
    await open(
      '/apt/m1/visa',
      staffMeetingOf({ questions: [tinyAsked('may-use-ai', [7, 3, 1, 1])], screen: 'question.may-use-ai.result' }),
    )
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(/Ja\s*7 av 12/)
    expect(screen.getByText('Fråga 1 av 1: resultat')).toHaveAttribute('role', 'status')
  })
})

describe('counting on the wall', () => {
  const start = () => open('/apt/m1/visa', staffMeetingOf({ screen: 'question.may-use-ai.count' }))

  it('takes a number and Enter for each answer, and offers the rest of the room', async () => {
    const app = await start()
    await app.user.click(field('Ja'))
    await app.user.keyboard('3{Enter}4{Enter}1{Enter}')
    expect(field('Vet inte')).toHaveFocus()
    await app.user.click(screen.getByRole('button', { name: 'resten: 4' }))
    expect(counts(app)).toEqual([3, 4, 1, 4])
    expect(screen.getByText('12 av 12 räknade')).toBeVisible()
  })

  it('shows digits only in the field with the focus', async () => {
    const app = await start()
    await app.user.click(field('Ja'))
    await app.user.keyboard('7')
    expect(field('Ja')).toHaveValue('7')
    await app.user.keyboard('{Enter}')
    expect(field('Ja')).toHaveValue('')
    expect(within(field('Ja').closest('div') as HTMLElement).getByText('räknat')).toBeVisible()
  })

  it('moves with Page keys also from a field, and changes no number', async () => {
    const app = await start()
    await app.user.click(field('Ja'))
    await app.user.keyboard('7{PageDown}')
    expect(kept(app)[0]?.screen).toBe('pairs')
    await app.user.keyboard('{PageUp}')
    expect(kept(app)[0]?.screen).toBe('question.may-use-ai.count')
    expect(counts(app)?.[0]).toBe(7)
  })

  it('steps with the arrows and takes no letters, and never goes below nobody', async () => {
    const app = await start()
    await app.user.click(field('Ja'))
    await app.user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}x-')
    expect(counts(app)?.[0]).toBe(2)
  })

  it('notes 13 answers in a room of 12 and shows the result all the same', async () => {
    const app = await start()
    await app.user.click(field('Ja'))
    await app.user.keyboard('9{Enter}4{Enter}0{Enter}0{Enter}')
    expect(screen.getByText(/13 av 12 räknade. Det är fler svar än ni är/)).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Visa resultatet' }))
    expect(screen.getByText('9 av 13')).toBeVisible()
    expect(screen.getByText(/Siffrorna säger inget säkert om just er arbetsplats/)).toBeVisible()
  })

  it('goes dark at a full stop and comes back, but writes one in a text', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'points' }))
    await app.user.click(screen.getByLabelText('En rad per par, utan namn'))
    await app.user.keyboard('Tid saknas.{Enter}')
    expect(kept(app)[0]?.points).toMatchObject([{ text: 'Tid saknas.' }])
    await app.user.click(screen.getByRole('button', { name: 'Tillbaka' }))
    await app.user.keyboard('.')
    expect(screen.getByRole('heading', { level: 1, name: 'Skärmen är släckt' })).toHaveFocus()
    expect(screen.queryByText('Vad fungerar?')).not.toBeInTheDocument()
    await app.user.keyboard('.')
    expect(screen.getByRole('heading', { level: 1, name: 'Prata två och två' })).toHaveFocus()
  })
})

describe('what the wall never shows', () => {
  it('a result while an answer has no number: an empty field is no 0', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'question.may-use-ai.count' }))
    await app.user.click(field('Ja'))
    await app.user.keyboard('7{Enter}')
    await app.user.click(screen.getByRole('button', { name: 'Visa resultatet' }))
    expect(screen.getByText(/Skriv 0 för svar som ingen gav\./)).toBeVisible()
    expect(field('Ja, med begränsningar')).toHaveFocus()
    expect(counts(app)).toEqual([7, 'not-counted', 'not-counted', 'not-counted'])
    await app.user.keyboard('0{Enter}0{Enter}0{Enter}')
    await app.user.click(screen.getByRole('button', { name: 'Visa resultatet' }))
    expect(screen.getByText('7 av 12')).toBeVisible()
  })

  it('a field to count a secret question in: it tells that slips are used', async () => {
    const secret = { ...tinyAsked('worry-about-job'), secret: true, way: 'slips' as const }
    await open('/apt/m1/visa', staffMeetingOf({ questions: [secret], screen: 'question.worry-about-job.slips' }))
    expect(screen.getByText(/^Svara på lappen, vik den/)).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.queryByText(/Räck upp handen/)).not.toBeInTheDocument()
  })
})

describe('a meeting run by a clicker alone', () => {
  it('has begun once it was moved on', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf())
    await app.user.keyboard('{PageDown}')
    expect(kept(app)[0]).toMatchObject({ screen: 'welcome', startedAt: 'not-started' })
    await app.user.keyboard('{PageDown}')
    expect(kept(app)[0]?.startedAt).toBe(TEN)
  })

  it('asks for cards where cards were chosen, for open questions only', async () => {
    const secret = { ...tinyAsked('worry-about-job'), secret: true, way: 'slips' as const }
    const app = await open('/apt/m1/forbered', staffMeetingOf({ questions: [tinyAsked('may-use-ai'), secret] }))
    await app.user.click(screen.getByRole('radio', { name: 'Håller upp kort samtidigt' }))
    expect(kept(app)[0]?.questions.map(({ way }) => way)).toEqual(['cards', 'slips'])
  })
})

describe('the ways through a meeting', () => {
  it('lead from the silence by way of the count to the result, and back to counting', async () => {
    const app = await open(
      '/apt/m1/visa',
      staffMeetingOf({ screen: 'what-is-ai', questions: [tinyAsked('may-use-ai', [7, 3, 1, 1])] }),
    )
    await app.user.keyboard('{PageDown}')
    expect(screen.getByText(/^Läs frågan\. Tänk tyst/)).toBeVisible()
    expect(screen.getByText('Fråga 1 av 1: tänk tyst')).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    await app.user.keyboard('{PageDown}')
    expect(field('Ja')).toHaveValue('')
    expect(screen.queryByText('7 av 12')).not.toBeInTheDocument()
    await app.user.keyboard('{PageDown}')
    expect(screen.getByRole('row', { name: /^Ja 7 av 12/ })).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'Räkna om' }))
    expect(kept(app)[0]?.screen).toBe('question.may-use-ai.count')
  })

  it('go past a result that nobody has counted', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'question.may-use-ai.count' }))
    await app.user.keyboard('{PageDown}')
    expect(kept(app)[0]?.screen).toBe('pairs')
  })

  it('begin with a test for the back row, where the full stop can be switched off and the wall made dark', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf())
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Läser du det här längst bak?')
    expect(document.documentElement.dataset.look).toBe('light')
    await app.user.click(screen.getByRole('checkbox', { name: /^Mörk skärm/ }))
    expect(document.documentElement.dataset.look).toBe('dark')
    await app.user.click(screen.getByRole('checkbox', { name: /^Punkt på tangentbordet/ }))
    await app.user.keyboard('.')
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    await app.user.click(screen.getByRole('link', { name: 'Stäng visningen' }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Mötet / })).toBeVisible()
    expect(document.documentElement.dataset.look).toBeUndefined()
  })

  it('come back from a blank wall by any key of the clicker, to what stood there', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'pairs' }))
    await app.user.keyboard('.')
    expect(kept(app)[0]?.wall.isBlank).toBe(true)
    await app.user.keyboard('{PageDown}')
    expect(kept(app)[0]).toMatchObject({ screen: 'pairs', wall: { isBlank: false } })
  })

  it('keep a line and a decision that are still being typed', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'points' }))
    await app.user.type(field('En rad per par, utan namn'), 'Tid sak')
    await app.user.keyboard('{PageDown}{PageDown}')
    await app.user.type(field('Vad?'), 'Mät')
    await app.user.selectOptions(field('Hur går det vidare?'), 'find-out')
    expect(kept(app)[0]?.draft).toMatchObject({ point: 'Tid sak', decision: { what: 'Mät', level: 'find-out' } })
    await app.user.keyboard('{PageUp}{PageUp}')
    expect(field('En rad per par, utan namn')).toHaveValue('Tid sak')
  })

  it('count with a press on plus and minus too', async () => {
    const app = await open('/apt/m1/visa', staffMeetingOf({ screen: 'question.may-use-ai.count' }))
    await app.user.click(screen.getByRole('button', { name: 'en till: Nej' }))
    await app.user.click(screen.getByRole('button', { name: 'en till: Nej' }))
    await app.user.click(screen.getByRole('button', { name: 'en färre: Nej' }))
    expect(counts(app)?.[2]).toBe(1)
    expect(field('Nej')).toHaveFocus()
  })
})

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
