import { describe, expect, it } from 'vitest'
import { isPast, isPastDue } from '../../../src/domain/plan/dueDate.ts'
import type { Action } from '../../../src/schema/action.ts'
import type { IsoDate } from '../../../src/schema/isoDate.ts'

const today = '2026-03-21' as IsoDate

describe('a due date has passed', () => {
  it.each<[string, Action['dueOn'], Action['status'], boolean]>([
    ['the day after', '2026-03-20' as IsoDate, 'proposed', true],
    ['not on the day itself', today, 'agreed', false],
    ['not before it', '2026-03-22' as IsoDate, 'proposed', false],
    ['never without a date', 'not-set', 'proposed', false],
    ['never for what is carried out', '2026-03-20' as IsoDate, 'done', false],
    ['never for what the employer declined', '2026-03-20' as IsoDate, 'declined', false],
    ['for what was put off', '2026-03-20' as IsoDate, 'later', true],
  ])('%s', (_when, dueOn, status, expected) => {
    expect(isPastDue({ dueOn, status }, today)).toBe(expected)
  })
})

describe('a day has passed', () => {
  it.each<[string, Action['dueOn'], boolean]>([
    ['the day after', '2026-03-20' as IsoDate, true],
    ['not on the day itself', today, false],
    ['never where none is set', 'not-set', false],
  ])('%s', (_when, day, expected) => {
    expect(isPast(day, today)).toBe(expected)
  })
})
