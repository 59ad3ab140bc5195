import type { KeptEvent } from '../../schema/event.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { Law } from '../../schema/legalHook.ts'
import { type Deadline, deadlinesFrom, isDated } from './deadline.ts'

type Times = Pick<Law, 'timeEvents' | 'timeRules'>
type Dated = Extract<Deadline, { readonly kind: 'date' }>

/** What follows from a kept event: nothing while its day is not given, or where the content no longer has it. */
export function deadlinesOf({ eventId, on }: Pick<KeptEvent, 'eventId' | 'on'>, law: Times): readonly Deadline[] {
  const event = law.timeEvents.find(({ id }) => id === eventId)
  return event === undefined || on === 'not-set' ? [] : deadlinesFrom(event, on, law.timeRules)
}

/** The last days that have not passed, the nearest first. A day that is today is still one. */
export const comingDays = (
  events: readonly KeptEvent[],
  law: Times,
  today: IsoDate,
): readonly { readonly event: KeptEvent; readonly deadline: Dated }[] =>
  events
    .flatMap((event) => deadlinesOf(event, law).flatMap((deadline) => (isDated(deadline) ? [{ event, deadline }] : [])))
    .filter(({ deadline }) => deadline.on >= today)
    .toSorted((a, b) => a.deadline.on.localeCompare(b.deadline.on))

/** Those without a day first, since they want one; then the latest first. */
export const latestEventsFirst = (events: readonly KeptEvent[]): readonly KeptEvent[] =>
  events.toSorted((a, b) => b.on.localeCompare(a.on) || b.createdAt.localeCompare(a.createdAt))
