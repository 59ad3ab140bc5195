import { act, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { editsOf } from '../../src/store/workEdits.ts'
import { renderApp } from '../support/renderApp.tsx'

const reminder = () => screen.queryByText(/finns bara i den här webbläsaren|inte finns i någon fil/)

it('reminds of a copy on the page where one looks around, quietly, and not again once that was said', async () => {
  const choseToBeReminded = vi.fn()
  const { user, store } = await renderApp({ at: '/steg/1', device: { choseToBeReminded } })
  act(() => editsOf(store).markStep('understand', 'done'))
  expect(reminder()).toBeNull()
  const menu = within(screen.getByRole('navigation', { name: 'Huvudmeny' }))
  await user.click(menu.getByRole('link', { name: 'Översikt' }))
  expect(await screen.findByText('Ett steg är klart. Svaren finns bara i den här webbläsaren.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Påminn mig om en vecka' }))
  expect(choseToBeReminded).toHaveBeenCalledWith(new Date('2026-03-28T10:00:00'))
  expect(reminder()).toBeNull()
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})
