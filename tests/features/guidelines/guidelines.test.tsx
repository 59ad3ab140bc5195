import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, workplace } from '../../support/someWork.ts'

const open = () => renderApp({ at: '/riktlinjer', tables: tablesOf([workplace, round]) })
type App = Awaited<ReturnType<typeof open>>
const choose = (app: App, group: string | RegExp, answer: string) =>
  app.user.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: answer }))
const kept = ({ store }: App) => Object.values(store.getState().tables.guideline)
const actions = ({ store }: App) => Object.values(store.getState().tables.action)
const FIRST = /^Beslut, ansvarig funktion och datum/
const EXISTS = /^Finns det en riktlinje/

describe('the guideline check', () => {
  it('goes straight to an outline where there is no guideline', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Nej')
    expect(screen.getByRole('button', { name: 'Ladda ner PDF' })).toBeVisible()
    expect(screen.queryByRole('group', { name: FIRST })).not.toBeInTheDocument()
    expect(kept(app)).toMatchObject([{ exists: 'no', answers: [] }])
  })

  it('says at the top how far each group has come, and leads there', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Ja')
    await choose(app, FIRST, 'Finns')
    const list = within(screen.getByRole('navigation', { name: 'På den här sidan' }))
    expect(list.getAllByRole('button')).toHaveLength(5)
    expect(
      list.getByRole('button', { name: 'Beslut, omfattning och handlingar: 1 av 5 punkter besvarade' }),
    ).toBeVisible()
    await app.user.click(list.getByRole('button', { name: /^Säkerhet: 0 av 4/ }))
    expect(screen.getByRole('heading', { level: 2, name: 'Säkerhet' })).toHaveFocus()
  })

  it('asks the manager where nobody knows', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Vet inte')
    expect(screen.getByText(/^Fråga chefen/)).toBeVisible()
    expect(screen.queryByRole('group', { name: FIRST })).not.toBeInTheDocument()
  })

  it('proposes words for what is missing, and adds the measure to the plan once', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Ja')
    await choose(app, FIRST, 'Saknas')
    const card = within(screen.getByRole('group', { name: FIRST }).closest('li') as HTMLElement)
    expect(card.getByText('Förslag till text:', { exact: false })).toBeVisible()
    const add = card.getByRole('button', { name: /^Lägg till i handlingsplanen/ })
    await app.user.click(add)
    await app.user.click(add)
    expect(actions(app)).toMatchObject([{ origin: { kind: 'guideline', elementId: 'decision' } }])
    expect(actions(app)).toHaveLength(1)
  })

  it('keeps where in the guideline it stands, and takes an answer back', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Ja')
    await choose(app, FIRST, 'Finns')
    const card = within(screen.getByRole('group', { name: FIRST }).closest('li') as HTMLElement)
    await app.user.type(card.getByRole('textbox'), 'Sidan 2 – 😀')
    expect(kept(app)[0]?.answers).toEqual([{ elementId: 'decision', answer: 'present', passage: 'Sidan 2 – 😀' }])
    await app.user.click(card.getByRole('button', { name: /^Ta bort svaret/ }))
    expect(kept(app)[0]?.answers[0]).toMatchObject({ answer: 'not-answered', passage: 'Sidan 2 – 😀' })
  })
})
