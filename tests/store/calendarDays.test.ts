import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Outside } from '../../src/records/edited.ts'
import { joinWork } from '../../src/records/join.ts'
import { planEvents } from '../../src/report/build/calendar/planEvents.ts'
import { tablesOf } from '../../src/schema/record.ts'
import type { Work } from '../../src/schema/work.ts'
import type { CalendarDay } from '../../src/schema/workplace.ts'
import { createWorkStore } from '../../src/store/createWorkStore.ts'
import { editsOf } from '../../src/store/workEdits.ts'
import { tickingClock } from '../support/anyEdits.ts'
import { day, planInput } from '../support/plan.ts'
import { round, workplace } from '../support/someWork.ts'
import { workOf } from '../support/work.ts'

let made = 0
const outside: Outside = { now: tickingClock(), newId: () => `new-${++made}` }

/** A window in which a calendar file gives out days. */
function giving(work: Work, days: readonly CalendarDay[]): Work {
  const store = createWorkStore(work, outside)
  editsOf(store).giveOutDays(days)
  const { tables, history, unread } = store.getState()
  return { tables, history, unread }
}
const given = ({ tables }: Work) => tables.workplace[workplace.id]?.calendar ?? []
const names = (days: readonly CalendarDay[]) => [...new Set(days.map(({ id }) => id))].toSorted()

const someDays = fc.array(
  fc.record({
    id: fc.constantFrom('due-1', 'due-2', 'check-1', 'check-2'),
    on: fc.constantFrom(day('2026-09-01'), day('2026-10-01')),
  }),
)

it('what two windows give out at once is all remembered, and withdrawn once by a later file', () => {
  fc.assert(
    fc.property(someDays, someDays, someDays, (before, here, there) => {
      const base = giving(workOf(tablesOf([workplace, round])), before)
      const both = joinWork(base, giving(base, here), giving(base, there), outside)
      expect(names(given(both))).toEqual(names([...before, ...here, ...there]))
      const events = planEvents({
        ...planInput('sv'),
        ...{ workplaceId: workplace.id, actions: [], followUpOn: 'not-set', givenDays: given(both) },
      })
      expect(events.map(({ id }) => id).toSorted()).toEqual(names(given(both)))
      expect(events.every(({ isWithdrawn }) => isWithdrawn)).toBe(true)
      expect(both.tables.overwritten).toEqual({})
    }),
  )
})
