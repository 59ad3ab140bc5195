import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { deleteDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { currentFormat, type Format, readWorkFile } from '../../src/exchange/index.ts'
import { emptyTables, recordsOf, tablesOf } from '../../src/schema/record.ts'
import { type BrowserStorage, openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { anyTables } from '../support/anyTables.ts'
import { action, answer, round, someWork, workplace } from '../support/someWork.ts'

const SAVED = new Date('2026-03-21T13:32:00.000Z')
const open: BrowserStorage[] = []

/** What the app does when it starts: open and restore. */
async function startApp(format: Format = currentFormat) {
  const storage = await openBrowserStorage(() => SAVED, format)
  open.push(storage)
  return { storage, restored: await storage.restore() }
}

/** A new tab that finds what the earlier ones left. */
const startAnew = async (format?: Format) => {
  for (const storage of open.splice(0)) storage.close()
  return await startApp(format)
}

/** Puts something into the browser that no app of today would. */
async function damage(record: unknown, formatVersion?: number) {
  const db = await openDatabase()
  await db.put('records', record as { kind: string; id: string })
  if (formatVersion !== undefined) {
    const stamp = await db.get('meta', 'stamp')
    await db.put('meta', { revision: 1, savedAt: SAVED, ...stamp, formatVersion }, 'stamp')
  }
  db.close()
}

const later = (rename: string): Format => ({
  version: currentFormat.version + 1,
  migrations: {
    ...currentFormat.migrations,
    [currentFormat.version]: (records) =>
      records.map((record) => {
        const { kind } = record as { kind: string }
        return kind === 'workplace' ? { ...(record as object), name: rename } : record
      }),
  },
})

const restoredAs = (tables: object) => ({ kind: 'restored', tables, savedAt: SAVED })

afterEach(async () => {
  for (const storage of open.splice(0)) storage.close()
  await deleteDB('lageskoll')
})

describe('what the browser keeps', () => {
  it('is nothing on the first visit', async () => {
    expect((await startApp()).restored).toEqual({ kind: 'restored', tables: emptyTables, savedAt: 'never' })
  })

  it('comes back as it was written, with the moment of the last saving', async () => {
    const { storage } = await startApp()
    expect(await storage.write({ put: recordsOf(someWork), removed: [] })).toBe('written')
    expect((await startAnew()).restored).toEqual(restoredAs(someWork))
  })

  it('comes back whatever the work was', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables, async (tables) => {
        const { storage } = await startAnew()
        await storage.replace(recordsOf(tables))
        expect((await startAnew()).restored).toEqual(restoredAs(tables))
      }),
      { numRuns: 30 },
    )
  })

  it('takes changes one by one: added, changed and removed', async () => {
    const { storage } = await startApp()
    await storage.write({ put: recordsOf(someWork), removed: [] })
    await storage.write({ put: [answer('own-question', { choice: 'no' })], removed: [] })
    await storage.write({ put: [], removed: [action] })
    const expected = tablesOf([
      workplace,
      round,
      answer('own-question', { choice: 'no' }),
      answer('other-question', { choice: 'no' }),
    ])
    expect((await startAnew()).restored).toEqual(restoredAs(expected))
  })

  it('is replaced as a whole, with nothing of the old left', async () => {
    const { storage } = await startApp()
    await storage.write({ put: recordsOf(someWork), removed: [] })
    await storage.replace([{ ...workplace, id: 'w2' as never }])
    expect((await startAnew()).restored).toEqual(restoredAs(tablesOf([{ ...workplace, id: 'w2' as never }])))
  })

  it('is nothing after it was replaced by nothing', async () => {
    const { storage } = await startApp()
    await storage.write({ put: recordsOf(someWork), removed: [] })
    await storage.replace([])
    expect((await startAnew()).restored).toMatchObject({ kind: 'restored', tables: emptyTables })
  })

  it('is left as it was when a change is refused', async () => {
    const { storage } = await startApp()
    await storage.write({ put: recordsOf(someWork), removed: [] })
    storage.close()
    await expect(storage.write({ put: [answer('third')], removed: [action] })).rejects.toThrow()
    expect((await startAnew()).restored).toEqual(restoredAs(someWork))
  })
})

