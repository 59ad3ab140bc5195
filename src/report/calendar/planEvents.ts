import { deadlinesOf } from '../../domain/rights/keptEvents.ts'
import type { Action, ActionStatus } from '../../schema/action.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import { deadlineEvents, type Happened } from './deadlineEvents.ts'
import type { CalendarEvent } from './drawCalendar.ts'

type PlanDays = Pick<DocumentInput, 'workplaceId' | 'actions' | 'followUpOn' | 'law' | 'today' | 't'> & {
  /** What the workplace has kept, with nothing that anybody wrote about it. */
  readonly happened: readonly Happened[]
}

/** What lies ahead of an action: it is to be done, and it is to be checked that it was done and works. */
const AHEAD: Readonly<Record<ActionStatus, { readonly due: boolean; readonly check: boolean }>> = {
  proposed: { due: true, check: true },
  later: { due: true, check: true },
  agreed: { due: true, check: true },
  done: { due: false, check: true },
  declined: { due: false, check: false },
}

/**
 * The days of a plan for a calendar that others may see: numbers as in the plan's list of all proposals, and nothing that
 * anybody wrote. Last days from what has happened are in it where some are kept, and the page says so at the file.
 */
export function planEvents({ workplaceId, actions, followUpOn, t, ...rest }: PlanDays): readonly CalendarEvent[] {
  const followUp = {
    ...{ id: `follow-up-${workplaceId}`, on: followUpOn },
    ...{ title: t('documents:calendar.followUp'), description: t('documents:calendar.followUpText') },
  }
  const ofPlan = [followUp, ...actions.flatMap((action, index) => daysOf(action, index + 1, t))]
  return [
    ...ofPlan.flatMap(({ on, ...event }) => (on === 'not-set' ? [] : [{ ...event, on }])),
    ...lastDays({ ...rest, t }),
  ]
}

/** The last days still to come, each once: of two matters with the same event on the same day the time is the same. */
function lastDays({ happened, law, today, t }: Pick<PlanDays, 'happened' | 'law' | 'today' | 't'>) {
  const all = happened.flatMap((one) => deadlineEvents(one, deadlinesOf(one, law), { law, today, t }))
  return [...new Map(all.map((event) => [event.id, event])).values()].filter(({ on }) => on >= today)
}

function daysOf({ id, status, dueOn, check }: Action, number: number, t: DocumentInput['t']) {
  const ahead = AHEAD[status]
  const description = t('documents:calendar.actionText')
  return [
    ...(ahead.due ? [{ id: `due-${id}`, on: dueOn, title: t('documents:calendar.due', { number }), description }] : []),
    ...(ahead.check
      ? [{ id: `check-${id}`, on: check.on, title: t('documents:calendar.check', { number }), description }]
      : []),
  ]
}
