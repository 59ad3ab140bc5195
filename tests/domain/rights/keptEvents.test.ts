import { describe, expect, it } from 'vitest'
import { comingDays, deadlinesOf, latestEventsFirst } from '../../../src/domain/rights/keptEvents.ts'
import type { KeptEvent } from '../../../src/schema/event.ts'
import { realContent } from '../../support/content.ts'
import { day } from '../../support/plan.ts'

const { law } = realContent('sv')
const kept = (eventId: string, on: string, id = eventId) =>
  ({ kind: 'event', id, eventId, on, createdAt: '2026-03-01T08:00:00.000Z' }) as unknown as KeptEvent

describe('what follows from a kept event', () => {
  it('is nothing while its day is not given, or where the content no longer has it', () => {
    expect(deadlinesOf(kept('told', 'not-set'), law)).toEqual([])
    expect(deadlinesOf(kept('gone-from-the-content', '2026-03-01'), law)).toEqual([])
  })

  it('has words and no day where the rule is uncertain', () => {
    expect(deadlinesOf(kept('risk-assessment-requested', '2026-03-01'), law).map(({ kind }) => kind)).toEqual(['words'])
    expect(comingDays([kept('risk-assessment-requested', '2026-03-01')], law, day('2026-03-01'))).toEqual([])
  })

  it('comes nearest first, of all events together, the very day too and none that has passed', () => {
    const events = [kept('damages-local-ended', '2026-11-30'), kept('told', '2026-11-10')]
    const on = (today: string) => comingDays(events, law, day(today)).map(({ deadline }) => deadline.on)
    expect(on('2026-11-30')).toEqual(['2027-01-30', '2027-02-28', '2027-03-10'])
    expect(on('2027-01-30')).toEqual(['2027-01-30', '2027-02-28', '2027-03-10'])
    expect(on('2027-01-31')).toEqual(['2027-02-28', '2027-03-10'])
  })
})

it('lists those without a day first, then the latest', () => {
  const events = [kept('told', '2026-03-01', 'a'), kept('told', 'not-set', 'b'), kept('told', '2026-03-02', 'c')]
  expect(latestEventsFirst(events).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
})
