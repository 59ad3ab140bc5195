import type { Action, ActionStatus } from '../../../schema/action.ts'
import type { CalendarEvent } from '../../CalendarEvent.ts'
import type { DocumentInput } from '../../DocumentInput.ts'

type PlanDays = Pick<DocumentInput, 'workplaceId' | 'actions' | 'followUpOn' | 't'>

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
 * anybody wrote.
 */
export function planEvents({ workplaceId, actions, followUpOn, t }: PlanDays): readonly CalendarEvent[] {
  const followUp = {
    ...{ id: `follow-up-${workplaceId}`, on: followUpOn },
    ...{ title: t('documents:calendar.followUp'), description: t('documents:calendar.followUpText') },
  }
  return [followUp, ...actions.flatMap((action, index) => daysOf(action, index + 1, t))].flatMap(({ on, ...event }) =>
    on === 'not-set' ? [] : [{ ...event, on }],
  )
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
