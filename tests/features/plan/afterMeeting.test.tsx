import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { action, round, workplace } from '../../support/someWork.ts'

const second = { ...action, id: 'a2' as typeof action.id, rank: 2, what: { kind: 'own' as const, text: 'En lista' } }
const open = () => renderApp({ at: '/plan/efter-motet', tables: tablesOf([workplace, round, action, second]) })
type App = Awaited<ReturnType<typeof open>>
const first = ({ store }: App) => store.getState().tables.action.a1
const card = (name: RegExp) => screen.getByRole('group', { name }).closest('li') as HTMLElement
const choose = ({ user }: App, name: RegExp, answer: string) =>
  user.click(within(card(name)).getByRole('radio', { name: answer }))
const openDetails = ({ user }: App, name: RegExp) =>
  user.click(within(card(name)).getByRole('button', { name: /^Dag, paragraf och anteckning/ }))

describe('after the meeting', () => {
  it('has no answer chosen beforehand, and asks for the rest only once there is one', async () => {
    const app = await open()
    expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([])
    expect(screen.queryByLabelText('Dag för svaret')).not.toBeInTheDocument()
    await choose(app, /^1\. Ta fram en riktlinje/, 'Ja')
    expect(first(app)).toMatchObject({ status: 'agreed', outcome: { kind: 'given', answer: 'yes' } })
    expect(screen.getByText('1 av 2 förslag har fått svar.')).toBeVisible()
  })

  it('takes day, new date, paragraph and note', async () => {
    const app = await open()
    await choose(app, /^1\. /, 'Senare')
    await openDetails(app, /^1\. /)
    const fields = within(card(/^1\. /))
    await app.user.type(fields.getByLabelText('Dag för svaret'), '2026-04-02')
    await app.user.clear(fields.getByLabelText('Ny dag att ta upp det igen'))
    await app.user.type(fields.getByLabelText('Ny dag att ta upp det igen'), '2026-09-01')
    await app.user.type(fields.getByLabelText('Paragraf i protokollet'), '§ 12')
    await app.user.type(fields.getByLabelText('Anteckning'), 'Bara för oss')
    expect(first(app)).toMatchObject({
      status: 'later',
      dueOn: '2026-09-01',
      outcome: { answer: 'later', on: '2026-04-02', paragraph: '§ 12', note: 'Bara för oss' },
    })
    await openDetails(app, /^1\. /)
    expect(fields.getByText('2026-04-02 · § 12 · Bara för oss')).toBeVisible()
  })

  it('takes the day of the meeting once, for answers given before and after it was typed', async () => {
    const app = await open()
    await choose(app, /^1\. /, 'Nej')
    await app.user.type(screen.getByLabelText('Mötets dag'), '2026-04-02')
    await choose(app, /^2\. /, 'Senare')
    const { a1, a2 } = app.store.getState().tables.action
    expect([a1, a2].map((one) => one?.outcome)).toMatchObject([{ on: '2026-04-02' }, { on: '2026-04-02' }])
  })

  it('lets answers of an earlier meeting keep their day when the next one’s is typed, and mends one just typed', async () => {
    const app = await open()
    await choose(app, /^1\. /, 'Nej')
    await openDetails(app, /^1\. /)
    await app.user.type(within(card(/^1\. /)).getByLabelText('Dag för svaret'), '2026-04-02')
    await choose(app, /^2\. /, 'Ja')
    await openDetails(app, /^2\. /)
    await app.user.clear(within(card(/^2\. /)).getByLabelText('Dag för svaret'))
    for (const typed of ['2026-05-06', '2026-05-07']) {
      await app.user.clear(screen.getByLabelText('Mötets dag'))
      await app.user.type(screen.getByLabelText('Mötets dag'), typed)
    }
    const { a1, a2 } = app.store.getState().tables.action
    expect([a1, a2].map((one) => one?.outcome)).toMatchObject([{ on: '2026-04-02' }, { on: '2026-05-07' }])
  })

  it('loses no day by a slip of the hand', async () => {
    const app = await open()
    const { dueOn } = first(app) ?? {}
    await choose(app, /^1\. /, 'Senare')
    expect(first(app)).toMatchObject({ dueOn: 'not-set' })
    await choose(app, /^1\. /, 'Ja')
    expect([typeof dueOn, first(app)?.dueOn]).toEqual(['string', dueOn])
  })

  it('keeps what was written when the answer changes, and can take the answer back', async () => {
    const app = await open()
    await choose(app, /^1\. /, 'Ja')
    await openDetails(app, /^1\. /)
    await app.user.type(within(card(/^1\. /)).getByLabelText('Paragraf i protokollet'), '§ 3')
    await choose(app, /^1\. /, 'Nej')
    expect(first(app)).toMatchObject({ status: 'declined', outcome: { answer: 'no', paragraph: '§ 3' } })
    await app.user.click(screen.getByRole('button', { name: 'Ta bort svaret på förslag 1' }))
    expect(first(app)).toMatchObject({ status: 'proposed', outcome: { kind: 'none' } })
  })

  it('offers the plan that shows what was decided once something was', async () => {
    const app = await open()
    expect(screen.queryByRole('heading', { name: 'Planen efter mötet' })).not.toBeInTheDocument()
    await choose(app, /^2\. /, 'Ja')
    expect(screen.getByRole('heading', { name: 'Planen efter mötet' })).toBeVisible()
  })

  it('sends the one without actions to choose some', async () => {
    await renderApp({ at: '/plan/efter-motet' })
    expect(screen.getByRole('link', { name: 'Välj bland förslagen' })).toHaveAttribute('href', '/atgarder')
  })
})
