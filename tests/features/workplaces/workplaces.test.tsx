import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { recordsOf, tablesOf } from '../../../src/schema/record.ts'
import type { Round } from '../../../src/schema/round.ts'
import type { Workplace } from '../../../src/schema/workplace.ts'
import { goThrough } from '../../support/menu.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { someWork } from '../../support/someWork.ts'

const other = {
  ...{ kind: 'workplace', id: 'w2', name: 'Biståndsenheten', isExample: false },
  createdAt: '2026-03-05T08:00:00.000Z',
} as Workplace
const round = {
  ...{ kind: 'round', id: 'r9', workplaceId: 'w2', createdAt: '2026-03-05T08:00:00.000Z', startedOn: '2026-03-05' },
  ...{ marks: {}, occasion: 'not-answered', systemId: 'none' },
} as unknown as Round
const two = tablesOf([...recordsOf(someWork), other, round])
const rowOf = (name: string) => within(screen.getByText(name, { selector: '.row-title' }).closest('li') as HTMLElement)

describe('the workplaces', () => {
  it('begin with a name, which another one must have, and are shown from then on at the next start too', async () => {
    const { user, store } = await renderApp({ at: '/arbetsplatser', tables: someWork })
    await user.click(screen.getByRole('button', { name: 'Börja med en arbetsplats till' }))
    await user.click(screen.getByRole('button', { name: 'Börja' }))
    expect(screen.getByText(/^Skriv ett namn/)).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Vad heter arbetsplatsen?' }), 'Biståndsenheten{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: /^Översikt/ })).toBeVisible()
    const { tables, shown, chosen } = store.getState()
    expect(tables.workplace[shown.workplaceId]?.name).toBe('Biståndsenheten')
    expect(chosen).toEqual(shown)
    expect(within(screen.getByRole('navigation', { name: 'Huvudmeny' })).getByText('Biståndsenheten')).toBeVisible()
    expect(document.title).not.toContain('Bistånd')
  })

  it('are changed by a press, and every page is of the one that is shown', async () => {
    const { user, store } = await renderApp({ at: '/arbetsplatser', tables: two })
    expect(rowOf('Vårdadministrationen').getByText('Visas nu')).toBeVisible()
    await user.click(rowOf('Biståndsenheten').getByRole('button', { name: /^Visa/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Översikt/ })).toHaveFocus()
    expect(store.getState().chosen.workplaceId).toBe('w2')
    await goThrough(user, 'Plan', 'Åtgärder')
    expect(screen.queryByText('Ta fram en riktlinje')).toBeNull()
  })

  it('are renamed where they are shown', async () => {
    const { user, store } = await renderApp({ at: '/arbetsplatser', tables: two })
    await user.type(screen.getByRole('textbox', { name: /^Namn på arbetsplatsen/ }), ' Öst')
    expect(rowOf('Vårdadministrationen Öst').getByText('Visas nu')).toBeVisible()
    expect(store.getState().tables.workplace[other.id]?.name).toBe('Biståndsenheten')
  })

  it('go with all that is theirs and nothing else, and come back whole', async () => {
    const { user, store } = await renderApp({ at: '/arbetsplatser', tables: two })
    await user.click(rowOf('Vårdadministrationen').getByRole('button', { name: /^Ta bort/ }))
    expect(recordsOf(store.getState().tables).map(({ id }) => id)).toEqual(['w2', 'r9'])
    expect(store.getState().shown.workplaceId).toBe('w2')
    const undo = screen.getByRole('button', { name: 'Ångra' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(new Set(recordsOf(store.getState().tables))).toEqual(new Set(recordsOf(two)))
    expect(rowOf('Vårdadministrationen').getByRole('button', { name: /^Visa/ })).toHaveFocus()
  })
})
