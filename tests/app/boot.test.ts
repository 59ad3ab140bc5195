import { render, screen } from '@testing-library/react'
import type { i18n } from 'i18next'
import { createElement } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boot, PATIENCE } from '../../src/app/boot.ts'
import { Waiting } from '../../src/app/Waiting.tsx'
import { noWork } from '../../src/schema/work.ts'
import type { BrowserStorage } from '../../src/storage/browserStorage.ts'
import { someWork } from '../support/someWork.ts'

const savedAt = new Date('2026-03-21T13:32:05Z')

const never = () => new Promise<never>(() => undefined)
const draw = vi.fn()
const bootWith = (openBrowserStorage: () => Promise<BrowserStorage>, isKept = true) =>
  boot(draw, { fetchCode: async () => ({ openBrowserStorage }), isKept })

const storageWith = (restore: BrowserStorage['restore']) => ({
  points: () => Promise.reject(new Error('not asked for')),
  ...{ restore, write: vi.fn(), read: vi.fn(), replace: vi.fn(), listen: vi.fn(), close: vi.fn(), wiped: never() },
})

beforeEach(() => {
  // The words are fetched by the clock too, so it also goes by itself.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the start', () => {
  it('shows what was kept', async () => {
    const work = { ...noWork, tables: someWork }
    const storage = storageWith(async () => ({ kind: 'restored', work, savedAt }))
    expect(await bootWith(async () => storage)).toMatchObject({ storage, restored: work, savedAt })
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(storage.close).not.toHaveBeenCalled()
  })

  it('asks for no storage in the edition in one file', async () => {
    expect(await boot(draw, 'single-file')).toMatchObject({
      storage: 'single-file',
      restored: noWork,
      savedAt: 'never',
    })
  })

  it('draws as soon as it has words, before the storage has answered', async () => {
    draw.mockClear()
    void bootWith(never)
    await vi.waitFor(() => expect(draw).toHaveBeenCalledOnce())
    const words = draw.mock.calls[0]?.[0] as i18n
    render(createElement(Waiting, { words }))
    expect(screen.getByRole('status')).toHaveTextContent('Hämtar det du har sparat…')
  })

  it('goes on without a storage that is refused', async () => {
    const refused = async () => Promise.reject(new Error('no'))
    expect(await bootWith(refused)).toMatchObject({ storage: 'refused', restored: noWork, savedAt: 'never' })
  })

  it.each([
    ['opening', never],
    ['reading', async () => storageWith(never)],
  ])('goes on without a storage that is silent at %s', async (_what, open) => {
    const started = bootWith(open)
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(await started).toMatchObject({ storage: 'silent', restored: noWork, savedAt: 'never' })
  })

  it('lets go of a storage that answers too late, and writes nothing over what is there', async () => {
    const storage = storageWith(async () => ({ kind: 'restored', work: { ...noWork, tables: someWork }, savedAt }))
    let answer: (late: BrowserStorage) => void = () => undefined
    const started = bootWith(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(await started).toMatchObject({ storage: 'silent' })
    answer(storage)
    await vi.waitFor(() => expect(storage.close).toHaveBeenCalledOnce())
    expect(storage.write).not.toHaveBeenCalled()
    expect(storage.replace).not.toHaveBeenCalled()
  })

  it('opens no storage where nothing is kept until the page stands there, and then hands on what was asked of it', async () => {
    const opened = storageWith(async () => ({ kind: 'restored', work: noWork, savedAt: 'never' }))
    const open = vi.fn(async () => opened)
    const { storage, later } = await bootWith(open, false)
    expect(open).not.toHaveBeenCalled()
    if (typeof storage === 'string') throw new Error(storage)
    const heard = { step: () => true, behind: () => undefined }
    storage.listen(heard)
    expect(await later).toMatchObject({ restored: noWork })
    await vi.waitFor(() => expect(opened.listen).toHaveBeenCalledWith(heard))
  })

  it.each([
    ['refused', async () => Promise.reject(new Error('no'))],
    ['silent', never],
  ])('tells later that the storage is %s, and refuses what is asked of it', async (how, open) => {
    const { storage, later } = await bootWith(open, false)
    if (typeof storage === 'string') throw new Error(storage)
    storage.listen({ step: () => true, behind: () => undefined })
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(await later).toMatchObject({ storage: how })
    await expect(storage.read()).rejects.toThrow(how)
  })
})
