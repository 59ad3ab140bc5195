import { describe, expect, it } from 'vitest'
import { changeTables } from '../../src/records/change.ts'
import { edited } from '../../src/records/edited.ts'
import { isWhole, withChildren } from '../../src/records/whole.ts'
import { nouns } from '../../src/schema/nouns.ts'
import type { AppRecord } from '../../src/schema/record.ts'
import { noWork, type Work } from '../../src/schema/work.ts'
import { newPoint, newQuestion, newRisk, theirAnalysis } from '../support/madeRecords.ts'
import { action, someWork, workbench, workplace } from '../support/someWork.ts'
import { apart, base, begin, merge, opened, outside, own, plan, put, system } from '../support/twoFiles.ts'

const without = (work: Work, ...roots: readonly AppRecord[]): Work =>
  edited(work, changeTables(work.tables, { put: [], removed: withChildren(work.tables, roots) }), outside)
const noted = (note: string, part: object = {}) => ({ ...own, note, ...part }) as AppRecord

describe('two states of one record', () => {
  it('both count where each changed another field', () => {
    const { work, atOnce } = merge(
      put(base, { ...own, choice: 'no' }),
      put(apart, { ...action, dueOn: '2026-09-01' } as AppRecord),
    )
    expect(work.tables.answer[own.id]).toMatchObject({ choice: 'no' })
    expect(work.tables.action[action.id]).toMatchObject({ dueOn: '2026-09-01' })
    expect(atOnce).toEqual([])
  })

  it('give the later where one had seen the other, whatever the clocks say', () => {
    const first = put(base, noted('först', { changedAt: '2050-01-01T00:00:00.000Z' }))
    const second = put(opened(first), noted('sedan', { changedAt: '1999-01-01T00:00:00.000Z' }))
    for (const { work } of [merge(first, second), merge(second, first)])
      expect(work.tables.answer[own.id]).toMatchObject({ note: 'sedan' })
  })

  it('keep both notes, each once, in the same words whoever puts them together', () => {
    const [mine, theirs] = [put(base, noted('Chefen lovade svar')), put(apart, noted('Vi frågade på mötet'))]
    const kept = [merge(mine, theirs), merge(theirs, mine)].map(({ work }) => work.tables.answer[own.id]?.note)
    expect(kept[0]).toBe('Chefen lovade svar\n\n* * *\n\nVi frågade på mötet')
    expect(kept[1]).toBe(kept[0])
    expect(merge(mine, theirs).atOnce).toMatchObject([{ kind: 'kept-both', field: 'note' }])
  })

  it('keep the longer note where one typed on', () => {
    const { work, atOnce } = merge(put(base, noted('Chefen')), put(apart, noted('Chefen lovade')))
    expect(work.tables.answer[own.id]?.note).toBe('Chefen lovade')
    expect(atOnce).toEqual([])
  })

  it('unite lists', () => {
    const proof = (text: string) => noted('', { evidence: [{ kind: 'document', text }] })
    const { work } = merge(put(base, proof('b')), put(apart, proof('a')))
    expect(work.tables.answer[own.id]?.evidence.map(({ text }) => text)).toEqual(['a', 'b'])
  })

  it('ask about a judgement that differs, and keep what was not chosen to be read', () => {
    const [mine, theirs] = [put(base, { ...own, choice: 'no' }), put(apart, { ...own, choice: 'partly' })]
    const { atOnce } = merge(mine, theirs)
    expect(atOnce).toMatchObject([{ kind: 'asked', field: 'choice', ours: 'no', theirs: 'partly', chosen: 'ours' }])
    const key = atOnce[0]?.key ?? ''
    const { work } = merge(mine, theirs, { choices: { [key]: 'theirs' }, verdicts: [] })
    expect(work.tables.answer[own.id]).toMatchObject({ choice: 'partly' })
    expect(Object.values(work.tables.overwritten)).toMatchObject([
      { of: { kind: 'answer', id: own.id }, field: 'choice', text: '', value: '"no"', why: 'not-chosen' },
    ])
    // What was chosen is later than both.
    expect(merge(work, mine).work.tables).toEqual(work.tables)
    expect(merge(work, theirs).work.tables).toEqual(work.tables)
  })

  it('ask about a name, and about votes as one number', () => {
    const meeting = begin(
      changeTables(base.tables, { put: [...newQuestion('q1', 'Hur går det?'), newPoint('p', 3)], removed: [] }),
    )
    const { atOnce } = merge(
      put(meeting, { ...workplace, name: 'Växeln' }, newPoint('p', 3, 2)),
      put(opened(meeting), { ...workplace, name: 'Kontaktcenter' }, newPoint('p', 3, 1)),
    )
    expect(atOnce.map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
      ['name', 'Växeln', 'Kontaktcenter'],
      ['votes.typed', 5, 4],
    ])
  })
})

