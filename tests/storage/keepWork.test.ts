import { describe, expect, it } from 'vitest'
import { noWork } from '../../src/schema/work.ts'
import { idsOf, SAVED, start } from '../support/keeping.ts'
import { answer, someWork } from '../support/someWork.ts'

describe('keeping work', () => {
  it('writes a change at once, and says "saved" only when it is', async () => {
    const { put, writes, told } = start()
    put(answer('one'))
    expect(idsOf(writes)).toEqual([['r1.one']])
    expect(told).toEqual([{ kind: 'saving' }])
    await writes[0]?.end('written')
    expect(told).toEqual([{ kind: 'saving' }, SAVED])
  })

  it('gathers what changes during a write, and the last word about a record holds', async () => {
    const { put, writes } = start()
    put(answer('one'))
    put(answer('two', { note: 'a' }))
    put(answer('two', { note: 'ab' }))
    expect(writes).toHaveLength(1)
    await writes[0]?.end('written')
    expect(writes[1]?.step).toMatchObject({ put: [{ record: answer('two', { note: 'ab' }) }] })
    await writes[1]?.end('written')
    expect(writes).toHaveLength(2)
  })

  it('tries a refused write again with the next change, and says so meanwhile', async () => {
    const { put, writes, told } = start()
    put(answer('one', { note: 'old' }))
    await writes[0]?.end('refused')
    expect(told.at(-1)).toEqual({ kind: 'failed', why: 'refused' })
    expect(writes).toHaveLength(1)
    put(answer('one', { note: 'new' }))
    expect(writes[1]?.step).toMatchObject({ put: [{ record: answer('one', { note: 'new' }) }] })
    await writes[1]?.end('written')
    expect(told.at(-1)).toEqual(SAVED)
  })

  it('tries a refused write again when asked to, without a change', async () => {
    const { keeper, put, writes, told } = start()
    put(answer('one'))
    await writes[0]?.end('refused')
    keeper.again()
    expect(idsOf(writes)).toEqual([['r1.one'], ['r1.one']])
    await writes[1]?.end('written')
    expect(told.at(-1)).toEqual(SAVED)
    keeper.again()
    expect(writes).toHaveLength(2)
  })

  it('loses nothing that changed while a write was being refused', async () => {
    const { put, writes } = start()
    put(answer('one'))
    put(answer('two'))
    await writes[0]?.end('refused')
    put(answer('three'))
    expect(idsOf(writes)[1]).toEqual(['r1.one', 'r1.two', 'r1.three'])
  })

  it.each([0, 1, 2, 3, 4, 5])('writes a change that comes %i turns after the last one was saved', async (turns) => {
    const { put, writes, told } = start(({ kind }) => {
      if (kind === 'saved' && writes.length === 1) void putAfter(turns)
    })
    const putAfter = async (left: number) => {
      for (let gone = 0; gone < left; gone += 1) await Promise.resolve()
      put(answer('two'))
    }
    put(answer('one'))
    await writes[0]?.end('written')
    expect(idsOf(writes)[1]).toEqual(['r1.two'])
    await writes[1]?.end('written')
    expect(told.at(-1)).toEqual(SAVED)
  })

  it('says nothing of a change that changes nothing', () => {
    const { put, writes, told } = start()
    put()
    expect([writes, told]).toEqual([[], []])
  })

  it('writes an opened file in place of everything, since it did not grow out of what is kept', async () => {
    const { replace, writes, told } = start()
    replace({ ...noWork, tables: { ...someWork, action: {} } })
    expect(idsOf(writes)).toEqual(['everything'])
    await writes[0]?.end('written')
    expect(told.at(-1)).toEqual(SAVED)
  })

  it('is settled when all is written', async () => {
    const { keeper, put, writes } = start()
    let isSettled = false
    put(answer('one'))
    put(answer('two'))
    void keeper.settled().then(() => {
      isSettled = true
    })
    await writes[0]?.end('written')
    expect(isSettled).toBe(false)
    await writes[1]?.end('written')
    expect(isSettled).toBe(true)
  })

  it('writes and says nothing more once it is stopped, and waits for the write under way', async () => {
    const { keeper, put, writes, kinds } = start()
    let isStopped = false
    put(answer('one'))
    put(answer('two'))
    void keeper.stop().then(() => {
      isStopped = true
    })
    put(answer('three'))
    await Promise.resolve()
    expect(isStopped).toBe(false)
    await writes[0]?.end('written')
    expect(isStopped).toBe(true)
    expect(writes).toHaveLength(1)
    expect(kinds()).toEqual(['saving', 'saving'])
  })
})
