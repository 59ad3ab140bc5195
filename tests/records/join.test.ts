import { describe, expect, it } from 'vitest'
import { changeTables } from '../../src/records/change.ts'
import { edited } from '../../src/records/edited.ts'
import { joinWork } from '../../src/records/join.ts'
import { withChildren } from '../../src/records/whole.ts'
import { type AppRecord, recordsOf, tablesOf } from '../../src/schema/record.ts'
import { noWork, type Work } from '../../src/schema/work.ts'
import { action, answer, round, someWork, workplace } from '../support/someWork.ts'

const AT = '2026-03-21T10:00:00.000Z'
let count = 0
const outside = { now: () => new Date(AT), newId: () => `id-${++count}` }
const begun = edited(noWork, someWork, outside)
const put = (work: Work, ...records: readonly AppRecord[]) =>
  edited(work, changeTables(work.tables, { put: records, removed: [] }), outside)
const without = (work: Work, ...removed: readonly AppRecord[]) =>
  edited(work, changeTables(work.tables, { put: [], removed }), outside)
const typed = (note: string) => answer('own-question', { note })
const overwritten = ({ tables }: Work) => Object.values(tables.overwritten)

describe('what was changed here on top of what another window has written', () => {
  const theirs = put(begun, typed('deras'))
  const joined = joinWork(begun, put(begun, typed('min')), theirs, outside)

  it('is one change more of the same store, and stamps only what it changed', () => {
    expect(joined.history.devices).toEqual([{ ...begun.history.devices[0], count: 3 }])
    expect(joined.history.stamps.answer?.['r1.own-question']?.fields).toEqual({ note: [3, 0] })
    expect(joined.history.stamps.action).toEqual(begun.history.stamps.action)
  })

  it('keeps the words that gave way as a record of their own', () => {
    expect(joined.tables.answer['r1.own-question' as never]).toEqual(typed('min'))
    expect(overwritten(joined)).toEqual([
      {
        ...{ kind: 'overwritten', id: overwritten(joined)[0]?.id, workplaceId: workplace.id, createdAt: AT },
        ...{ of: { kind: 'answer', id: 'r1.own-question' }, field: 'note', text: 'deras', why: 'changed-at-once' },
      },
    ])
  })

  it('keeps them once, however often they give way, and the longer words for the shorter', () => {
    const again = (work: Work, words: string) =>
      joinWork(work, put(work, typed('min!')), put(work, typed(words)), outside)
    expect(overwritten(again(joined, 'deras')).map(({ text }) => text)).toEqual(['deras'])
    expect(overwritten(again(again(joined, 'deras ord'), 'dera')).map(({ text }) => text)).toEqual(['deras ord'])
    expect(
      overwritten(again(joined, 'annat'))
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(['annat', 'deras'])
  })

  it('remembers what was removed here, and what the others have removed', () => {
    const [mine, other] = [without(begun, action), without(begun, typed(''))]
    const both = joinWork(begun, mine, other, outside)
    expect(both.history.removals.map(({ kind, stamp }) => [kind, stamp])).toEqual([
      ['answer', [2, 0]],
      ['action', [3, 0]],
    ])
    expect(Object.keys(both.tables.answer)).toEqual(['r1.other-question'])
  })

  it('is theirs alone where nothing was changed here', () => {
    expect(joinWork(begun, begun, theirs, outside)).toEqual(theirs)
  })

  it('lets go of what could not be read as either did, and keeps what either set aside', () => {
    const odd = (name: string) => ({ kind: 'odd', name })
    const base = { ...begun, unread: [odd('a'), odd('b')] }
    const said = (mine: Work['unread'], others: Work['unread']) =>
      joinWork(base, { ...base, unread: mine }, { ...base, unread: others }, outside).unread
    // As another window reads them: the same words, not the same objects.
    expect(said([], [odd('a'), odd('b')])).toEqual([])
    expect(said(base.unread, [])).toEqual([])
    expect(said([], [odd('a'), odd('b'), odd('c')])).toEqual([odd('c')])
    expect(said([odd('b'), odd('mine')], [odd('a'), odd('b'), odd('c')])).toEqual([odd('b'), odd('c'), odd('mine')])
  })

  it('keeps words with the workplace that they were written in, and with the first there is where that is gone', () => {
    const other = { ...workplace, id: 'w0', createdAt: '2026-03-20T08:00:00.000Z' } as AppRecord
    const theirRound = { ...round, id: 'r0', workplaceId: 'w0' } as AppRecord
    const said = (note: string) => ({ ...typed(note), id: 'there', roundId: 'r0' }) as AppRecord
    // The other workplace stands first among the keys, and is the later one.
    const both = edited(noWork, tablesOf([other, theirRound, ...recordsOf(someWork), said('')]), outside)
    const at = (base: Work, mine: Work, theirs: Work) =>
      overwritten(joinWork(base, mine, theirs, outside)).map(({ workplaceId, text }) => [workplaceId, text])
    expect(at(both, put(both, typed('min')), put(both, typed('deras')))).toEqual([['w1', 'deras']])
    expect(at(both, put(both, said('min')), put(both, said('deras')))).toEqual([['w0', 'deras']])
    const gone = without(both, ...withChildren(both.tables, [other]))
    expect(at(both, put(both, said('min')), gone)).toEqual([['w1', 'min']])
    expect(at(both, gone, put(both, said('deras')))).toEqual([['w1', 'deras']])
  })
})

describe('a workplace of an opened file', () => {
  const others = edited(
    noWork,
    tablesOf([
      { ...workplace, id: 'w2' as typeof workplace.id },
      { ...round, id: 'r2' as typeof round.id, workplaceId: 'w2' as typeof workplace.id },
    ]),
    outside,
  )
  const names = ({ tables }: Work) => Object.keys(tables.workplace).toSorted()

  it('keeps its name where another window begins in the empty store at the same moment', () => {
    const file: Work = { ...begun, history: { ...begun.history, own: 'none' } }
    expect(names(joinWork(noWork, file, others, outside))).toEqual(['w1', 'w2'])
    expect(names(joinWork(noWork, put(file, typed('efter')), others, outside))).toEqual(['w1', 'w2'])
  })

  it('is told from one that both windows began, which is one', () => {
    expect(names(joinWork(noWork, begun, others, outside))).toEqual(['w2'])
  })
})
