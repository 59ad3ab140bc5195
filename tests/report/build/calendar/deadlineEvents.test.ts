import { describe, expect, it } from 'vitest'
import { deadlinesFrom } from '../../../../src/domain/rights/deadline.ts'
import { deadlineEvents } from '../../../../src/report/build/calendar/deadlineEvents.ts'
import type { IsoDate } from '../../../../src/schema/isoDate.ts'
import { realContent } from '../../../support/content.ts'

const { law } = realContent('sv')
const on = '2026-11-30' as IsoDate
const eventsOf = (eventId: string) => {
  const event = law.timeEvents.find(({ id }) => id === eventId)
  if (!event) throw new Error(`No event ${eventId}`)
  const t = (key: string, values: object = {}) => `${key} ${Object.values(values).join(' ')}`.trim()
  return deadlineEvents({ eventId, on }, deadlinesFrom(event, on, law.timeRules), { law, today: on, t })
}

describe('the days of an event in a calendar', () => {
  it('are its last days, each with its rule and what may change it', () => {
    const [central, suit, ...more] = eventsOf('damages-local-ended')
    expect([central?.on, suit?.on, more.length]).toEqual(['2027-01-30', '2027-02-28', 0])
    expect(central?.title).toBe('documents:calendar.deadline MBL 64–65 §§')
    for (const said of ['Senast då ska den centrala förhandlingen vara begärd.', 'agreement.can-move', 'law.check'])
      expect(central?.description).toContain(said)
    expect(central?.id).not.toBe(suit?.id)
  })

  it('are none where the rule gives only words', () => {
    expect(eventsOf('risk-assessment-requested')).toEqual([])
  })
})
