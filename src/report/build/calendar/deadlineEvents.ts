import { type Deadline, isDated } from '../../../domain/rights/deadline.ts'
import { ruleSays } from '../../../domain/rights/legalStanding.ts'
import type { IsoDate } from '../../../schema/isoDate.ts'
import type { Law } from '../../../schema/legalHook.ts'
import type { CalendarEvent } from '../../CalendarEvent.ts'
import { ruleStandingSays, shortCite } from '../../say/lawWords.ts'
import type { Translate } from '../../say/translate.ts'

/** What happened, and when: of the same event and day a later file moves nothing and doubles nothing. */
export type Happened = { readonly eventId: string; readonly on: IsoDate }

type Saying = { readonly law: Law; readonly today: IsoDate; readonly t: Translate }

/** The last days that follow from an event, each with its rule and what may change it; words alone are no day. */
export const deadlineEvents = (
  { eventId, on }: Happened,
  deadlines: readonly Deadline[],
  { law, today, t }: Saying,
): readonly CalendarEvent[] =>
  deadlines.filter(isDated).map((deadline) => {
    const { rule } = deadline
    return {
      id: `deadline-${eventId}-${on}-${rule.id}`,
      on: deadline.on,
      title: t('documents:calendar.deadline', { cite: rule.hook === null ? '' : shortCite(rule.hook, law) }),
      description: [
        ruleSays(rule, today),
        ...ruleStandingSays(rule, law, today, t),
        t('documents:times.calendar'),
      ].join(' '),
    }
  })
