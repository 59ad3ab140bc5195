import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { lockText, unlockText } from '../../../src/exchange/locking/lockedText.ts'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { emptyTables } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { someWork } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const shown = async () => {
  await vi.waitFor(() => expect(document.querySelector('.phrase')?.textContent).toMatch(/^(\S+ ){4}\S+$/))
  return document.querySelector('.phrase')?.textContent ?? ''
}

const SLOW = { timeout: 20_000 }

it('a copy is locked with a phrase that is shown once, and says so in its name', async () => {
  const saved = catchSavedFiles()
  const { user, device } = await renderApp({ at: '/data/overlamna', tables: someWork })
  await user.click(screen.getByRole('button', { name: /^Lås filen/ }))
  expect(screen.getByText(/^Ingen kan ta fram frasen igen/)).toBeInTheDocument()
  const first = await shown()
  await user.click(screen.getByRole('button', { name: 'Byt fras' }))
  await vi.waitFor(async () => expect(await shown()).not.toBe(first))
  const phrase = await shown()
  await user.click(screen.getByRole('button', { name: 'Ladda ner låst fil' }))
  await screen.findByText(/sparar kopian som lageskoll-arbetsfil-med-losenfras/, {}, SLOW)
  expect(device.noteCopied).toHaveBeenCalledOnce()
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/-med-losenfras_.*\.lageskoll$/)])
  const opened = await unlockText((await saved[0]?.blob.text()) ?? '', phrase)
  const read = readWorkFile(opened.kind === 'unlocked' ? opened.text : '')
  expect(read).toMatchObject({ kind: 'opened', isAltered: false, work: { tables: someWork } })
})

it('keeps the phrase that is shown while the file is locked with it', async () => {
  const saved = catchSavedFiles()
  const { user } = await renderApp({ at: '/data', tables: someWork })
  await user.click(screen.getByRole('button', { name: /^Lås filen/ }))
  const phrase = await shown()
  await user.click(screen.getByRole('button', { name: 'Ladda ner låst fil' }))
  await user.click(screen.getByRole('button', { name: 'Byt fras' }))
  await user.click(screen.getByRole('button', { name: 'Ladda ner låst fil' }))
  await screen.findByText(/sparar kopian som/, {}, SLOW)
  expect(await shown()).toBe(phrase)
  expect(saved).toHaveLength(1)
  expect(await unlockText((await saved[0]?.blob.text()) ?? '', phrase)).toMatchObject({ kind: 'unlocked' })
})

it('a locked file opens with its phrase alone, and a wrong one changes nothing', async () => {
  const stamp = { contentVersion: 'x', savedAt: '2026-03-20T09:05:00.000Z' }
  const locked = await lockText(writeWorkFile(workOf(someWork), stamp), 'björk åska')
  const { user, store } = await renderApp({ at: '/data', tables: emptyTables })
  await user.upload(screen.getByLabelText('Öppna en fil'), new File([locked], 'kopia.lageskoll'))
  const field = await screen.findByLabelText('Lösenfras')
  await user.type(field, 'fel{Enter}')
  expect(await screen.findByText(/^Frasen passar inte till kopia\.lageskoll/, {}, SLOW)).toBeInTheDocument()
  expect(store.getState().tables).toEqual(emptyTables)
  await user.clear(field)
  await user.type(field, 'BJORK aska')
  await user.click(screen.getByRole('button', { name: 'Lås upp filen' }))
  expect(await screen.findByText('kopia.lageskoll är öppnad.', {}, SLOW)).toBeInTheDocument()
  expect(store.getState().tables).toEqual(someWork)
})

it('where the browser locks nothing it is said, and neither file nor phrase is asked for', async () => {
  vi.stubGlobal('crypto', { getRandomValues: () => undefined })
  const { user } = await renderApp({ at: '/data', tables: someWork })
  await user.click(screen.getByRole('button', { name: /^Lås filen/ }))
  expect(screen.getByText(/^Här går det inte att låsa filer/)).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Tillbaka' }))
  const locked = new File(['{"format":"lageskoll-locked-file"}'], 'kopia.lageskoll')
  await user.upload(screen.getByLabelText('Öppna en fil'), locked)
  expect(await screen.findByRole('alert')).toHaveTextContent(/kopia\.lageskoll är låst.*https/)
  expect(screen.queryByLabelText('Lösenfras')).not.toBeInTheDocument()
})
