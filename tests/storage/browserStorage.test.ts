import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { currentFormat } from '../../src/exchange/index.ts'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import type { Step } from '../../src/records/step.ts'
import { emptyTables, recordsOf, tablesOf } from '../../src/schema/record.ts'
import { noWork } from '../../src/schema/work.ts'
import { openBrowserStorage, type Reading } from '../../src/storage/browserStorage.ts'
import { today } from '../../src/storage/understand.ts'
import { anyTables } from '../support/anyTables.ts'
import { action, answer, round, someWork, workplace } from '../support/someWork.ts'
import { open, putting, restoredAs, SAVED, startAnew, startApp } from '../support/storageApp.ts'
import { workOf } from '../support/work.ts'

afterEach(async () => {
  for (const storage of open.splice(0)) storage.close()
  await deleteDB('lageskoll')
})

describe('what the browser keeps', () => {
  it('is nothing on the first visit', async () => {
    expect((await startApp()).restored).toEqual({ kind: 'restored', work: noWork, savedAt: 'never' })
  })

  it('comes back as it was written, with the moment of the last saving', async () => {
    const { storage } = await startApp()
    expect(await storage.write(putting(...recordsOf(someWork)))).toBe('written')
    expect((await startAnew()).restored).toMatchObject(restoredAs(someWork))
  })

  it('comes back whatever the work was', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables, async (tables) => {
        const { storage } = await startAnew()
        await storage.replace(workOf(tables))
        expect((await startAnew()).restored).toMatchObject(restoredAs(tables))
      }),
      { numRuns: 30 },
    )
  })

  it('takes changes one by one: added, changed and removed', async () => {
    const { storage } = await startApp()
    await storage.write(putting(...recordsOf(someWork)))
    await storage.write(putting(answer('own-question', { choice: 'no' })))
    await storage.write({ ...putting(), removed: [{ kind: 'action', id: action.id, stamp: [2, 0] }] })
    const expected = tablesOf([
      workplace,
      round,
      answer('own-question', { choice: 'no' }),
      answer('other-question', { choice: 'no' }),
    ])
    expect((await startAnew()).restored).toMatchObject(restoredAs(expected))
  })

  it('is replaced as a whole, with nothing of the old left', async () => {
    const { storage } = await startApp()
    await storage.write(putting(...recordsOf(someWork)))
    await storage.replace(workOf(tablesOf([{ ...workplace, id: 'w2' as never }])))
    expect((await startAnew()).restored).toMatchObject(restoredAs(tablesOf([{ ...workplace, id: 'w2' as never }])))
  })

  it('is nothing after it was replaced by nothing', async () => {
    const { storage } = await startApp()
    await storage.write(putting(...recordsOf(someWork)))
    await storage.replace(noWork)
    expect((await startAnew()).restored).toMatchObject({ kind: 'restored', work: { tables: emptyTables } })
  })

  it('is left as it was when a change is refused', async () => {
    const { storage } = await startApp()
    await storage.write(putting(...recordsOf(someWork)))
    storage.close()
    await expect(storage.write(putting(answer('third')))).rejects.toThrow()
    expect((await startAnew()).restored).toMatchObject(restoredAs(someWork))
  })
})

describe('two tabs', () => {
  it('do not write over each other: the one that has not seen the latest is told', async () => {
    const { storage: first } = await startApp()
    await first.write(putting(...recordsOf(someWork)))
    const { storage: second } = await startApp()
    expect(await second.write(putting(answer('second')))).toBe('written')
    expect(await first.write(putting(answer('first')))).toBe('changed-elsewhere')
    expect(await second.write(putting(answer('third')))).toBe('written')
    const kept = await startAnew()
    expect(kept.restored).toMatchObject(
      restoredAs(tablesOf([...recordsOf(someWork), answer('second'), answer('third')])),
    )
  })

  it('never leave an answer without its round when one of them opened another file', async () => {
    const { storage: first } = await startApp()
    await first.write(putting(...recordsOf(someWork)))
    const { storage: second } = await startApp()
    await second.write({
      ...putting({ ...workplace, id: 'w2' as never }),
      removed: recordsOf(someWork).map(({ kind, id }) => ({ kind, id, stamp: [2, 0] as const })),
    })
    await first.write(putting(answer('own-question', { choice: 'no' })))
    expect((await startAnew()).restored.kind).toBe('restored')
  })

  it('follow the one that takes over', async () => {
    const { storage: first } = await startApp()
    const { storage: second } = await startApp()
    await second.write(putting(...recordsOf(someWork)))
    await first.replace(workOf(tablesOf([workplace, round])))
    expect(await first.write(putting(answer('first')))).toBe('written')
    expect(await second.write(putting(answer('second')))).toBe('changed-elsewhere')
    expect((await startAnew()).restored).toMatchObject(restoredAs(tablesOf([workplace, round, answer('first')])))
  })
})

it('refuses a whole state that does not read back as it was written', async () => {
  const losing: Reading = {
    version: currentFormat.version,
    // As from a browser that says yes and keeps one record less.
    fetch: async () => ({ ...today, understand: (found) => today.understand({ ...found, kept: found.kept.slice(1) }) }),
  }
  const storage = await openBrowserStorage(() => SAVED, losing)
  open.push(storage)
  await expect(storage.replace(workOf(someWork))).rejects.toThrow(/read back/)
})

describe('the part of the app that reads what is kept', () => {
  const missing: Reading = { version: currentFormat.version, fetch: () => Promise.reject(new Error('offline')) }
  const startWithout = async () => {
    for (const storage of open.splice(0)) storage.close()
    const storage = await openBrowserStorage(() => SAVED, missing)
    open.push(storage)
    return storage
  }

  it('is not asked for where nothing is kept', async () => {
    const storage = await startWithout()
    expect(await storage.restore()).toEqual({ kind: 'restored', work: noWork, savedAt: 'never' })
  })

  it('is told when it could not be fetched: what is kept can be saved to a file, and stands untouched', async () => {
    const { storage } = await startApp()
    await storage.replace(workOf(someWork))
    const without = await startWithout()
    const restored = await without.restore()
    if (restored.kind !== 'unreadable') throw new Error('was read')
    expect(restored.reason).toBe('part-missing')
    const opened = readWorkFile(restored.raw)
    expect(opened.kind === 'opened' && opened.work.tables).toEqual(someWork)
    const { restored: again } = await startAnew()
    expect(again.kind === 'restored' && again.work.tables).toEqual(someWork)
  })

  it('leaves a window behind when another one has written, so that nothing is written over it', async () => {
    const without = await startWithout()
    await without.restore()
    const { storage: other } = await startApp()
    await other.replace(workOf(someWork))
    expect(await without.read()).toBe('part-missing')
    const nothing: Step = { put: [], removed: [], devices: [], own: 'none', unread: 'as-before' }
    expect(await without.write(nothing)).toBe('changed-elsewhere')
  })
})
