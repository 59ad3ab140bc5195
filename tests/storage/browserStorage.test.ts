import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { currentFormat, type Format } from '../../src/exchange/index.ts'
import { readWorkFile } from '../../src/exchange/readWorkFile.ts'
import type { Entry } from '../../src/records/entriesOf.ts'
import type { Step } from '../../src/records/step.ts'
import type { DeviceId } from '../../src/schema/history.ts'
import { type AppRecord, emptyTables, recordsOf, tablesOf } from '../../src/schema/record.ts'
import { noWork } from '../../src/schema/work.ts'
import { type BrowserStorage, openBrowserStorage, type Reading } from '../../src/storage/browserStorage.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { understandingOf } from '../../src/storage/understand.ts'
import { anyTables } from '../support/anyTables.ts'
import { action, answer, round, someWork, workplace } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

const SAVED = new Date('2026-03-21T13:32:00.000Z')
const open: BrowserStorage[] = []

const readingOf = (format: Format): Reading => ({
  version: format.version,
  fetch: async () => understandingOf(format),
})

/** What the app does when it starts: open and restore. */
async function startApp(format: Format = currentFormat) {
  const storage = await openBrowserStorage(() => SAVED, readingOf(format))
  open.push(storage)
  return { storage, restored: await storage.restore() }
}

/** A new tab that finds what the earlier ones left. */
const startAnew = async (format?: Format) => {
  for (const storage of open.splice(0)) storage.close()
  return await startApp(format)
}

/** Puts something into the browser that no app of today would. */
async function damage(entry: unknown, formatVersion?: number) {
  const db = await openDatabase()
  await db.put('entries', entry as Entry)
  if (formatVersion !== undefined) {
    await db.put('meta', { revision: 1, savedAt: SAVED, formatVersion }, 'stamp')
  }
  db.close()
}

const later = (rename: string): Format => ({
  version: currentFormat.version + 1,
  migrations: {
    ...currentFormat.migrations,
    [currentFormat.version]: (records) =>
      records.map((record) => {
        const { record: inner } = record as { readonly record: { readonly kind: string } }
        return inner.kind === 'workplace' ? { record: { ...inner, name: rename } } : record
      }),
  },
})

const restoredAs = (tables: object) => ({ kind: 'restored', work: { tables, unread: [] }, savedAt: SAVED })

const DEVICES = [{ device: 'd1' as DeviceId, count: 1 }]
/** A writing of records, as the first store's first change. */
const putting = (...records: readonly AppRecord[]): Step => ({
  put: records.map((record) => ({ record, made: [1, 0] as const })),
  removed: [],
  devices: DEVICES,
  own: 0,
  unread: 'as-before',
})

/** Two workplaces, so that one can lose a part and the other is whole. */
const otherWorkplaceToo = tablesOf([...recordsOf(someWork), { ...workplace, id: 'w2' as never }])

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

