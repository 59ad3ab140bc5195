import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { tablesOf } from '../../../src/schema/record.ts'
import { editsOf } from '../../../src/store/workEdits.ts'
import { valuesOf } from '../../report/draw/calendar/readCalendar.ts'
import { day } from '../../support/plan.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { action, plan, round, workplace } from '../../support/someWork.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

it('a second calendar file withdraws the days of an action that has been removed since the first', async () => {
  const saved = catchSavedFiles()
  const dated = { ...action, dueOn: day('2026-09-01') }
  const { user, store } = await renderApp({ at: '/dokument', tables: tablesOf([workplace, round, dated]) })
  const file = async (count: number) => {
    await user.click(screen.getByRole('button', { name: 'Kalenderfil (.ics)' }))
    await waitFor(() => expect(saved).toHaveLength(count))
    return (await saved.at(-1)?.blob.text()) ?? ''
  }
  const first = await file(1)
  const uid = `:due-${action.id}@lageskoll.invalid`
  expect(valuesOf(first, 'UID')).toContain(uid)
  expect(valuesOf(first, 'STATUS')).not.toContain(':CANCELLED')
  act(() => void editsOf(store).remove([{ kind: 'action', id: action.id }]))
  const second = await file(2)
  expect(valuesOf(second, 'UID').filter((one) => one === uid)).toEqual([uid])
  expect(valuesOf(second, 'STATUS')).toContain(':CANCELLED')
  expect(second.replaceAll('\r\n ', '')).toMatch(new RegExp(`UID${uid}(?:(?!END:VEVENT)[^])*STATUS:CANCELLED`))
})

it('no calendar file is made of no day: the page says what is missing', async () => {
  const saved = catchSavedFiles()
  const { user } = await renderApp({ at: '/dokument', tables: tablesOf([workplace, round, plan]) })
  await user.click(screen.getByRole('button', { name: 'Kalenderfil (.ics)' }))
  expect(await screen.findByText(/^Det finns ingen dag att lägga i kalendern\./)).toBeVisible()
  expect(saved).toEqual([])
})