describe('what one removed', () => {
  it('goes where the other had not changed it', () => {
    expect(merge(base, without(apart, action)).work.tables.action).toEqual({})
    expect(merge(without(apart, action), base).work.tables.action).toEqual({})
  })

  it('stays where the other changed it since, with what it hangs on, and that is told', () => {
    const risk = newRisk('stress')
    const changed = put(apart, { ...risk, who: 'Alla' })
    for (const { work, outlived } of [
      merge(without(base, theirAnalysis), changed),
      merge(changed, without(base, theirAnalysis)),
    ]) {
      expect(work.tables.risk[risk.id]).toMatchObject({ who: 'Alla' })
      expect(isWhole(work.tables)).toBe(true)
      expect(outlived.map(({ kind }) => kind).toSorted()).toEqual(['risk', 'risk-analysis'])
      expect(work.history.removals).toEqual([])
    }
  })

  it('never takes a told count along while its workplace is there', () => {
    const told = workbench.find(({ kind }) => kind === 'told-count') as AppRecord
    const both = begin(changeTables(base.tables, { put: [told], removed: [] }))
    expect(Object.keys(merge(both, without(opened(both), told)).work.tables['told-count'])).toEqual([told.id])
    expect(merge(both, without(opened(both), workplace)).work.tables['told-count']).toEqual({})
  })
})

describe('files as they come', () => {
  it('change nothing the second time, nor do their own earlier selves', () => {
    const later = put(base, noted('sedan'))
    expect(plan(base, [base, base])).toMatchObject({ isNothing: true })
    expect(plan(later, [base])).toMatchObject({ isNothing: true })
    expect(plan(base, [later])).toMatchObject({
      isNothing: false,
      changes: { changed: [{ fields: [{ field: 'note' }] }] },
    })
  })

  it('of an earlier version, without stamps: a change that is stamped stands, and what differs without is asked', () => {
    const old: Work = { ...noWork, tables: someWork }
    const changed: Work = {
      ...noWork,
      tables: { ...someWork, action: { [action.id]: { ...action, dueOn: '2027-01-01' as never } } },
    }
    expect(
      merge(put(old, { ...action, dueOn: '2026-12-01' } as AppRecord), changed).work.tables.action[action.id]?.dueOn,
    ).toBe('2026-12-01')
    expect(merge(old, changed).atOnce).toMatchObject([{ kind: 'asked', field: 'dueOn' }])
  })

  it('are taken in one after another, thirty of them', () => {
    const files = Array.from({ length: 30 }, (_, place) => put(opened(base), system(`s${place}`, `System ${place}`)))
    const done = plan(base, files)
    expect(done.kind === 'planned' && Object.keys(done.work.tables.system)).toHaveLength(30)
  })

  it('fill what is empty, and set aside what could not be read of any', () => {
    const done = plan(noWork, [{ ...base, unread: [{ odd: 1 }] }])
    expect(done.kind === 'planned' && done.work.tables).toEqual(base.tables)
    expect(done).toMatchObject({ isNothing: false, unread: 1, work: { unread: [{ odd: 1 }] } })
    expect(nouns.match.oneFor).toEqual(['of', 'one', 'other'])
  })
})
