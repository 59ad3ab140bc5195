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
const FIRST = 'Beslut, ansvarig funktion och datum'
/** Opens the first element, and chooses an answer to what it asks. */
const answerFirst = async (app: App, answer: string) => {
  await app.user.click(screen.getByRole('button', { name: FIRST }))
  await choose(app, /^Står det vem som beslutade/, answer)
}
const firstRow = () => within(screen.getByRole('button', { name: FIRST }).closest('li') as HTMLElement)
const EXISTS = /^Finns det en riktlinje/

describe('the guideline check', () => {
  it('goes straight to an outline where there is no guideline', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Nej')
    expect(screen.getByRole('button', { name: 'Ladda ner PDF' })).toBeVisible()
    expect(screen.queryByRole('button', { name: FIRST })).not.toBeInTheDocument()
    expect(kept(app)).toMatchObject([{ exists: 'no', answers: [] }])
  })

  it('says in each row what was answered, and of each group how far it has come', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Ja')
    await answerFirst(app, 'Finns')
    await app.user.click(screen.getByRole('button', { name: FIRST }))
    expect(firstRow().getByText('Finns')).toBeVisible()
    expect(
      screen.getByRole('heading', { name: 'Beslut, omfattning och handlingar: 1 av 5 punkter besvarade' }),
    ).toBeVisible()
  })

  it('asks the manager where nobody knows', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Vet inte')
    expect(screen.getByText(/^Fråga chefen/)).toBeVisible()
    expect(screen.queryByRole('button', { name: FIRST })).not.toBeInTheDocument()
  })

  it('proposes words for what is missing, and adds the measure to the plan once', async () => {
    const app = await open()
    await choose(app, EXISTS, 'Ja')
    await answerFirst(app, 'Saknas')
    const card = firstRow()
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
    await answerFirst(app, 'Finns')
    const card = firstRow()
    await app.user.type(card.getByRole('textbox'), 'Sidan 2 – 😀')
    expect(kept(app)[0]?.answers).toEqual([{ elementId: 'decision', answer: 'present', passage: 'Sidan 2 – 😀' }])
    await app.user.click(card.getByRole('button', { name: /^Ta bort svaret/ }))
    expect(kept(app)[0]?.answers[0]).toMatchObject({ answer: 'not-answered', passage: 'Sidan 2 – 😀' })
  })
})
