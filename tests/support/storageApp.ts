import 'fake-indexeddb/auto'
import { currentFormat, type Format } from '../../src/exchange/index.ts'
import type { Step } from '../../src/records/step.ts'
import type { DeviceId } from '../../src/schema/history.ts'
import type { AppRecord } from '../../src/schema/record.ts'
import { type BrowserStorage, openBrowserStorage, type Reading } from '../../src/storage/browserStorage.ts'
import { understandingOf } from '../../src/storage/understand.ts'

export const SAVED = new Date('2026-03-21T13:32:00.000Z')
export const open: BrowserStorage[] = []

const readingOf = (format: Format): Reading => ({
  version: format.version,
  fetch: async () => understandingOf(format),
})

/** What the app does when it starts: open and restore. */
export async function startApp(format: Format = currentFormat) {
  const storage = await openBrowserStorage(() => SAVED, readingOf(format))
  open.push(storage)
  return { storage, restored: await storage.restore() }
}

/** A new tab that finds what the earlier ones left. */
export const startAnew = async (format?: Format) => {
  for (const storage of open.splice(0)) storage.close()
  return await startApp(format)
}

export const restoredAs = (tables: object) => ({ kind: 'restored', work: { tables, unread: [] }, savedAt: SAVED })

const DEVICES = [{ device: 'd1' as DeviceId, count: 1 }]
/** A writing of records, as the first store's first change. */
export const putting = (...records: readonly AppRecord[]): Step => ({
  put: records.map((record) => ({ record, made: [1, 0] as const })),
  removed: [],
  devices: DEVICES,
  own: 0,
  unread: 'as-before',
})
