import { describe, expect, it } from 'vitest'
import { changeTables } from '../../src/records/change.ts'
import * as join from '../../src/records/join.ts'
import { stepBetween } from '../../src/records/step.ts'
import type { Work } from '../../src/schema/work.ts'
import { idsOf, SAVED, start, turn, withRecords } from '../support/keeping.ts'
import { action, answer, someWork } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

describe('the other windows of the browser', () => {
  const theirs = withRecords(workOf(someWork), answer('other'))
  const others = stepBetween(workOf(someWork), theirs)
  if (others === 'everything') throw new Error('did not grow')

  it('are followed, one change at a time, while nothing waits here', () => {
    const { heard, shown, writes } = start()
    expect(heard.step(others)).toBe(true)
    expect(shown().tables).toEqual(theirs.tables)
    expect(writes).toEqual([])
  })

  it('are taken in when one has written first, and what waits here is written on top', async () => {
    const { put, writes, reads, shown, told } = start()
    put(answer('one'))
    await writes[0]?.end('changed-elsewhere')
    await reads[0]?.(theirs)
    expect(Object.keys(shown().tables.answer)).toEqual(expect.arrayContaining(['r1.other', 'r1.one']))
    expect(idsOf(writes)).toEqual([['r1.one'], ['r1.one']])
    await writes[1]?.end('written')
    expect(told).toEqual([{ kind: 'saving' }, SAVED])
  })

  it('count field by field: what they changed in a record stays beside what was changed here', async () => {
    const { put, writes, reads, shown } = start()
    put(answer('own-question', { note: 'Chefen lovade svar i april', choice: 'no' }))
    await writes[0]?.end('changed-elsewhere')
    await reads[0]?.(withRecords(workOf(someWork), answer('own-question', { note: 'I maj' })))
    expect(shown().tables.answer['r1.own-question']).toMatchObject({ choice: 'no', note: 'I maj' })
  })

  it('are taken in with what was changed here while they were being read', async () => {
    const { put, writes, reads, shown } = start()
    put(answer('one'))
    await writes[0]?.end('changed-elsewhere')
    put(answer('two'))
    await reads[0]?.(theirs)
    expect(Object.keys(shown().tables.answer)).toEqual(expect.arrayContaining(['r1.other', 'r1.one', 'r1.two']))
    expect(idsOf(writes)[1]).toEqual(['r1.one', 'r1.two'])
  })

  it('are told of when nothing is kept any more; what is here stays, and is tried again with the next change', async () => {
    const { put, writes, reads, told, shown } = start()
    put(answer('one'))
    await writes[0]?.end('changed-elsewhere')
    await reads[0]?.('gone')
    expect(told.at(-1)).toEqual({ kind: 'failed', why: 'other-tab' })
    expect(shown().tables.answer).toHaveProperty(['r1.one'])
    put(answer('two'))
    expect(idsOf(writes)[1]).toEqual(['r1.one', 'r1.two'])
  })

  it('are not taken in while a write is under way: afterwards everything is read', async () => {
    const { put, heard, writes, reads, shown } = start()
    put(answer('one'))
    expect(heard.step(others)).toBe(false)
    await writes[0]?.end('written')
    await reads[0]?.(withRecords(theirs, answer('one')))
    expect(Object.keys(shown().tables.answer)).toEqual(expect.arrayContaining(['r1.other', 'r1.one']))
    expect(writes).toHaveLength(1)
  })

  it('are read whole when more than one change is missing, and failing that nothing is said: nothing is lost', async () => {
    const { heard, reads, shown, told } = start()
    heard.behind()
    await reads[0]?.('gone')
    expect([shown().tables, told]).toEqual([someWork, []])
    heard.behind()
    await reads[1]?.(theirs)
    expect(shown().tables).toEqual(theirs.tables)
  })

  it('are not followed any more once it is stopped', async () => {
    const { keeper, heard, reads, shown } = start()
    heard.behind()
    const stopped = keeper.stop()
    await reads[0]?.(theirs)
    await stopped
    heard.behind()
    expect(heard.step(others)).toBe(false)
    expect([shown().tables, reads.length]).toEqual([someWork, 1])
  })
})

