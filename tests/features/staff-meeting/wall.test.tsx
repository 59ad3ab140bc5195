import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tinyAsked } from '../../support/tinyStaffMeeting.ts'
import { counts, field, kept, open, staffMeetingOf, TEN } from './staffMeetingPage.ts'

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

describe('a meeting with more questions than its time holds', () => {
  const asked = ['may-use-ai', 'own-knowledge', 'enough-say', 'employer-guidelines', 'enough-training'].map((id) =>
    tinyAsked(id),
  )
  const at = (id: string) => open('/apt/m1/visa', staffMeetingOf({ questions: asked, screen: `question.${id}.ask` }))

  it('says of the last one that it is asked if there is time', async () => {
    await at('enough-training')
    expect(screen.getByText('· om ni hinner')).toBeVisible()
    expect(screen.queryByText(/^· minut/)).toBeNull()
  })

  it('gives each of the others its minutes', async () => {
    await at('employer-guidelines')
    expect(screen.getByText(/^· minut/)).toBeVisible()
    expect(screen.queryByText('· om ni hinner')).toBeNull()
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
