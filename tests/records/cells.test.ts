import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, changedCells, fieldOf, rulesOf, withCells } from '../../src/records/cells.ts'
import { isSame } from '../../src/records/json.ts'
import { recordKinds } from '../../src/schema/recordKinds.ts'
import { anyStates, recordWith } from '../support/anyRecord.ts'
import { action, answer } from '../support/someWork.ts'

const fields = (cells: ReadonlyMap<string, unknown>) => [...cells.keys()].map(fieldOf)
const guideline = recordWith('guideline', () => true)
const said = (elementId: string, passage = '') => ({ elementId, answer: 'partly' as const, passage })

describe('the cells of a record', () => {
  it('are its fields down to what is changed as a whole', () => {
    expect(fields(cellsOf(action))).toEqual([
      ...['workplaceId', 'roundId', 'what', 'origin', 'responsible', 'dueOn', 'level', 'check.on', 'check.text'],
      ...['outcome', 'status', 'rank'],
    ])
  })

  it('name the members of a list that has names, and not those of one that has none', () => {
    const two = { ...guideline, answers: [said('decision'), said('constructor')] }
    expect(fields(cellsOf(two)).filter((field) => field.startsWith('answers'))).toEqual([
      ...['answers.decision.answer', 'answers.decision.passage'],
      ...['answers.constructor.answer', 'answers.constructor.passage'],
    ])
    expect(fields(cellsOf(answer('a', { evidence: [] })))).toContain('evidence')
  })

  it('put into another state of the same record make it the state they are of', () => {
    fc.assert(
      fc.property(anyStates(2), ([before, after]) => {
        if (!before || !after) throw new Error('two states')
        const given = new Map([...changedCells(before, after)].map(([at, cell]) => [at, cell.after]))
        const made = withCells(before, given)
        expect(isSame(inNameOrder(made), inNameOrder(after))).toBe(true)
        expect([...changedCells(after, made as typeof after)]).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('never touch the record they are put into', () => {
    fc.assert(
      fc.property(anyStates(2), ([before, after]) => {
        if (!before || !after) throw new Error('two states')
        const was = JSON.stringify(before)
        withCells(before, new Map([...changedCells(before, after)].map(([at, cell]) => [at, cell.after])))
        expect(JSON.stringify(before)).toBe(was)
      }),
    )
  })
})

/** Where a member of a list with names stands says nothing. */
function inNameOrder(record: unknown): unknown {
  const whole = record as Readonly<Record<string, unknown>>
  const kind = recordKinds.find((one) => one === whole.kind)
  const lists = kind ? (rulesOf(kind).lists ?? {}) : {}
  return Object.fromEntries(
    Object.entries(whole).map(([field, value]) => [
      field,
      field in lists && Array.isArray(value)
        ? value.map((member: object) => JSON.stringify(member, [lists[field] ?? '', ...Object.keys(member)])).toSorted()
        : value,
    ]),
  )
}

describe('a member of a list with names', () => {
  const one = { ...guideline, answers: [said('decision', 'sidan 2')] }
  const change = (after: typeof one) =>
    [...changedCells(one, after)].map(([at, { before, after: now }]) => [fieldOf(at), before, now])
  const both = { ...one, answers: [...one.answers, said('review')] }

  it('is added', () => {
    expect(change(both)).toEqual([
      ['answers.review.answer', undefined, 'partly'],
      ['answers.review.passage', undefined, ''],
    ])
    expect(withCells(one, new Map([...changedCells(one, both)].map(([at, { after }]) => [at, after])))).toEqual(both)
  })

  it('is changed, and no other with it', () => {
    const after = { ...both, answers: [said('decision', 'sidan 3'), ...both.answers.slice(1)] }
    const cells = changedCells(both, after)
    expect([...cells.keys()].map(fieldOf)).toEqual(['answers.decision.passage'])
    expect(withCells(both, new Map([...cells].map(([at, cell]) => [at, cell.after])))).toEqual(after)
  })

  it('is removed, its name with it', () => {
    const none = { ...both, answers: both.answers.slice(1) }
    expect(withCells(both, new Map([...changedCells(both, none)].map(([at, { after }]) => [at, after])))).toEqual(none)
  })
})

describe('a cell that is taken away', () => {
  it('leaves what stood beside it', () => {
    const before = recordWith('round', () => true)
    const marked = { ...before, marks: { understand: 'done', map: 'skipped' } } as typeof before
    const unmarked = { ...before, marks: {} }
    const cells = new Map([...changedCells(marked, unmarked).keys()].map((at) => [at, undefined] as const))
    expect(withCells(marked, cells)).toEqual(unmarked)
  })
})