describe('two tabs', () => {
  it('do not write over each other: the one that has not seen the latest is told', async () => {
    const { storage: first } = await startApp()
    await first.write({ put: recordsOf(someWork), removed: [] })
    const { storage: second } = await startApp()
    expect(await second.write({ put: [answer('second')], removed: [] })).toBe('written')
    expect(await first.write({ put: [answer('first')], removed: [] })).toBe('changed-elsewhere')
    expect(await second.write({ put: [answer('third')], removed: [] })).toBe('written')
    const kept = await startAnew()
    expect(kept.restored).toEqual(restoredAs(tablesOf([...recordsOf(someWork), answer('second'), answer('third')])))
  })

  it('never leave an answer without its round when one of them opened another file', async () => {
    const { storage: first } = await startApp()
    await first.write({ put: recordsOf(someWork), removed: [] })
    const { storage: second } = await startApp()
    await second.write({ put: [{ ...workplace, id: 'w2' as never }], removed: recordsOf(someWork) })
    await first.write({ put: [answer('own-question', { choice: 'no' })], removed: [] })
    expect((await startAnew()).restored.kind).toBe('restored')
  })

  it('follow the one that takes over', async () => {
    const { storage: first } = await startApp()
    const { storage: second } = await startApp()
    await second.write({ put: recordsOf(someWork), removed: [] })
    await first.replace([workplace, round])
    expect(await first.write({ put: [answer('first')], removed: [] })).toBe('written')
    expect(await second.write({ put: [answer('second')], removed: [] })).toBe('changed-elsewhere')
    expect((await startAnew()).restored).toEqual(restoredAs(tablesOf([workplace, round, answer('first')])))
  })
})

describe('what cannot be read', () => {
  it.each([
    ['an orphan', answer('lonely', { roundId: 'gone' as never })],
    ['a record of an unknown kind', { kind: 'secret', id: 's1' }],
    ['a record of the wrong shape', { ...workplace, id: 'w9', name: 7 }],
  ])('is left alone and handed out as it is: %s', async (_what, record) => {
    const { storage } = await startApp()
    await storage.write({ put: recordsOf(someWork), removed: [] })
    await damage(record)
    const first = (await startAnew()).restored
    if (first.kind !== 'unreadable') throw new Error('was read')
    expect(first.reason).toBe('damaged')
    expect(JSON.parse(first.raw)).toMatchObject({ format: 'lageskoll-work-file', savedAt: SAVED.toISOString() })
    const { records } = JSON.parse(first.raw) as { readonly records: readonly unknown[] }
    expect(records).toHaveLength(recordsOf(someWork).length + 1)
    expect(records).toContainEqual(record)
    expect((await startAnew()).restored).toEqual(first)
  })

  it('is too new when a later version kept it, and opens there from the file', async () => {
    const { storage } = await startApp(later('Ny'))
    await storage.write({ put: recordsOf(someWork), removed: [] })
    const { restored } = await startAnew()
    if (restored.kind !== 'unreadable') throw new Error('was read')
    expect(restored.reason).toBe('too-new')
    expect(readWorkFile(restored.raw)).toEqual({ kind: 'failed', failure: 'too-new' })
    expect(readWorkFile(restored.raw, later('Ny'))).toMatchObject({ kind: 'opened', tables: someWork })
  })

  it('gives way when the person starts over', async () => {
    await damage({ kind: 'secret', id: 's1' }, currentFormat.version + 1)
    const { storage, restored } = await startApp()
    expect(restored.kind).toBe('unreadable')
    await storage.replace(recordsOf(someWork))
    expect((await startAnew()).restored).toEqual(restoredAs(someWork))
  })
})

describe('what an earlier version kept', () => {
  it('is migrated once and kept as the new version', async () => {
    const { storage } = await startApp()
    await storage.write({ put: recordsOf(someWork), removed: [] })
    const first = await startAnew(later('Omdöpt en gång'))
    const expected = { ...someWork, workplace: { w1: { ...workplace, name: 'Omdöpt en gång' } } }
    expect(first.restored).toMatchObject({ kind: 'restored', tables: expected })
    expect(await first.storage.write({ put: [answer('new')], removed: [] })).toBe('written')
    const second = await startAnew(later('Omdöpt två gånger'))
    expect(second.restored).toMatchObject({ tables: { workplace: { w1: { name: 'Omdöpt en gång' } } } })
  })

  it('is damaged, and left alone, when its migration is missing', async () => {
    const { storage } = await startApp()
    await storage.write({ put: recordsOf(someWork), removed: [] })
    const { restored } = await startAnew({ version: currentFormat.version + 1, migrations: {} })
    expect(restored).toMatchObject({ kind: 'unreadable', reason: 'damaged' })
    expect((await startAnew()).restored).toEqual(restoredAs(someWork))
  })
})
