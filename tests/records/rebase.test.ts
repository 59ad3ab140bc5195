import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedCells } from '../../src/records/cells.ts'
import { rebase } from '../../src/records/rebase.ts'
import { isWhole } from '../../src/records/whole.ts'
import { type AppRecord, recordsOf, type Tables, tablesOf } from '../../src/schema/record.ts'
import type { TrainingRow } from '../../src/schema/training.ts'
import { anyStates } from '../support/anyRecord.ts'
import { newLetter, newPoint, newRisk, theirAnalysis } from '../support/madeRecords.ts'
import { action, someWork, workplace } from '../support/someWork.ts'
import { group, row as rowOf } from '../support/tinyTraining.ts'
import { inStaffMeeting, note, own, put, told, without } from '../support/twoHands.ts'

const row = (groupId: string) => ({ ...rowOf(groupId), id: 'row' as TrainingRow['id'] })

describe('two hands in one record', () => {
  it('both count', () => {
    const base = put(someWork, note(''))
    const { tables, gaveWay } = rebase(base, put(base, note('min')), put(base, note('', { choice: 'no' })))
    expect(tables.answer[own.id]).toMatchObject({ note: 'min', choice: 'no' })
    expect(gaveWay).toEqual([])
  })

  it('both count in any fields of any record', () => {
    fc.assert(
      fc.property(anyStates(2), fc.nat(), fc.nat(), ([before, after], first, second) => {
        if (!before || !after) throw new Error('two states')
        const fields = Object.keys(before).filter((field) => !field.endsWith('d') && field !== 'kind' && field in after)
        const chosen = (by: number) => fields.filter((_field, place) => (by >> (place % 30)) % 2 === 1)
        const part = (some: readonly string[]) =>
          Object.fromEntries(some.map((field) => [field, Reflect.get(after, field) as unknown]))
        const mine = part(chosen(first))
        const theirs = part(chosen(second).filter((field) => !(field in mine)))
        const parents = parentsFor(before)
        const of = (state: object) => put(parents, { ...before, ...state })
        const { tables, gaveWay } = rebase(of({}), of(mine), of(theirs))
        const [made] = Object.values<AppRecord>(tables[before.kind]).filter(({ id }) => id === before.id)
        expect(made && [...changedCells({ ...before, ...mine, ...theirs }, made)]).toEqual([])
        expect(gaveWay).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('in one field: the later stands, and the words that gave way are told', () => {
    const base = put(someWork, note('först'))
    const { tables, gaveWay } = rebase(base, put(base, note('min')), put(base, note('deras')))
    expect(tables.answer[own.id]).toMatchObject({ note: 'min' })
    expect(gaveWay).toEqual([{ of: { kind: 'answer', id: own.id }, ...told('note', 'deras') }])
  })

  it('in one field: who types on loses nobody any words', () => {
    const base = put(someWork, note(''))
    expect(rebase(base, put(base, note('Chefen lovade')), put(base, note('Chefen'))).gaveWay).toEqual([])
    expect(rebase(base, put(base, note('Chefen')), put(base, note('Chefen'))).gaveWay).toEqual([])
  })

  it('in one choice: that it gave way is told, without words', () => {
    const { gaveWay } = rebase(
      someWork,
      put(someWork, note('', { choice: 'no' })),
      put(someWork, note('', { choice: 'partly' })),
    )
    expect(gaveWay).toMatchObject([told('choice', '')])
  })

  it('in one day: the day that gave way is told', () => {
    const due = (dueOn: string) => put(someWork, { ...action, dueOn } as AppRecord)
    const { gaveWay } = rebase(someWork, due('2026-05-04'), due('2026-06-15'))
    expect(gaveWay).toMatchObject([told('dueOn', '2026-06-15')])
  })

  it('in one list: what either added is there, what either removed is not', () => {
    const proof = (...texts: readonly string[]) =>
      note('', { evidence: texts.map((text) => ({ kind: 'document', text })) })
    const base = put(someWork, proof('a', 'b'))
    const { tables, gaveWay } = rebase(base, put(base, proof('b', 'min')), put(base, proof('a', 'b', 'deras')))
    expect(tables.answer[own.id]?.evidence.map(({ text }) => text)).toEqual(['b', 'deras', 'min'])
    expect(gaveWay).toEqual([])
  })

  it('in one member of a list with names, each in a field of its own', () => {
    const check = {
      ...workplace,
      kind: 'guideline',
      id: 'g',
      workplaceId: 'w1',
      name: '',
      exists: 'yes',
      isExample: undefined,
    }
    const { isExample: _none, ...plain } = check
    const of = (answer: string, passage: string) =>
      put(someWork, { ...plain, answers: [{ elementId: 'decision', answer, passage }] } as unknown as AppRecord)
    const { tables, gaveWay } = rebase(of('missing', ''), of('partly', ''), of('missing', 'sidan 2'))
    expect(tables).toEqual(of('partly', 'sidan 2'))
    expect(gaveWay).toEqual([])
  })

  it.each([
    [3, 4, 4, 5],
    [3, 4, 2, 3],
    [3, 0, 4, 1],
    [1, 0, 0, -1],
  ])('who press votes: of %i, one made %i and the other %i, it is %i', (before, mine, theirs, both) => {
    const of = (pressed: number) => put(inStaffMeeting, newPoint('p', 0, pressed))
    const { tables, gaveWay } = rebase(of(before), of(mine), of(theirs))
    expect(tables['staff-meeting-point'].p?.votes).toEqual({ typed: 0, pressed: both })
    expect(gaveWay).toEqual([])
  })

  it('who press one answer of a question each give one, and keep what the other said of another', () => {
    const counted = (...pressed: readonly (number | 'typed-4')[]) => {
      const question = recordsOf(inStaffMeeting).find(({ kind }) => kind === 'staff-meeting-question')
      if (question?.kind !== 'staff-meeting-question') throw new Error('no question')
      const options = question.options.map((option, place) => {
        const by = pressed[place] ?? 0
        return { ...option, count: by === 'typed-4' ? { typed: 4, pressed: 0 } : { typed: 0, pressed: by } }
      })
      return put(inStaffMeeting, { ...question, options })
    }
    const { tables, gaveWay } = rebase(counted(1, 1), counted(2, 1), counted(2, 'typed-4'))
    expect(tables).toEqual(rebase(counted(0), counted(3, 'typed-4'), counted(0)).tables)
    expect(gaveWay).toEqual([])
  })

  it('say the later moment of the two', () => {
    const at = (changedAt: string) => put(someWork, note('', { changedAt }))
    const [early, late] = [at('2026-03-03T08:00:00.000Z'), at('2026-03-04T08:00:00.000Z')]
    expect(rebase(someWork, early, late)).toEqual({ tables: late, gaveWay: [] })
    expect(rebase(someWork, late, early)).toEqual({ tables: late, gaveWay: [] })
  })
})

describe('a removal', () => {
  const base = put(someWork, group('g'), row('g'))

  it('wins over a change, and what was typed meanwhile is told', () => {
    const typed = put(someWork, { ...action, check: { on: 'not-set', text: 'i maj' } })
    const gone = without(someWork, action)
    expect(rebase(someWork, typed, gone)).toMatchObject({
      tables: gone,
      gaveWay: [told('check.text', 'i maj', 'removed')],
    })
    expect(rebase(someWork, gone, typed)).toMatchObject({
      tables: gone,
      gaveWay: [told('check.text', 'i maj', 'removed')],
    })
  })

  it('takes along what the others have hung on it, and tells its words', () => {
    const { tables, gaveWay } = rebase(
      base,
      without(base, group('g')),
      put(base, { ...row('g'), id: 'new' as never, howMuch: '2 timmar' }),
    )
    expect(tables['training-row']).toEqual({})
    expect(gaveWay).toMatchObject([told('howMuch', '2 timmar', 'removed')])
  })

  it('leaves no place for what was made here meanwhile, whose every word is told', () => {
    const assessed = put(someWork, theirAnalysis)
    const { tables, gaveWay } = rebase(assessed, put(assessed, newRisk('Stress')), someWork)
    expect(tables).toEqual(someWork)
    expect(gaveWay).toMatchObject([told('what', 'Stress', 'removed')])
  })

  it('does not take along what was hung on something else here', () => {
    const two = put(base, group('h'))
    const moved = without(put(two, { ...row('g'), groupId: group('h').id }), group('g'))
    expect(rebase(two, moved, two).tables).toEqual(moved)
    expect(rebase(two, moved, put(two, { ...row('g'), followUp: 'i juni' })).tables['training-row']).toMatchObject({
      row: { groupId: 'h', followUp: 'i juni' },
    })
  })

  it('of what something was hung on here leaves that where it hung', () => {
    const two = put(base, group('h'))
    const moved = put(two, { ...row('g'), groupId: group('h').id, howMuch: '2 timmar' })
    const { tables } = rebase(two, moved, without(two, group('h')))
    expect(isWhole(tables)).toBe(true)
    expect(tables['training-row'].row).toMatchObject({ groupId: 'g', howMuch: '2 timmar' })
    const neither = rebase(two, without(moved, group('g')), without(two, group('h')))
    expect(isWhole(neither.tables)).toBe(true)
    expect(neither.gaveWay).toMatchObject([told('howMuch', '2 timmar', 'removed')])
  })

  it('of the workplace leaves what an opened file has of it in another one', () => {
    const another = { ...workplace, id: 'w9' as typeof workplace.id }
    const inAnother = (findings: string) => ({ ...newLetter('l', findings), workplaceId: another.id })
    const theirs = tablesOf([workplace, newLetter('l', 'samma')])
    for (const findings of ['samma', 'andra']) {
      const opened = tablesOf([another, inAnother(findings)])
      expect(rebase(tablesOf([workplace]), opened, theirs).tables).toEqual(opened)
    }
  })

  it('by both is one', () => {
    expect(rebase(someWork, without(someWork, action), without(someWork, action))).toEqual({
      ...{ tables: without(someWork, action), gaveWay: [] },
    })
  })
})

/** Every parent that a record can name. */
function parentsFor(record: AppRecord): Tables {
  const ids = Object.values(record).filter((value): value is string => typeof value === 'string')
  const kinds = ['workplace', 'round', 'risk-analysis', 'role-group', 'staff-meeting'] as const
  return tablesOf(
    kinds
      .filter((kind) => kind !== record.kind)
      .flatMap((kind) => ids.map((id) => ({ kind, id }) as unknown as AppRecord)),
  )
}
