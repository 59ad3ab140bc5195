import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boot, PATIENCE } from '../../src/app/boot.ts'
import { noWork } from '../../src/schema/work.ts'
import type { BrowserStorage } from '../../src/storage/browserStorage.ts'
import { someWork } from '../support/someWork.ts'

const savedAt = new Date('2026-03-21T13:32:05Z')

const storageWith = (restore: BrowserStorage['restore']) => ({
  ...{ restore, write: vi.fn(), read: vi.fn(), replace: vi.fn(), listen: vi.fn(), close: vi.fn() },
})

const never = () => new Promise<never>(() => undefined)

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
    expect(await boot(async () => storage)).toMatchObject({ storage, restored: work, savedAt })
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(storage.close).not.toHaveBeenCalled()
  })

  it('goes on without a storage that is refused', async () => {
    const refused = async () => Promise.reject(new Error('no'))
    expect(await boot(refused)).toMatchObject({ storage: 'refused', restored: noWork, savedAt: 'never' })
  })

  it.each([
    ['opening', never],
    ['reading', async () => storageWith(never)],
  ])('goes on without a storage that is silent at %s', async (_what, open) => {
    const started = boot(open)
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect(await started).toMatchObject({ storage: 'silent', restored: noWork, savedAt: 'never' })
  })

  it('lets go of a storage that answers too late, and writes nothing over what is there', async () => {
    const storage = storageWith(async () => ({ kind: 'restored', work: { ...noWork, tables: someWork }, savedAt }))
    let answer: (late: BrowserStorage) => void = () => undefined
    const started = boot(
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
})
