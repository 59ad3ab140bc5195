import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/schema/language.ts'
import { type AppRecord, tablesOf } from '../../../src/schema/record.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'
import { action, plan, round, workbench, workplace } from '../../support/someWork.ts'

const open = (records: readonly AppRecord[] = [], at = '/dokument') =>
  renderApp({ at, tables: tablesOf([workplace, round, ...records]) })
const main = () => within(screen.getByRole('main'))
const names = () =>
  main()
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const SHELVES = ['Till arbetsgivaren', 'Till mötet', 'Bara för er', 'Kalender och tabeller']
const shelves = () => SHELVES.filter((name) => main().queryByRole('heading', { level: 2, name }))

describe('the list of documents', () => {
  it('has what can be made of nothing, and what the work adds, by whom it is for', async () => {
    await open()
    expect(names()).toEqual(['Handlingsplan', 'Utkast till riktlinje', 'Mötesunderlag', 'Tom checklista'])
    expect(shelves()).toEqual(['Till arbetsgivaren', 'Till mötet', 'Kalender och tabeller'])
  })

  it('narrows to one reader by a press, in the address', async () => {
    const { user } = await open([action, ...workbench])
    await user.click(main().getByRole('button', { name: /^Bara för er \(\d+\)$/ }))
    expect(shelves()).toEqual(['Bara för er'])
    expect(main().getByRole('button', { name: /^Bara för er/ })).toHaveAttribute('aria-pressed', 'true')
    expect(main().getByText(/^Visar (\d+|ett) dokument\.$/)).toBeVisible()
  })

  it('opens at one reader by its address', async () => {
    await open([], '/dokument?del=motet')
    expect(names()).toEqual(['Mötesunderlag', 'Tom checklista'])
  })

  it('is searched by words in any form, tells how many fit, and says when none does', async () => {
    const { user } = await open([action, ...workbench])
    await user.type(main().getByRole('searchbox', { name: 'Sök dokument' }), 'checklistan')
    expect(names()).toContain('Tom checklista')
    expect(names()).not.toContain('Mötesunderlag')
    await user.clear(main().getByRole('searchbox'))
    await user.type(main().getByRole('searchbox'), 'qwxzv')
    expect(main().getByText('Inget dokument passar. Sök på ett annat ord.')).toBeVisible()
  })

  it('tells of each how long it is, and leads to the page where it is filled in', async () => {
    await open([action, ...workbench])
    const checklist = main().getByRole('heading', { level: 3, name: 'Tom checklista' }).closest('li') as HTMLElement
    expect(checklist).toHaveTextContent('ungefär 5 sidor')
    const link = main().getByRole('link', { name: 'Lista över AI-system (register)' })
    expect(link).toHaveAttribute('href', '/system')
  })

  it('lets no plan with own texts out before they were read through', async () => {
    await open([action, { ...plan, notes: ['guidelines'] } as AppRecord])
    expect(main().queryByRole('button', { name: /^PDF ?: Handlingsplan$/ })).not.toBeInTheDocument()
    expect(main().getByRole('link', { name: 'Handlingsplan' })).toHaveAttribute('href', '/plan/granska')
  })

  it.each(languages)('says only words of the language (%s)', async (language) => {
    await renderApp({ at: '/dokument', language, tables: tablesOf([workplace, round, action, ...workbench]) })
    expectOnlyWords(screen.getByRole('main').textContent)
  })
})
