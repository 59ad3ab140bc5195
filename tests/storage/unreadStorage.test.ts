import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { deleteDB, openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { currentFormat, type Format } from '../../src/exchange/index.ts'
import { readWorkFile } from '../../src/exchange/reading/readWorkFile.ts'
import type { Entry } from '../../src/records/entriesOf.ts'
import { recordsOf, tablesOf } from '../../src/schema/record.ts'
import { openBrowserStorage } from '../../src/storage/browserStorage.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { action, answer, someWork, workplace } from '../support/someWork.ts'
import { open, putting, restoredAs, SAVED, startAnew, startApp } from '../support/storageApp.ts'
import { workOf } from '../support/work.ts'

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

/** Two workplaces, so that one can lose a part and the other is whole. */
const otherWorkplaceToo = tablesOf([...recordsOf(someWork), { ...workplace, id: 'w2' as never }])

afterEach(async () => {
  for (const storage of open.splice(0)) storage.close()
  await deleteDB('lageskoll')
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
