import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeTables } from '../../src/records/change.ts'
import type { Action } from '../../src/schema/action.ts'
import { draft, measureDraft, newStore, textsOf } from '../support/workStore.ts'

/** A store with actions in the person's own words, in this order. */
function storeWith(...texts: readonly string[]) {
  const work = newStore()
  work.edits.addActions(texts.map((text) => draft(text)))
  const find = (text: string): Action => {
    const found = work.actions().find(({ what }) => what.kind === 'own' && what.text === text)
    if (!found) throw new Error(`No action ${text}`)
    return found
  }
  return { ...work, find, order: () => textsOf(work.actions()) }
}

describe('actions that are added', () => {
  it('are due so many weeks from today as the measure usually takes', () => {
    const { edits, actions } = newStore()
    edits.addActions([measureDraft('a-made', 'a', 12), draft('Own', 1), draft('Without a day')])
    expect(actions().map(({ dueOn }) => dueOn)).toEqual(['2026-06-13', '2026-03-28', 'not-set'])
  })

  it('come last, in the order they were chosen', () => {
    const { edits, order } = storeWith('one', 'two')
    edits.addActions([draft('three'), draft('four')])
    edits.addActions([draft('five')])
    expect(order()).toEqual(['one', 'two', 'three', 'four', 'five'])
  })

  it('are proposals of this workplace and round, with what they reply to', () => {
    const { edits, actions, tables, workplaceId } = newStore()
    edits.addActions([measureDraft('a-made', 'a', 4)])
    expect(actions()).toMatchObject([
      {
        workplaceId: workplaceId(),
        roundId: Object.keys(tables().round)[0],
        status: 'proposed',
        what: { kind: 'measure', measureId: 'a-made' },
        origin: { kind: 'finding', questionId: 'a', choice: 'no' },
        responsible: { kind: 'role', role: 'it-manager' },
      },
    ])
  })

  it('come last even where the last was removed meanwhile', () => {
    const { edits, find, order } = storeWith('one', 'two', 'three')
    edits.remove([find('one')])
    edits.addActions([draft('four')])
    expect(order()).toEqual(['two', 'three', 'four'])
  })
})

describe('an action', () => {
  it('changes in the parts given and in no other', () => {
    const { edits, find } = storeWith('one')
    const before = find('one')
    edits.changeAction(before.id, { dueOn: 'not-set', responsible: { kind: 'own', text: 'The director' } })
    expect(find('one')).toEqual({ ...before, dueOn: 'not-set', responsible: { kind: 'own', text: 'The director' } })
  })

  it('that is not there is not made by a change', () => {
    const { edits, tables } = storeWith('one')
    const before = tables()
    edits.changeAction('gone' as Action['id'], { dueOn: 'not-set' })
    expect(tables()).toBe(before)
  })

  it('moves one place at a time', () => {
    const { edits, find, order } = storeWith('one', 'two', 'three')
    edits.moveAction(find('three').id, -1)
    expect(order()).toEqual(['one', 'three', 'two'])
    edits.moveAction(find('one').id, 1)
    expect(order()).toEqual(['three', 'one', 'two'])
  })

  it('stays at either end of the list', () => {
    const { edits, find, order } = storeWith('one', 'two')
    edits.moveAction(find('one').id, -1)
    edits.moveAction(find('two').id, 1)
    expect(order()).toEqual(['one', 'two'])
  })

  it('is removed alone, and put back as it was and where it stood', () => {
    const { edits, find, order, tables } = storeWith('one', 'two', 'three')
    const [before, two] = [tables().action, find('two')]
    const removed = edits.remove([two])
    expect(order()).toEqual(['one', 'three'])
    expect(edits.restore(removed)).toBe('restored')
    expect(tables().action).toEqual(before)
    expect(order()).toEqual(['one', 'two', 'three'])
  })

  it('of another workplace is neither moved nor counted', () => {
    const { tables } = storeWith('one', 'two')
    const [action] = Object.values(tables().action)
    const elsewhere = { ...action, id: 'other', workplaceId: 'elsewhere', rank: 1.5 } as unknown as Action
    const other = newStore(changeTables(tables(), { put: [elsewhere], removed: [] }))
    const [first] = other.actions()
    if (first) other.edits.moveAction(first.id, 1)
    const own = other.actions().filter(({ workplaceId }) => workplaceId === other.workplaceId())
    expect(textsOf(own)).toEqual(['two', 'one'])
    expect(other.tables().action.other).toEqual(elsewhere)
  })

  it('is never lost or doubled by moving', () => {
    const moves = fc.array(fc.tuple(fc.nat(4), fc.constantFrom(-1 as const, 1 as const)), { maxLength: 20 })
    fc.assert(
      fc.property(moves, (steps) => {
        const { edits, order, actions } = storeWith('a', 'b', 'c', 'd', 'e')
        for (const [index, by] of steps) {
          const before = order()
          const id = actions()[index]?.id
          if (id) edits.moveAction(id, by)
          const expected = [...before]
          const [one, other] = [before[index], before[index + by]]
          if (one !== undefined && other !== undefined) [expected[index], expected[index + by]] = [other, one]
          expect(order()).toEqual(expected)
        }
      }),
    )
  })
})
