import { act, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import { keptPoints } from '../../support/keptPoints.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, someWork, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const stamp = { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000Z' }
const other = tablesOf([{ ...workplace, name: 'Växeln' }, round])
const textOf = (tables: typeof other) => writeWorkFile(workOf(tables), stamp)
const tablesIn = (text: string | undefined) => {
  const read = readWorkFile(text ?? '')
  return read.kind === 'opened' ? read.work.tables : read.failure
}

it('keeps how it was before a file takes its place', async () => {
  const { points, keep, texts } = keptPoints()
  const { user, store } = await renderApp({ at: '/data', tables: someWork, device: { points } })
  await user.upload(screen.getByLabelText('Öppna en fil'), new File([textOf(other)], 'kopia.lageskoll'))
  await user.click(await screen.findByRole('button', { name: 'Ersätt det som finns här' }))
  expect(await screen.findByText('kopia.lageskoll är öppnad.')).toBeInTheDocument()
  expect(keep.mock.calls.map(([why]) => why)).toContain('open')
  expect(tablesIn(texts()[0])).toEqual(someWork)
  expect(store.getState().tables).toEqual(other)
})

it('shows how it was before it is put back, which can be undone in the same way', async () => {
  const { points, texts } = keptPoints([{ text: textOf(other), why: 'open' }])
  const { user, store } = await renderApp({ at: '/data', tables: someWork, device: { points } })
  const row = (await screen.findByText(/innan en fil öppnades/)).closest('li')
  if (!row) throw new Error('no row')
  await user.click(within(row).getByRole('button', { name: 'Se vad som fanns då' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Vill du ställa tillbaka som det var?' })).toHaveFocus()
  expect(within(screen.getByRole('main')).getByText('Växeln')).toBeInTheDocument()
  expect(store.getState().tables).toEqual(someWork)
  await user.click(screen.getByRole('button', { name: 'Ställ tillbaka som det var' }))
  expect(await screen.findByText(/^Allt är som det var: 20 mars 2026/)).toBeInTheDocument()
  expect(store.getState().tables).toEqual(other)
  expect(tablesIn(texts()[0])).toEqual(someWork)
})

it('one can be named, one and all can be taken away', async () => {
  const kept = keptPoints([
    { text: textOf(other), why: 'merge' },
    { text: 'no work file', why: 'daily' },
  ])
  const { user } = await renderApp({ at: '/data', device: { points: kept.points } })
  const rows = () =>
    screen.getAllByRole('listitem').filter((row) => within(row).queryByRole('button', { name: 'Ge ett namn' }))
  await screen.findAllByRole('button', { name: 'Ge ett namn' })
  const [first, second] = rows()
  if (!first || !second) throw new Error('two points were not shown')
  await user.click(within(second).getByRole('button', { name: 'Se vad som fanns då' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/gick inte att läsa hur det var\. Inget har ändrats/)
  await user.click(within(first).getByRole('button', { name: 'Ge ett namn' }))
  await user.type(within(first).getByLabelText('Namn'), 'Före sommaren')
  await user.click(within(first).getByRole('button', { name: 'Spara namnet' }))
  expect(await screen.findByText('Före sommaren')).toBeInTheDocument()
  expect(kept.names()).toEqual(['Före sommaren', ''])
  expect(within(first).getByRole('button', { name: 'Ge ett namn' })).toHaveFocus()
  await user.click(within(second).getByRole('button', { name: 'Ta bort' }))
  await expect.poll(() => rows()).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Ta bort alla för gott' }))
  expect(rows()).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Ja, ta bort för gott' }))
  await expect.poll(() => screen.queryByRole('button', { name: 'Ge ett namn' })).toBeNull()
  expect(kept.texts()).toEqual([])
  expect(screen.getByText('Inget av det finns kvar i webbläsaren.')).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: 'Som det var förut' })).toHaveFocus()
})

it('one with a name goes only once that has been asked', async () => {
  const kept = keptPoints([{ text: textOf(other), why: 'merge' }])
  await (await kept.points()).name(0, 'Före sommaren')
  const { user } = await renderApp({ at: '/data', device: { points: kept.points } })
  await user.click(await screen.findByRole('button', { name: 'Ta bort' }))
  await user.click(screen.getByRole('button', { name: 'Behåll' }))
  expect(kept.names()).toEqual(['Före sommaren'])
  await user.click(screen.getByRole('button', { name: 'Ta bort' }))
  await user.click(screen.getByRole('button', { name: 'Ja, ta bort för gott' }))
  await expect.poll(() => kept.names()).toEqual([])
})

it('is told where the list cannot be read, and can be tried again', async () => {
  const kept = keptPoints([{ text: textOf(other), why: 'merge' }])
  let isRefused = true
  const points = () => (isRefused ? Promise.reject(new Error('refused')) : kept.points())
  const { user } = await renderApp({ at: '/data', device: { points } })
  expect(await screen.findByText(/lät inte sidan läsa vad som finns sparat sedan förut/)).toBeVisible()
  isRefused = false
  await user.click(screen.getByRole('button', { name: 'Försök igen' }))
  expect(await screen.findByText(/innan filer lades ihop/)).toBeVisible()
})

it('is told when the browser keeps nothing, and whoever presses again goes on', async () => {
  const points = () => Promise.reject(new Error('full'))
  const { user, store } = await renderApp({ at: '/data', tables: someWork, device: { points } })
  await user.upload(screen.getByLabelText('Öppna en fil'), new File([textOf(other)], 'kopia.lageskoll'))
  const replace = await screen.findByRole('button', { name: 'Ersätt det som finns här' })
  await user.click(replace)
  expect(await screen.findByRole('alert')).toHaveTextContent(/kunde inte spara hur det är nu/)
  expect(store.getState().tables).toEqual(someWork)
  await user.click(replace)
  expect(await screen.findByText('kopia.lageskoll är öppnad.')).toBeInTheDocument()
  expect(store.getState().tables).toEqual(other)
})

it('does nothing once the person has gone back, however late the browser answers', async () => {
  const { points, keep } = keptPoints()
  let answer: () => void = () => undefined
  keep.mockImplementationOnce(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve
      }),
  )
  const { user, store } = await renderApp({ at: '/data', tables: someWork, device: { points } })
  await user.upload(screen.getByLabelText('Öppna en fil'), new File([textOf(other)], 'kopia.lageskoll'))
  const replace = await screen.findByRole('button', { name: 'Ersätt det som finns här' })
  await user.click(replace)
  await user.click(screen.getByRole('heading', { level: 1 }))
  await user.click(replace)
  expect(keep).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('button', { name: 'Avbryt' }))
  await screen.findByRole('heading', { level: 1, name: 'Mina data' })
  await act(async () => answer())
  expect(store.getState().tables).toEqual(someWork)
  expect(screen.queryByText('kopia.lageskoll är öppnad.')).not.toBeInTheDocument()
})
