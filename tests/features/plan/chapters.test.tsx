import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { action, answer, round, workplace } from '../../support/someWork.ts'

it('tells how long each chapter of the plan is where it is chosen', async () => {
  const noted = answer('guidelines', { choice: 'no', note: 'Närmaste chef lovade svar' })
  await renderApp({ at: '/plan', tables: tablesOf([round, workplace, action, noted]) })
  const chapters = screen.getByRole('group', { name: 'Välj vad som ska med' })
  expect(within(chapters).getByRole('checkbox', { name: /^De åtta stegen .*sida/ })).toBeVisible()
  expect(within(chapters).getByRole('checkbox', { name: /^Det här vill vi ha svar på inget än$/ })).toBeVisible()
})
