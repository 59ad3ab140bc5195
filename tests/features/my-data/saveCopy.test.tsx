import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { catchSavedFiles } from '../../support/savedFiles.ts'
import { someWork } from '../../support/someWork.ts'

const NAME = 'lageskoll-arbetsfil_Vardadministratione_2026-03-21.lageskoll'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('downloading a backup', () => {
  it('hands over a file with everything, named after the workplace and the day, and notes it', async () => {
    const saved = catchSavedFiles()
    const { user, device } = await renderApp({ at: '/data', tables: someWork })
    await user.click(screen.getByRole('button', { name: 'Ladda ner säkerhetskopia' }))
    expect(saved.map(({ name }) => name)).toEqual([NAME])
    expect(saved[0]?.blob.type).toBe('application/octet-stream')
    expect(readWorkFile((await saved[0]?.blob.text()) ?? '')).toMatchObject({
      kind: 'opened',
      work: { tables: someWork },
    })
    expect(device.noteCopied).toHaveBeenCalledOnce()
    expect(screen.getByText(new RegExp(`sparar kopian som ${NAME}`))).toHaveAttribute('role', 'status')
  })

  it('says that the file is private and what it holds', async () => {
    await renderApp({ at: '/data', tables: someWork })
    expect(
      screen.getByText(/alla dina svar, anteckningar, belägg och åtgärder.*privat: lämna den inte till arbetsgivaren/),
    ).toBeInTheDocument()
  })

  it.each([{ ctrlKey: true }, { metaKey: true }])('follows the keys for saving: %o', async (keys) => {
    const saved = catchSavedFiles()
    await renderApp({ at: '/data', tables: someWork })
    // False: the browser's own saving of the page was prevented.
    expect(fireEvent.keyDown(document.body, { key: 's', ...keys })).toBe(false)
    expect(saved).toHaveLength(1)
  })

  it('saves once while the keys are held down, and leaves other keys alone', async () => {
    const saved = catchSavedFiles()
    await renderApp({ at: '/data', tables: someWork })
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true, repeat: true })
    expect(fireEvent.keyDown(document.body, { key: 's' })).toBe(true)
    expect(fireEvent.keyDown(document.body, { key: 's', ctrlKey: true, shiftKey: true })).toBe(true)
    expect(fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })).toBe(true)
    expect(saved).toEqual([])
  })

  it('lets go of the keys on other pages', async () => {
    const saved = catchSavedFiles()
    const { user } = await renderApp({ at: '/data', tables: someWork })
    await user.click(screen.getByRole('link', { name: 'Om Lägeskoll AI' }))
    await screen.findByRole('heading', { level: 1, name: /Om/ })
    expect(fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })).toBe(true)
    expect(saved).toEqual([])
  })

  it('has nothing to offer before anything is filled in', async () => {
    const saved = catchSavedFiles()
    await renderApp({ at: '/data' })
    expect(screen.getByText('Det finns inget att ladda ner än.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Ladda ner säkerhetskopia' })).not.toBeInTheDocument()
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })
    expect(saved).toEqual([])
  })
})
