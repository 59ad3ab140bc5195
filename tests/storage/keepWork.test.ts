import { describe, expect, it } from 'vitest'
import type { Change } from '../../src/schema/change.ts'
import { emptyTables, type Tables } from '../../src/schema/record.ts'
import type { BrowserStorage, Heard } from '../../src/storage/browserStorage.ts'
import { keepWork, type SaveStatus } from '../../src/storage/keepWork.ts'
import { action, answer } from '../support/someWork.ts'

type Outcome = 'written' | 'changed-elsewhere' | 'refused'

const AT = new Date('2026-03-21T13:32:00.000Z')

/** A storage of which the test decides when each write ends, and how. */
function start(hear: (status: SaveStatus) => void = () => undefined) {
  const writes: { readonly change: Change; readonly end: (outcome: Outcome) => Promise<void> }[] = []
  const told: SaveStatus[] = []
  const followed: unknown[] = []
  const catches: { readonly change: Change; readonly end: (found: Tables | 'does-not-fit') => Promise<void> }[] = []
  let heard: Heard | undefined
  const storage: BrowserStorage = {
    restore: () => Promise.reject(new Error('not asked for')),
    replace: () => Promise.reject(new Error('not asked for')),
    close: () => undefined,
    listen: (others) => {
      heard = others
    },
    catchUp: (change) =>
      new Promise((resolve) => {
        const end = async (found: Tables | 'does-not-fit') => {
          resolve(found)
          await new Promise((next) => setTimeout(next))
        }
        catches.push({ change, end })
      }),
    write: (change) =>
      new Promise((resolve, reject) => {
        const end = async (outcome: Outcome) => {
          if (outcome === 'refused') reject(new DOMException('full', 'QuotaExceededError'))
          else resolve(outcome)
          // Lets what follows from the write happen.
          await new Promise((next) => setTimeout(next))
        }
        writes.push({ change, end })
      }),
  }
  const keeper = keepWork(storage, {
    tell: (status) => {
      told.push(status)
      hear(status)
    },
    follow: (what) => followed.push(what),
    now: () => AT,
  })
  if (!heard) throw new Error('Nobody listens to the other windows')
  return { keeper, writes, told, followed, catches, heard, kinds: () => told.map(({ kind }) => kind) }
}

const put = (...records: Change['put']): Change => ({ put: records, removed: [] })
const changes = (writes: readonly { readonly change: Change }[]) => writes.map(({ change }) => change)
const SAVED = { kind: 'saved', at: AT }

describe('keeping work', () => {
  it('writes a change at once, and says "saved" only when it is', async () => {
    const { keeper, writes, told } = start()
    keeper.keep(put(answer('one')))
    expect(changes(writes)).toEqual([put(answer('one'))])
    expect(told).toEqual([{ kind: 'saving' }])
    await writes[0]?.end('written')
    expect(told).toEqual([{ kind: 'saving' }, SAVED])
  })

  it('gathers what changes during a write, in order, and the last word about a record holds', async () => {
    const { keeper, writes } = start()
    keeper.keep(put(answer('one')))
    keeper.keep(put(answer('two', { note: 'a' }), action))
    keeper.keep(put(answer('two', { note: 'ab' })))
    keeper.keep({ put: [], removed: [action] })
    expect(writes).toHaveLength(1)
    await writes[0]?.end('written')
    expect(changes(writes).slice(1)).toEqual([{ put: [answer('two', { note: 'ab' })], removed: [action] }])
    await writes[1]?.end('written')
    expect(writes).toHaveLength(2)
  })

  it('keeps a record that was removed and put back', async () => {
    const { keeper, writes } = start()
    keeper.keep(put(answer('one')))
    keeper.keep({ put: [], removed: [action] })
    keeper.keep(put(action))
    await writes[0]?.end('written')
    expect(writes[1]?.change).toEqual(put(action))
  })

  it('tries a refused write again with the next change, and says so meanwhile', async () => {
    const { keeper, writes, told } = start()
    keeper.keep(put(answer('one', { note: 'old' }), action))
    await writes[0]?.end('refused')
    expect(told.at(-1)).toEqual({ kind: 'failed', why: 'refused' })
    expect(writes).toHaveLength(1)
    keeper.keep(put(answer('one', { note: 'new' })))
    expect(writes[1]?.change).toEqual(put(action, answer('one', { note: 'new' })))
    await writes[1]?.end('written')
    expect(told.at(-1)).toEqual(SAVED)
  })

  it('loses nothing that changed while a write was being refused', async () => {
    const { keeper, writes } = start()
    keeper.keep(put(answer('one')))
    keeper.keep(put(answer('two')))
    await writes[0]?.end('refused')
    keeper.keep(put(answer('three')))
    expect(writes[1]?.change).toEqual(put(answer('one'), answer('two'), answer('three')))
  })

  it.each([0, 1, 2, 3, 4, 5])('writes a change that comes %i turns after the last one was saved', async (turns) => {
    const { keeper, writes, told } = start(({ kind }) => {
      if (kind === 'saved' && writes.length === 1) void keepAfter(turns)
    })
    const keepAfter = async (left: number) => {
      for (let turn = 0; turn < left; turn += 1) await Promise.resolve()
      keeper.keep(put(answer('two')))
    }
    keeper.keep(put(answer('one')))
    await writes[0]?.end('written')
    expect(writes[1]?.change).toEqual(put(answer('two')))
    await writes[1]?.end('written')
    expect(told.at(-1)).toEqual(SAVED)
  })

  it('says nothing of a change that changes nothing', () => {
    const { keeper, writes, told } = start()
    keeper.keep(put())
    expect([writes, told]).toEqual([[], []])
  })

  it('is settled when all is written', async () => {
    const { keeper, writes } = start()
    let isSettled = false
    keeper.keep(put(answer('one')))
    keeper.keep(put(answer('two')))
    void keeper.settled().then(() => {
      isSettled = true
    })
    await writes[0]?.end('written')
    expect(isSettled).toBe(false)
    await writes[1]?.end('written')
    expect(isSettled).toBe(true)
  })

  it('writes and says nothing more once it is stopped, and waits for the write under way', async () => {
    const { keeper, writes, kinds } = start()
    let isStopped = false
    keeper.keep(put(answer('one')))
    keeper.keep(put(answer('two')))
    void keeper.stop().then(() => {
      isStopped = true
    })
    keeper.keep(put(answer('three')))
    await Promise.resolve()
    expect(isStopped).toBe(false)
    await writes[0]?.end('written')
    expect(isStopped).toBe(true)
    expect(writes).toHaveLength(1)
    expect(kinds()).toEqual(['saving', 'saving'])
  })
})

