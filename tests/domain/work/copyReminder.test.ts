import { expect, it } from 'vitest'
import { copyReminderFor } from '../../../src/domain/work/copyReminder.ts'
import type { RecordStamps } from '../../../src/schema/history.ts'
import { recordsOf, type Tables, tablesOf } from '../../../src/schema/record.ts'
import { answer, plan, round, workplace } from '../../support/someWork.ts'
import { workOf } from '../../support/work.ts'

const MONDAY = '2026-03-16T10:00:00.000Z'
const days = (count: number) => new Date(Date.parse(MONDAY) + count * 24 * 60 * 60 * 1000)

/** Some work, all of which changed on a Monday. */
function changedOnMonday(tables: Tables) {
  const work = workOf(tables)
  const stamps: Record<string, Record<string, RecordStamps>> = {}
  for (const { kind, id } of recordsOf(tables)) stamps[kind] = { ...stamps[kind], [id]: { at: MONDAY as never } }
  return { tables, history: { ...work.history, stamps } }
}

const few = [workplace, round, answer('one')]
const many = [...few, ...Array.from({ length: 12 }, (_, at) => answer(`q${at}`))]
const invented = [{ ...workplace, isExample: true }, ...many.slice(1)]
const done = [workplace, { ...round, marks: { understand: 'done' } } as typeof round, answer('one')]

it.each([
  ['little has changed', few, 0.1, undefined, 'none'],
  ['all of it is invented', invented, 9, undefined, 'none'],
  ['a step is done', done, 0.1, undefined, 'step'],
  ['a plan is made', [...done, plan], 0.1, undefined, 'plan'],
  ['more than ten things have changed', many, 0.1, undefined, 'changes'],
  ['somebody comes back after five days', few, 5, undefined, 'return'],
  ['somebody comes back after four', few, 4, undefined, 'none'],
  ['everything has been copied since', [...many, plan], 9, 1, 'none'],
  ['what was copied was older', many, 0.1, -1, 'changes'],
] as const)('where %s', (_when, records, now, copied, why) => {
  const copiedAt = copied === undefined ? undefined : days(copied)
  expect(copyReminderFor(changedOnMonday(tablesOf(records)), { now: days(now), copiedAt })).toBe(why)
})
