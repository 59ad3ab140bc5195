import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newDecision } from '../../src/domain/staff-meeting/staffMeeting.ts'
import { withChildren } from '../../src/records/whole.ts'
import { type Tables, tablesOf } from '../../src/schema/record.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { anyEdit, tickingClock } from '../support/anyEdits.ts'
import { type Chance, newMemory } from '../support/anyHands.ts'
import { meetingWays } from '../support/anyMeetingEdits.ts'
import { action, round, workplace } from '../support/someWork.ts'
import { tinyAsked, tinyStaffMeeting } from '../support/tinyStaffMeeting.ts'
import { staffMeetingRecords, workOf } from '../support/work.ts'

const decided = { ...newDecision, what: 'Mät tiden', noteId: 'none' as const }
const filled = {
  ...tinyStaffMeeting({
    ...{ questions: [tinyAsked('own-1', [3, 3, 3, 3])], place: 'Fikarummet' },
    points: [
      { id: 'p1', text: 'Tid att lära', under: 'none', votes: 2 },
      { id: 'p2', text: 'Vem svarar?', under: 'p1', votes: 0 },
    ],
    decisions: [
      { ...decided, id: 'd1', actionId: action.id },
      { ...decided, id: 'd2', actionId: 'none' },
    ],
    draft: { point: 'Påbörjat', decision: { ...newDecision, what: 'Påbörjat' } },
  }),
  workplaceId: workplace.id,
}

/** The meeting with all that hangs on it. */
const partsOf = (tables: Tables) => tablesOf(withChildren(tables, [{ kind: 'staff-meeting', id: filled.id }]))

/** A browser that has the meeting, and its hands. */
function begin(isAway: boolean) {
  let made = 0
  const outside = { now: tickingClock(), newId: () => `new-${++made}` }
  const store = createWorkStore(workOf(tablesOf([workplace, round, action, ...staffMeetingRecords(filled)])), outside)
  const [edits, memory] = [editsOf(store), newMemory()]
  // Taken away before it was handed over: that cannot be undone meanwhile either.
  memory.removed.push(edits.removePoint(filled.id, 'p1'))
  if (isAway) edits.handOver(filled.id)
  const start = partsOf(store.getState().tables)
  return {
    isAsBefore: () => isDeepStrictEqual(partsOf(store.getState().tables), start),
    isThere: () => workplace.id in store.getState().tables.workplace,
    perform: (which: number, by: Chance) =>
      void anyEdit[which]?.perform({ state: store.getState(), edits, memory, by }),
  }
}

const some = fc.tuple(fc.nat(anyEdit.length - 1), fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)))

/** Every edit that changes the meeting, or a part of it, at some chance. */
const thatChange = (isAway: boolean) => {
  const chances = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 5].flatMap((b) => [0, 1].map((c): Chance => [a, b, c])))
  const changing = anyEdit.flatMap(({ name }, which) => {
    const doesChange = chances.some((by) => {
      const browser = begin(isAway)
      browser.perform(which, by)
      return browser.isThere() && !browser.isAsBefore()
    })
    return doesChange ? [name] : []
  })
  return [...new Set(changing)].toSorted()
}

it('a meeting that is here is changed by each of its edits, one that is away by those alone that bring it back', () => {
  // A meeting that has decided something is no rehearsal: `rehearsal.test.ts`.
  const elsewhere = ['addStaffMeeting', 'takeBack', 'takeIn', 'setRehearsal']
  const ways = Object.keys(meetingWays).filter((name) => !elsewhere.includes(name))
  expect(thatChange(false)).toEqual([...ways, 'mend', 'remove', 'restore'].toSorted())
  expect(thatChange(true)).toEqual(['takeBack'])
})

it('a meeting that is away stays as it is whatever else is done there', () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 30 }), (steps) => {
      const browser = begin(true)
      for (const [which, by] of steps) {
        if (['takeBack', 'takeIn'].includes(anyEdit[which]?.name ?? '')) continue
        browser.perform(which, by)
        if (!browser.isThere()) return
        expect(browser.isAsBefore()).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})