describe('what cannot be read', () => {
  const unfit = [
    ['an orphan', { record: answer('lonely', { roundId: 'gone' as never, id: 'lonely' as never }) }],
    ['a record of an unknown kind', { record: { kind: 'secret', id: 's1' } }],
    ['a record of the wrong shape', { record: { ...action, id: 'a9', rank: 'first' } }],
  ] as const
  it.each(unfit)('is set aside as it was found, and the rest is there: %s', async (_what, entry) => {
    const { storage } = await startApp()
    await storage.write(putting(...recordsOf(otherWorkplaceToo)))
    await damage(entry)
    const { restored } = await startAnew()
    expect(restored).toMatchObject({ kind: 'restored', work: { tables: otherWorkplaceToo, unread: [entry] } })
  })

  it('is set aside once, and is gone for good when it is let go', async () => {
    const { storage } = await startApp()
    await storage.write(putting(...recordsOf(someWork)))
    await damage({ record: { kind: 'secret', id: 's1' } })
    const first = await startAnew()
    expect(first.restored).toMatchObject({ work: { unread: [{ record: { id: 's1' } }] } })
    const second = await startAnew()
    expect(second.restored).toEqual(first.restored)
    await second.storage.write({ ...putting(), unread: [] })
    expect((await startAnew()).restored).toMatchObject(restoredAs(someWork))
  })

  it('is set aside without a word lost that another window writes at the same moment', async () => {
    const { storage: other } = await startApp()
    await other.write(putting(...recordsOf(someWork)))
    await damage({ record: { kind: 'secret', id: 's1' } })
    const late = await openBrowserStorage(() => SAVED)
    open.push(late)
    const [restored] = await Promise.all([late.restore(), other.write(putting(answer('third')))])
    expect([restored, (await startAnew()).restored].at(-1)).toMatchObject({
      work: { tables: { answer: { 'r1.third': { questionId: 'third' } } }, unread: [{ record: { id: 's1' } }] },
    })
  })

  it('is left alone and handed out whole when nothing of it is ours', async () => {
    await damage({ record: { kind: 'secret', id: 's1' } }, currentFormat.version)
    const first = (await startApp()).restored
    if (first.kind !== 'unreadable') throw new Error('was read')
    expect(first.reason).toBe('damaged')
    expect(JSON.parse(first.raw)).toMatchObject({ format: 'lageskoll-work-file', records: [{ record: { id: 's1' } }] })
    expect((await startAnew()).restored).toEqual(first)
  })

  it('is too new when a later version kept it, and opens there from the file', async () => {
    const { storage } = await startApp(later('Ny'))
    await storage.write(putting(...recordsOf(someWork)))
    const { restored } = await startAnew()
    if (restored.kind !== 'unreadable') throw new Error('was read')
    expect(restored.reason).toBe('too-new')
    expect(readWorkFile(restored.raw)).toEqual({ kind: 'failed', failure: 'too-new' })
    expect(readWorkFile(restored.raw, later('Ny'))).toMatchObject({ kind: 'opened', work: { tables: someWork } })
  })

  it('gives way when the person starts over', async () => {
    await damage({ record: { kind: 'secret', id: 's1' } }, currentFormat.version + 1)
    const { storage, restored } = await startApp()
    expect(restored.kind).toBe('unreadable')
    await storage.replace(workOf(someWork))
    expect((await startAnew()).restored).toMatchObject(restoredAs(someWork))
  })
})

describe('what an earlier version kept', () => {
  it('is migrated once and kept as the new version', async () => {
    const { storage } = await startApp()
    await storage.write(putting(...recordsOf(someWork)))
    const first = await startAnew(later('Omdöpt en gång'))
    const expected = { ...someWork, workplace: { w1: { ...workplace, name: 'Omdöpt en gång' } } }
    expect(first.restored).toMatchObject({ kind: 'restored', work: { tables: expected } })
    expect(await first.storage.write(putting(answer('new')))).toBe('written')
    const second = await startAnew(later('Omdöpt två gånger'))
    expect(second.restored).toMatchObject({ work: { tables: { workplace: { w1: { name: 'Omdöpt en gång' } } } } })
  })

  it('is damaged, and left alone, when its migration is missing', async () => {
    const { storage } = await startApp()
    await storage.write(putting(...recordsOf(someWork)))
    const { restored } = await startAnew({ version: currentFormat.version + 1, migrations: {} })
    expect(restored).toMatchObject({ kind: 'unreadable', reason: 'damaged' })
    expect((await startAnew()).restored).toMatchObject(restoredAs(someWork))
  })

  /** A database as the app of version 2 made it, with the records of its fixture. */
  async function keptByVersion2() {
    const { records } = JSON.parse(readFileSync('tests/fixtures/work-file-v2.json', 'utf8')) as { records: object[] }
    const db = await openDB('lageskoll', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('records', { keyPath: ['kind', 'id'] })
        fresh.createObjectStore('meta')
      },
    })
    for (const record of records) await db.put('records', record)
    await db.put('meta', { formatVersion: 2, revision: 7, savedAt: SAVED }, 'stamp')
    db.close()
    return records
  }
  const oldRecords = async () => {
    const db = await openDatabase()
    const records = await db.getAll('records')
    db.close()
    return records
  }

  it('is copied from a database of version 2, and goes only when the copy has been read at a later start', async () => {
    const records = await keptByVersion2()
    const text = readFileSync('tests/fixtures/work-file-v2.json', 'utf8')
    const file = readWorkFile(text)
    if (file.kind === 'failed') throw new Error(file.failure)
    const first = (await startApp()).restored
    expect(first).toMatchObject({ kind: 'restored', work: { tables: file.work.tables } })
    expect(await oldRecords()).toHaveLength(records.length)
    expect((await startAnew()).restored).toMatchObject({ kind: 'restored', work: { tables: file.work.tables } })
    expect(await oldRecords()).toEqual([])
    expect((await startAnew()).restored).toMatchObject({ kind: 'restored', work: { tables: file.work.tables } })
  })
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
