import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { exampleTables } from '../support/documentStates.ts'
import { renderApp } from '../support/renderApp.tsx'

const MOST_STEPS = 30

it('easy Swedish is chosen among the languages, and ordinary Swedish stands where it has no words', async () => {
  const { user } = await renderApp({ at: '/snabbkoll' })
  expect(screen.getByText(/^Åtta frågor/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Mer' }))
  expect(screen.getByRole('button', { name: 'English' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Lättläst svenska' }))
  await waitFor(() =>
    expect(screen.getByText(/Vet inte betyder att ni inte vet\. Det är ett bra svar\./)).toBeVisible(),
  )
  expect(await screen.findByRole('group', { name: 'Får personalen veta vad uppföljningen av AI visar?' })).toBeVisible()
  // A question that is easy as it is.
  expect(screen.getByRole('group', { name: /^Har de som använder AI fått/ })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Visa läget' })).toBeVisible()
})

it('the wall is in easy Swedish too', async () => {
  const tables = exampleTables('sv')
  const { user } = await renderApp({ at: '/apt/visa', language: 'sv-x-lattlast', tables, today: '2026-11-30' })
  // The meeting of the example has come to its end.
  for (let steps = 0; steps < MOST_STEPS && !screen.queryByRole('heading', { name: 'Prata 2 och 2' }); steps += 1)
    await user.click(screen.getByRole('button', { name: 'Tillbaka' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Prata 2 och 2' })).toBeVisible()
  expect(screen.getByText('Vad är du orolig för?')).toBeVisible()
})
