import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import type { StaffMeeting } from '../../../src/schema/staffMeeting.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workplace } from '../../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, staffMeetingsIn } from '../../support/work.ts'

const show = (parts: Partial<StaffMeeting>, at = '/apt/m1/visa') =>
  renderApp({
    at,
    tables: tablesOf([
      ...[workplace, round],
      ...staffMeetingRecords({
        ...tinyStaffMeeting({ questions: [tinyAsked('may-use-ai')], ...parts }),
        ...{ id: 'm1' as StaffMeeting['id'], workplaceId: workplace.id },
      }),
    ]),
  })
type App = Awaited<ReturnType<typeof show>>
const kept = ({ store }: App) => staffMeetingsIn(store.getState().tables)[0]
const at = (app: App) => kept(app)?.screen
const counts = (app: App) => kept(app)?.questions[0]?.options.map(({ count }) => count)
/** A key that is held down: the browser says it again and again, and where the focus is by then. */
const hold = (key: string) => {
  for (const repeat of [false, true, true, true, true, true])
    fireEvent.keyDown(document.activeElement ?? document.body, { key, repeat })
}

describe('a key that is held down', () => {
  it.each([
    ['PageDown', 'votes'],
    ['PageUp', 'pairs'],
    ['ArrowRight', 'votes'],
    ['ArrowDown', 'votes'],
    ['ArrowLeft', 'pairs'],
    ['ArrowUp', 'pairs'],
    ['End', 'decide'],
  ])('%s moves once', async (key, expected) => {
    const app = await show({ screen: 'points' })
    hold(key)
    expect(at(app)).toBe(expected)
  })

  it('. blanks the wall once', async () => {
    const app = await show({ screen: 'pairs' })
    hold('.')
    expect(kept(app)?.wall.isBlank).toBe(true)
  })

  it('Enter goes to the next answer, and from the last shows no result', async () => {
    const app = await show({ screen: 'question.may-use-ai.count' })
    await app.user.click(screen.getByLabelText('Ja'))
    await app.user.keyboard('7')
    hold('Enter')
    expect(screen.getByLabelText('Ja, med begränsningar')).toHaveFocus()
    await app.user.click(screen.getByLabelText('Vet inte'))
    hold('Enter')
    expect(screen.getByRole('button', { name: 'Visa resultatet' })).toHaveFocus()
    expect(at(app)).toBe('question.may-use-ai.count')
  })

  it('up and down in a field go on counting', async () => {
    const app = await show({ screen: 'question.may-use-ai.count' })
    await app.user.click(screen.getByLabelText('Ja'))
    hold('ArrowUp')
    expect(counts(app)?.[0]).toBe(6)
    expect(at(app)).toBe('question.may-use-ai.count')
  })
})

describe('a held Enter where words are added', () => {
  it.each([
    ['/apt/m1/visa', 'En rad per par, utan namn'],
    ['/apt/m1/forbered', 'En egen fråga'],
  ])('at %s adds once and asks for nothing more', async (at, name) => {
    await show({ screen: 'points' }, at)
    const field = screen.getByLabelText(name)
    // What the browser would do with each: the first adds, the others are held back.
    const goesOn = [false, true, true].map((repeat) => fireEvent.keyDown(field, { key: 'Enter', repeat }))
    expect(goesOn).toEqual([true, false, false])
  })
})

describe('the arrows of a remote', () => {
  it.each(['ArrowRight', 'ArrowLeft', 'End', 'Home'])('%s stays in a field for words', async (key) => {
    const app = await show({ screen: 'points' })
    screen.getByLabelText('En rad per par, utan namn').focus()
    await app.user.keyboard(`ord{${key}}`)
    expect(at(app)).toBe('points')
  })

  it('leave the browser’s own ways with them alone', async () => {
    const app = await show({ screen: 'points' })
    await app.user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(at(app)).toBe('points')
  })
})

describe('the jump to the decisions', () => {
  it('leads there and back to where one was, by key and by button', async () => {
    const app = await show({ screen: 'question.may-use-ai.count' })
    await app.user.click(screen.getByRole('button', { name: 'Hoppa till beslut' }))
    expect(at(app)).toBe('decide')
    await app.user.keyboard('{End}')
    expect(at(app)).toBe('question.may-use-ai.count')
    screen.getByRole('heading', { level: 1 }).focus()
    await app.user.keyboard('{End}')
    expect(at(app)).toBe('decide')
    await app.user.click(screen.getByRole('button', { name: 'Tillbaka till: Fråga 1 av 1: svara' }))
    expect(at(app)).toBe('question.may-use-ai.count')
  })

  it.each([
    ['question.may-use-ai.count', 'Ja'],
    ['votes', 'röster på Tid'],
  ])('leads there from a number that is being typed, which is kept, and back: %s', async (step, name) => {
    const app = await show({ screen: step, points: [{ id: 'tid', text: 'Tid', under: 'none', votes: 0 }] })
    await app.user.click(screen.getByLabelText(name))
    await app.user.keyboard('7{End}')
    expect(at(app)).toBe('decide')
    await app.user.keyboard('{End}')
    expect(at(app)).toBe(step)
    expect(screen.getByLabelText(name)).toHaveValue(step === 'votes' ? '7' : '')
    expect(step === 'votes' ? kept(app)?.points[0]?.votes : counts(app)?.[0]).toBe(7)
  })

  it('has no way back for who came step by step', async () => {
    const app = await show({ screen: 'votes' })
    await app.user.keyboard('{PageDown}{End}')
    expect(at(app)).toBe('decide')
    expect(screen.queryByRole('button', { name: /^Tillbaka till/ })).not.toBeInTheDocument()
  })
})

describe('what is no number', () => {
  it.each(['12 st', '-3', '1,5', 'tre', '1000'])('as “%s” pasted into a count is said to be none', async (text) => {
    const app = await show({ screen: 'question.may-use-ai.count' })
    await app.user.click(screen.getByLabelText('Ja'))
    await app.user.paste(text)
    expect(screen.getByText(`”${text}” är inget antal. Skriv bara siffror, 0 till 999.`)).toBeVisible()
    expect(counts(app)?.[0]).toBe('not-counted')
    await app.user.keyboard('7')
    expect(screen.queryByText(/är inget antal/)).not.toBeInTheDocument()
    expect(counts(app)?.[0]).toBe(7)
  })
})

describe('who comes and goes', () => {
  it.each(['pairs', 'question.may-use-ai.count', 'votes', 'decide'])('is one press from the step %s', async (step) => {
    const app = await show({ screen: step, questions: [tinyAsked('may-use-ai', [7, 0, 5, 0])] })
    await app.user.click(screen.getByRole('button', { name: 'en kom, räknas från nästa fråga' }))
    expect(screen.getByText('13 i rummet')).toBeVisible()
    await app.user.click(screen.getByRole('button', { name: 'en gick, räknas från nästa fråga' }))
    await app.user.click(screen.getByRole('button', { name: 'en gick, räknas från nästa fråga' }))
    expect(kept(app)).toMatchObject({ room: 11, questions: [{ room: 12 }] })
  })
})
