import { describe, expect, it } from 'vitest'
import { rebase } from '../../src/records/rebase.ts'
import { isWhole } from '../../src/records/whole.ts'
import { type AppRecord, emptyTables, recordsOf, tablesOf } from '../../src/schema/record.ts'
import { newLetter, newPoint, newQuestion } from '../support/madeRecords.ts'
import { answer, plan, round, someWork, workplace } from '../support/someWork.ts'
import { inStaffMeeting, own, put, told, without } from '../support/twoHands.ts'

describe('what both made', () => {
  const another = (record: AppRecord, id: string) => ({ ...record, id }) as AppRecord

  it('is one workplace and one round when both began', () => {
    const mine = [another({ ...workplace, name: 'Mottagningen' }, 'w9'), { ...round, id: 'r9', workplaceId: 'w9' }]
    const answers = { ...answer('mine'), roundId: 'r9' }
    const { tables, gaveWay } = rebase(emptyTables, tablesOf([...mine, answers] as readonly AppRecord[]), someWork)
    expect(Object.keys({ ...tables.workplace, ...tables.round })).toEqual(['w1', 'r1'])
    expect(tables.answer['r1.mine' as never]).toMatchObject({ roundId: 'r1' })
    expect(gaveWay).toMatchObject([told('name', workplace.name)])
  })

  it('is one answer: what either said counts', () => {
    const mine = { ...answer('new', { choice: 'not-answered', note: 'min' }), id: 'mine' as never }
    const theirs = answer('new', { choice: 'no' })
    const { tables, gaveWay } = rebase(someWork, put(someWork, mine), put(someWork, theirs))
    expect(tables).toEqual(put(someWork, { ...theirs, note: 'min' }))
    expect(gaveWay).toEqual([])
  })

  it('is one plan, with the choices of both', () => {
    const mine = { ...another(plan, 'mine'), size: 'large' } as AppRecord
    const { tables } = rebase(someWork, put(someWork, mine), put(someWork, { ...plan, ink: 'black' }))
    expect(recordsOf(tables).filter(({ kind }) => kind === 'plan')).toEqual([{ ...plan, size: 'large', ink: 'black' }])
  })

  it('is one plan, in which a day that nobody chose takes no place and tells nothing', () => {
    const proposed = { ...plan, followUpOn: 'as-proposed' } as const
    const chosen = { ...plan, followUpOn: '2026-05-04' } as AppRecord
    const [without, withDay] = [put(someWork, { ...proposed, ink: 'black' }), put(someWork, chosen)]
    const base = { ...someWork, plan: {} }
    for (const [mine, theirs] of [
      [without, withDay],
      [withDay, without],
    ] as const) {
      const { tables, gaveWay } = rebase(base, mine, theirs)
      expect(Object.values(tables.plan)).toEqual([{ ...chosen, ink: 'black' }])
      expect(gaveWay).toEqual([])
    }
  })

  it('is one workplace, the first that was made, and its latest round, wherever they stand', () => {
    const made = (record: AppRecord, id: string, part: object) => ({ ...record, ...part, id }) as AppRecord
    const at = (month: number) => ({ createdAt: `2026-0${month}-01T08:00:00.000Z` })
    const theirs = tablesOf([
      ...[made(workplace, 'later', at(4)), made(workplace, 'first', at(3))],
      ...[
        made(round, 'other', { ...at(5), workplaceId: 'later' }),
        made(round, 'new', { ...at(4), workplaceId: 'first' }),
      ],
      made(round, 'old', { ...at(3), workplaceId: 'first' }),
    ])
    const mine = tablesOf([
      made(workplace, 'w9', at(6)),
      made(round, 'r9', { ...at(6), workplaceId: 'w9' }),
      { ...own, roundId: 'r9' as never },
    ])
    const { tables } = rebase(emptyTables, mine, theirs)
    expect(Object.values(tables.answer)).toMatchObject([{ roundId: 'new' }])
    expect([tables.workplace, tables.round]).toEqual([theirs.workplace, theirs.round])
  })

  it('stays apart where an opened file has more than one workplace', () => {
    const two = ['w8', 'w9'].map((id) => ({ ...workplace, id }) as AppRecord)
    expect(Object.keys(rebase(emptyTables, tablesOf(two), someWork).tables.workplace)).toEqual(['w1', 'w8', 'w9'])
  })

  it('is one letter of a kind, and the words that gave way are told', () => {
    const [mine, theirs] = [newLetter('mine', 'min text'), newLetter('theirs', 'deras text')]
    const { tables, gaveWay } = rebase(someWork, put(someWork, mine), put(someWork, theirs))
    expect(tables).toEqual(put(someWork, { ...theirs, findings: 'min text' }))
    expect(gaveWay).toMatchObject([told('findings', 'deras text')])
  })

  it('is one question of a name, and what the others asked is told', () => {
    const [, mine] = newQuestion('mine', 'Min fråga?', 'own-1')
    const [, theirs] = newQuestion('theirs', 'Deras fråga?', 'own-1')
    if (!mine || !theirs) throw new Error('two questions')
    const { tables, gaveWay } = rebase(inStaffMeeting, put(inStaffMeeting, mine), put(inStaffMeeting, theirs))
    expect(Object.values(tables['staff-meeting-question']).map(({ asked }) => asked)).toContainEqual({
      kind: 'own',
      text: 'Min fråga?',
    })
    expect(gaveWay).toMatchObject([told('asked', 'Deras fråga?')])
    expect(isWhole(tables)).toBe(true)
  })

  it('is there once when both put back the same', () => {
    const gone = without(inStaffMeeting, newPoint('p', 3))
    expect(rebase(gone, inStaffMeeting, inStaffMeeting)).toEqual({ tables: inStaffMeeting, gaveWay: [] })
  })
})
