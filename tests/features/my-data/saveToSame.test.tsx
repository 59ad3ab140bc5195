import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { forgetSameFile, sameFileName } from '../../../src/exchange/browser/sameFile.ts'
import { readWorkFile } from '../../../src/exchange/reading/readWorkFile.ts'
import { writeWorkFile } from '../../../src/exchange/reading/writeWorkFile.ts'
import { tablesOf } from '../../../src/schema/record.ts'
import { renderApp } from '../../support/renderApp.tsx'
import { round, someWork, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

type User = Awaited<ReturnType<typeof renderApp>>['user']

/** A file on the disk; `isFull` loses what is written without a word. */
function givenFile({ isFull = false } = {}) {
  let kept = ''
  const createWritable = async () => {
    let written = ''
    return {
      write: async (text: string) => {
        written = text
      },
      close: async () => {
        kept = isFull ? '' : written
      },
    }
  }
  const picker = vi.fn(async () => ({
    name: 'mitt.lageskoll',
    createWritable,
    getFile: async () => ({ text: async () => kept }),
  }))
  vi.stubGlobal('showSaveFilePicker', picker)
  return { picker, kept: () => kept }
}

afterEach(() => {
  vi.unstubAllGlobals()
  forgetSameFile()
})

it('is not offered where the browser cannot', async () => {
  await renderApp({ at: '/data', tables: someWork })
  expect(screen.queryByRole('button', { name: /en fil som du väljer/ })).not.toBeInTheDocument()
})

it('tells when nothing came into the file, or none was chosen, and notes no copy', async () => {
  const { picker } = givenFile({ isFull: true })
  const { user, device } = await renderApp({ at: '/data', tables: someWork })
  await user.click(screen.getByRole('button', { name: 'Spara i en fil som du väljer' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/gick inte att spara i filen/)
  picker.mockRejectedValueOnce(new DOMException('no', 'AbortError'))
  await user.click(screen.getByRole('button', { name: 'Spara i en fil som du väljer' }))
  await expect.poll(() => screen.queryByRole('alert')).toBeNull()
  expect(device.noteCopied).not.toHaveBeenCalled()
})

it('asks for a file once, and writes over it from then on', async () => {
  const { picker, kept } = givenFile()
  const { user, device } = await renderApp({ at: '/data', tables: someWork })
  await user.click(screen.getByRole('button', { name: 'Spara i en fil som du väljer' }))
  expect(await screen.findByText('Sparat i mitt.lageskoll.')).toHaveAttribute('role', 'status')
  await user.click(screen.getByRole('button', { name: 'Spara igen i mitt.lageskoll' }))
  await expect.poll(() => device.noteCopied.mock.calls.length).toBe(2)
  expect(picker).toHaveBeenCalledOnce()
  expect(readWorkFile(kept())).toMatchObject({ kind: 'opened', isAltered: false, work: { tables: someWork } })
})

it.each([
  {
    what: 'another file has been opened',
    become: async (user: User) => {
      const other = writeWorkFile(workOf(tablesOf([{ ...workplace, name: 'Växeln' }, round])), {
        contentVersion: 'x',
        savedAt: '2026-03-20T09:05:00.000Z',
      })
      await user.upload(screen.getByLabelText('Öppna en fil'), new File([other], 'annan.lageskoll'))
      await user.click(await screen.findByRole('button', { name: 'Ersätt det som finns här' }))
      await screen.findByText('annan.lageskoll är öppnad.')
    },
  },
  {
    what: 'everything has been cleared',
    become: async (user: User) => {
      await user.click(screen.getByRole('button', { name: 'Rensa…' }))
      await user.click(await screen.findByRole('button', { name: 'Ta bort allt' }))
      await screen.findByRole('heading', { level: 1, name: 'Rensat' })
    },
  },
])('never writes other work over the file once $what', async ({ become }) => {
  const { kept } = givenFile()
  const { user } = await renderApp({ at: '/data', tables: someWork })
  await user.click(screen.getByRole('button', { name: 'Spara i en fil som du väljer' }))
  await screen.findByText('Sparat i mitt.lageskoll.')
  await become(user)
  expect(sameFileName()).toBeUndefined()
  expect(readWorkFile(kept())).toMatchObject({ kind: 'opened', work: { tables: someWork } })
})
