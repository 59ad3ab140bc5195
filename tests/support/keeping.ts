import { changeTables } from '../../src/records/change.ts'
import type * as join from '../../src/records/join.ts'
import type { Step } from '../../src/records/step.ts'
import type { AppRecord } from '../../src/schema/record.ts'
import type { SaveStatus } from '../../src/schema/saveStatus.ts'
import type { Work } from '../../src/schema/work.ts'
import type { BrowserStorage, Heard } from '../../src/storage/browserStorage.ts'
import { keepWork } from '../../src/storage/keepWork.ts'
import { someWork } from './someWork.ts'
import { workOf } from './work.ts'

type Outcome = 'written' | 'changed-elsewhere' | 'refused'

const AT = new Date('2026-03-21T13:32:00.000Z')
const outside = { now: () => AT, newId: () => 'new' }
export const withRecords = (work: Work, ...put: readonly AppRecord[]): Work => ({
  ...work,
  tables: changeTables(work.tables, { put, removed: [] }),
})
/** Lets what follows from what just ended happen. */
export const turn = () => new Promise((next) => setTimeout(next))

/** A storage of which the test decides when each write ends, and how. */
export function start(
  hear: (status: SaveStatus) => void = () => undefined,
  first: Work = workOf(someWork),
  fetchJoin?: () => Promise<typeof join>,
) {
  const writes: { readonly step: Step | 'everything'; readonly end: (outcome: Outcome) => Promise<void> }[] = []
  const reads: ((found: Work | 'gone' | 'part-missing') => Promise<void>)[] = []
  const told: SaveStatus[] = []
  let shown = first
  let heard: Heard | undefined
  const waiting = (step: Step | 'everything') =>
    new Promise<'written' | 'changed-elsewhere'>((resolve, reject) => {
      const end = async (outcome: Outcome) => {
        if (outcome === 'refused') reject(new DOMException('full', 'QuotaExceededError'))
        else resolve(outcome)
        await turn()
      }
      writes.push({ step, end })
    })
  const storage: BrowserStorage = {
    points: () => Promise.reject(new Error('not asked for')),
    restore: () => Promise.reject(new Error('not asked for')),
    close: () => undefined,
    wiped: new Promise(() => undefined),
    listen: (others) => {
      heard = others
    },
    read: () =>
      new Promise((resolve) => {
        reads.push(async (found) => {
          resolve(found)
          await turn()
        })
      }),
    write: waiting,
    replace: async () => {
      await waiting('everything')
    },
  }
  const keeper = keepWork(storage, first, {
    tell: (status) => {
      told.push(status)
      hear(status)
    },
    current: () => shown,
    show: (work) => {
      shown = work
    },
    outside,
    ...(fetchJoin ? { fetchJoin } : {}),
  })
  if (!heard) throw new Error('Nobody listens to the other windows')
  const put = (...records: readonly AppRecord[]) => {
    shown = withRecords(shown, ...records)
    keeper.changed()
  }
  const replace = (work: Work) => {
    shown = work
    keeper.changed()
  }
  return {
    keeper,
    put,
    replace,
    writes,
    reads,
    told,
    heard,
    shown: () => shown,
    kinds: () => told.map(({ kind }) => kind),
  }
}

export const idsOf = (writes: readonly { readonly step: Step | 'everything' }[]) =>
  writes.map(({ step }) => (step === 'everything' ? step : step.put.map(({ record }) => record.id)))
export const SAVED = { kind: 'saved', at: AT }