describe('the part that puts two windows together', () => {
  const theirs = withRecords(workOf(someWork), answer('other'))
  const words = ({ tables }: Work) => Object.keys(tables.answer)

  it('is told when it could not be fetched; nothing is written over the others, and the next change tries again', async () => {
    let isOnline = false
    const { put, writes, reads, told, shown } = start(undefined, undefined, () =>
      isOnline ? Promise.resolve(join) : Promise.reject(new Error('offline')),
    )
    put(answer('one'))
    await writes[0]?.end('changed-elsewhere')
    await reads[0]?.(theirs)
    expect(told.at(-1)).toEqual({ kind: 'failed', why: 'part-missing' })
    expect(words(shown())).not.toContain('r1.other')
    put(answer('two'))
    await reads[1]?.(theirs)
    expect(writes).toHaveLength(1)
    isOnline = true
    put(answer('three'))
    await reads[2]?.(theirs)
    expect(words(shown())).toEqual(expect.arrayContaining(['r1.other', 'r1.one', 'r1.two', 'r1.three']))
    await writes[1]?.end('written')
    expect(told.at(-1)).toEqual(SAVED)
  })

  it('is tried again when asked to, without a change, and then takes in what came meanwhile', async () => {
    let isOnline = false
    const { keeper, put, writes, reads, heard, shown } = start(undefined, undefined, () =>
      isOnline ? Promise.resolve(join) : Promise.reject(new Error('offline')),
    )
    put(answer('one'))
    await writes[0]?.end('changed-elsewhere')
    await reads[0]?.(theirs)
    const later = withRecords(theirs, answer('later'))
    const step = stepBetween(theirs, later)
    if (step === 'everything') throw new Error('did not grow')
    isOnline = true
    expect(heard.step(step)).toBe(false)
    keeper.again()
    await reads[1]?.(later)
    expect(words(shown())).toEqual(expect.arrayContaining(['r1.other', 'r1.later', 'r1.one']))
  })

  it('takes in what was changed here while it was being fetched', async () => {
    let arrive: (part: typeof join) => void = () => undefined
    const { put, writes, reads, shown } = start(
      undefined,
      undefined,
      () =>
        new Promise((resolve) => {
          arrive = resolve
        }),
    )
    put(answer('one'))
    await writes[0]?.end('changed-elsewhere')
    await reads[0]?.(theirs)
    put(answer('two'))
    arrive(join)
    await turn()
    expect(words(shown())).toEqual(expect.arrayContaining(['r1.other', 'r1.one', 'r1.two']))
    expect(idsOf(writes)[1]).toEqual(['r1.one', 'r1.two'])
  })

  it('is the same for what reads the others: told where something waits here, and silent where nothing does', async () => {
    const { heard, put, writes, reads, told } = start()
    heard.behind()
    await reads[0]?.('part-missing')
    expect(told).toEqual([])
    put(answer('one'))
    await reads[1]?.('part-missing')
    expect(told.at(-1)).toEqual({ kind: 'failed', why: 'part-missing' })
    expect(writes).toEqual([])
  })

  it('keeps that something unread was let go here, though another window wrote first', async () => {
    const first = { ...workOf(someWork), unread: [{ kind: 'odd' }] }
    const { replace, writes, reads, shown } = start(undefined, first)
    replace({ ...first, unread: [] })
    await writes[0]?.end('changed-elsewhere')
    await reads[0]?.({ ...withRecords(first, answer('other')), unread: [{ kind: 'odd' }] })
    expect(shown().unread).toEqual([])
    expect(words(shown())).toContain('r1.other')
    expect(writes[1]?.step).toMatchObject({ unread: [] })
  })
})

describe('what was removed', () => {
  it('here goes, whatever the others have done to it since', async () => {
    const { replace, writes, reads, shown } = start()
    const without = { ...workOf(someWork), tables: changeTables(someWork, { put: [], removed: [action] }) }
    const stamp = [1, 0] as const
    replace({ ...without, history: { ...without.history, removals: [{ kind: 'action', id: action.id, stamp }] } })
    await writes[0]?.end('changed-elsewhere')
    await reads[0]?.(withRecords(workOf(someWork), { ...action, what: { kind: 'own', text: 'Skriver just nu' } }))
    expect(shown().tables.action).toEqual({})
    expect(Object.values(shown().tables.overwritten)).toMatchObject([{ text: 'Skriver just nu', why: 'removed' }])
  })
})
