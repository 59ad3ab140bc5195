import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import { openGroup } from '../../support/countGroup.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { answer, round, workplace } from '../../support/someWork.ts'

const show = (...answers: readonly ReturnType<typeof answer>[]) =>
  renderApp({ at: '/oversikt', tables: tablesOf([workplace, round, ...answers]) })
const open = async (...answers: readonly ReturnType<typeof answer>[]) => {
  const app = await show(...answers)
  return { ...app, list: await openGroup(app.user, 'Att göra själva') }
}

describe('the union’s own list on the overview', () => {
  it('is a row with its count until it is opened', async () => {
    await show(answer('members-meeting', { choice: 'no' }))
    expect(screen.getByRole('button', { name: 'Att göra själva 6' })).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByText(/Vi bjuder in till ett medlemsmöte/)).toBeNull()
  })

  it('says what there is to do for each answer, and what is not answered yet', async () => {
    const { list } = await open(
      answer('members-meeting', { choice: 'no' }),
      answer('ai-representative', { choice: 'dont-know' }),
    )
    expect(list.getByText(/Vi bjuder in till ett medlemsmöte utan chefen/)).toBeVisible()
    expect(list.getByText(/Ta reda på: Vi frågar vår avdelning eller klubb/)).toBeVisible()
    expect(list.getByText('4 frågor om det ni själva gör är inte besvarade:')).toBeVisible()
    expect(list.getByRole('link', { name: 'Medlemsmöte om AI' })).toHaveAttribute(
      'href',
      '/steg/5?visa=members-meeting',
    )
  })

  it('asks nobody to find out what is theirs to do, where the question is put to the employer', async () => {
    const { list } = await open(answer('what-the-tool-may-read', { choice: 'dont-know' }))
    const what = /Vi förvarar fackets mejl och filer/
    expect(list.getByText(what)).toBeVisible()
    expect(list.getByText(what)).not.toHaveTextContent('Ta reda på')
  })

  it('adds one to the plan once, as an action of the union’s and never a manager’s', async () => {
    const { user, store, list } = await open(answer('members-meeting', { choice: 'no' }))
    const add = list.getByRole('button', { name: 'Lägg till i handlingsplanen: Medlemsmöte om AI' })
    await user.click(add)
    await user.click(add)
    expect(list.getByText('Står i handlingsplanen, som facklig åtgärd.')).toBeVisible()
    expect(Object.values(store.getState().tables.action)).toMatchObject([
      {
        what: { kind: 'measure', measureId: 'members-meeting-held' },
        origin: { kind: 'finding', questionId: 'members-meeting', choice: 'no' },
        responsible: { kind: 'own', text: 'Facket på arbetsplatsen' },
      },
    ])
  })

  it('is not among what the answers lead to', async () => {
    await show(answer('members-meeting', { choice: 'no' }), answer('ai-representative', { choice: 'dont-know' }))
    for (const words of ['frågor som någon behöver svara på', 'saker som saknas helt eller delvis'])
      expect(screen.getByText(words).closest('li')).toHaveTextContent(`0 ${words}`)
  })
})
