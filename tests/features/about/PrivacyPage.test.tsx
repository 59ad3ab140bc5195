import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { languages } from '../../../src/schema/language.ts'
import { recordKinds } from '../../../src/schema/recordKinds.ts'
import { expectOnlyWords, renderApp } from '../../support/renderApp.tsx'

const listed = (place: RegExp) =>
  within(screen.getByRole('region', { name: place }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

it.each(languages)('tells of every kind of thing where it can be, in %s', async (language) => {
  await renderApp({ at: '/integritet', language })
  const where =
    screen.getByRole('heading', { name: /^(Vad som finns var|What is where)$/ }).parentElement ?? document.body
  // Every kind, and what stands beside.
  expect(within(where).getAllByRole('listitem')).toHaveLength(recordKinds.length + 6)
  expectOnlyWords(screen.getByRole('article').textContent)
  expect(screen.getByRole('article')).not.toHaveTextContent(/säkert|\bsafe(ly)?\b|\bsecure(ly)?\b/i)
})

it('says of each what the table of nouns says', async () => {
  await renderApp({ at: '/integritet' })
  expect(listed(/^Sparas, och står aldrig/)).toContain('Påverkansloggen')
  expect(listed(/vissa texter bara om du kryssar i dem$/)).toContain('Svar, anteckningar och belägg')
  expect(listed(/bara i en egen fil/)).toEqual(['Goda exempel'])
  expect(listed(/^Finns bara i webbläsaren$/)).toContain('Hur det var vid tidigare tillfällen')
  expect(listed(/^Sparas ingenstans$/)).toEqual(['Lösenfrasen till en låst fil'])
})

it.each(['/om', '/data'])('is reached from %s', async (at) => {
  const { user } = await renderApp({ at })
  await user.click(within(screen.getByRole('main')).getByRole('link', { name: /integritet/i }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Integritet' })).toHaveFocus()
})
