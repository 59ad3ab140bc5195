import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openQuestionsOf } from '../../../src/report/build/plan/openQuestions.ts'
import { documents } from '../../../src/report/documents.ts'
import { emptyTables } from '../../../src/schema/record.ts'
import { exampleTables, stateOf } from '../../support/documentStates.ts'
import { saidIn } from '../../support/plan.ts'
import { renderApp } from '../../support/renderApp.tsx'

it('a hand-over says every open promise, question and day, and keeps what is kept out of it', () => {
  const input = stateOf('worked example', 'sv')
  const said = saidIn(documents.succession.build(input))
  const promises = input.log.filter(({ event }) => event === 'promised')
  expect(promises.length).toBeGreaterThan(0)
  for (const { text, promise } of promises) expect(said.includes(text.trim())).toBe(!promise.isKept)
  for (const { dueOn, status } of input.actions)
    if (dueOn !== 'not-set' && status !== 'done' && status !== 'declined') expect(said).toContain(dueOn)
  expect(documents.succession.audience).toBe('own-use')
})

it('a hand-over says whom each open question goes to, where things are, and what the one who leaves wipes', () => {
  const input = stateOf('worked example', 'sv')
  const said = saidIn(documents.succession.build(input))
  const open = openQuestionsOf(input)
  expect(open.length).toBeGreaterThan(0)
  for (const { text, askRole } of open) expect(said).toContain(`${text} (${input.t(`common:askRole.${askRole}`)})`)
  expect(said).toContain(`${input.followUpOn} Uppföljning av planen`)
  expect(said).toContain('Arbetsfilen har allt: svar, anteckningar, åtgärder och logg. Öppna den under Mina data.')
  expect(said).toContain('Rensa webbläsaren på din dator, under Mina data.')
  expect(said).toContain('Ta bort filer i mappen för hämtade filer och på delade diskar.')
})

it('shows what is open as closed rows with counts, which open to the very words', async () => {
  const { user } = await renderApp({ at: '/data/overlamna', tables: exampleTables('sv') })
  const main = within(screen.getByRole('main'))
  const promises = stateOf('worked example', 'sv').log.filter(
    ({ promise, event }) => event === 'promised' && !promise.isKept,
  )
  const row = main.getByRole('button', { name: `Öppna löften ${promises.length}` })
  expect(main.queryByText(promises[0]?.text ?? '')).toBeNull()
  await user.click(row)
  expect(main.getByText(promises[0]?.text ?? '')).toBeVisible()
})

it('without work it leads to where a file is opened', async () => {
  await renderApp({ at: '/data/overlamna', tables: emptyTables })
  const main = within(screen.getByRole('main'))
  expect(main.getByRole('link', { name: 'Öppna den under Mina data' })).toHaveAttribute('href', '/data')
})
