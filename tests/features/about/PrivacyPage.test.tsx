import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { languages } from '../../../src/schema/language.ts'
import { recordKinds } from '../../../src/schema/recordKinds.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'

const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

it.each(languages)('tells of every kind of thing where it can be, in %s', async (language) => {
  await renderApp({ at: '/integritet', language })
  const table = screen.getByRole('table')
  // The head, every kind, and what stands beside.
  expect(within(table).getAllByRole('row').length).toBeGreaterThan(recordKinds.length + 4)
  expectOnlyWords(screen.getByRole('article').textContent)
  expect(screen.getByRole('article')).not.toHaveTextContent(/säkert|\bsafe(ly)?\b|\bsecure(ly)?\b/i)
})

it('says of each what the table of nouns says', async () => {
  await renderApp({ at: '/integritet' })
  expect(cellsOf('Påverkansloggen')).toEqual(['Ja', 'Ja', 'Nej'])
  expect(cellsOf('Svar, anteckningar')).toEqual(['Ja', 'Ja', 'Ja, men vissa texter bara om du kryssar i dem'])
  expect(cellsOf('Goda exempel')[2]).toMatch(/egen fil/)
  expect(cellsOf('Hur det var vid tidigare')).toEqual(['Ja', 'Nej', 'Nej'])
  expect(cellsOf('Lösenfrasen')).toEqual(['Nej', 'Nej', 'Nej'])
})

it.each(['/om', '/data'])('is reached from %s', async (at) => {
  const { user } = await renderApp({ at })
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: /integritet/i }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Integritet' })).toHaveFocus()
})