describe('the other windows of the browser', () => {
  const others = put(answer('other'))
  const theirs: Tables = { ...emptyTables, answer: { other: answer('other') } }

  it('are followed, one change at a time, while nothing waits here', () => {
    const { heard, followed, writes } = start()
    expect(heard.step(others)).toBe(true)
    expect([followed, writes]).toEqual([[{ change: others }], []])
  })

  it('are caught up with when one has written first, and what waits here is written on top', async () => {
    const { keeper, writes, catches, followed, told } = start()
    keeper.keep(put(answer('one')))
    await writes[0]?.end('changed-elsewhere')
    expect(changes(catches)).toEqual([put(answer('one'))])
    await catches[0]?.end(theirs)
    expect(followed).toEqual([{ tables: theirs }])
    expect(changes(writes)).toEqual([put(answer('one')), put(answer('one'))])
    await writes[1]?.end('written')
    expect(told).toEqual([{ kind: 'saving' }, SAVED])
  })

  it('are not shown before what was changed meanwhile has been held against theirs', async () => {
    const { keeper, writes, catches, followed } = start()
    keeper.keep(put(answer('one')))
    await writes[0]?.end('changed-elsewhere')
    keeper.keep(put(answer('two')))
    await catches[0]?.end(theirs)
    expect(followed).toEqual([])
    expect(catches[1]?.change).toEqual(put(answer('one'), answer('two')))
    await catches[1]?.end(theirs)
    expect(followed).toEqual([{ tables: theirs }])
  })

  it('are told of when what waits here has no place in what they saved; it waits for the next try', async () => {
    const { keeper, writes, catches, followed, told } = start()
    keeper.keep(put(answer('one')))
    await writes[0]?.end('changed-elsewhere')
    await catches[0]?.end('does-not-fit')
    expect(told.at(-1)).toEqual({ kind: 'failed', why: 'other-tab' })
    expect(followed).toEqual([])
    keeper.keep(put(answer('two')))
    expect(writes[1]?.change).toEqual(put(answer('one'), answer('two')))
  })

  it('are not taken in while a write is under way: afterwards everything is read', async () => {
    const { keeper, heard, writes, catches, followed } = start()
    keeper.keep(put(answer('one')))
    expect(heard.step(others)).toBe(false)
    await writes[0]?.end('written')
    expect(changes(catches)).toEqual([put()])
    await catches[0]?.end(theirs)
    expect(followed).toEqual([{ tables: theirs }])
  })

  it('are read whole when more than one change is missing, and failing that nothing is said: nothing is lost', async () => {
    const { heard, catches, followed, told } = start()
    heard.behind()
    await catches[0]?.end('does-not-fit')
    expect([followed, told]).toEqual([[], []])
    heard.behind()
    await catches[1]?.end(theirs)
    expect(followed).toEqual([{ tables: theirs }])
  })

  it('are not followed any more once it is stopped', async () => {
    const { keeper, heard, catches, followed } = start()
    heard.behind()
    const stopped = keeper.stop()
    await catches[0]?.end(theirs)
    await stopped
    heard.behind()
    expect(heard.step(others)).toBe(false)
    expect([followed, catches]).toEqual([[], [expect.anything()]])
  })
})
