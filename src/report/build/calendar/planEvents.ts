import { whatOf } from '../../../domain/plan/actionWords.ts'
import { daysOf } from '../../../domain/plan/dueDate.ts'
import type { Action } from '../../../schema/action.ts'
import type { IsoDate } from '../../../schema/isoDate.ts'
import type { CalendarEvent } from '../../CalendarEvent.ts'
import type { DocumentInput } from '../../DocumentInput.ts'

type PlanDays = Pick<DocumentInput, 'workplaceId' | 'actions' | 'followUpOn' | 'givenDays' | 'checklist' | 't'>

type ActionDay = readonly [day: 'due' | 'check', on: IsoDate | 'not-set' | 'none']

/** Which of an action's two days lie ahead, by what the employer answered and what is done. */
function daysAhead(action: Action): readonly ActionDay[] {
  const { due, check } = daysOf(action)
  return [
    ['due', action.status === 'done' ? 'none' : due],
    ['check', check],
  ]
}

/**
 * The days of a plan for a calendar that others may see: numbers as in the plan's list of all proposals, what is to be done
 * in the catalogue's words, and nothing that anybody wrote. What an earlier file gave out and no longer applies is withdrawn,
 * whatever became of it: a day taken away, another answer, an action that is gone. None where there is no day.
 */
export function planEvents(plan: PlanDays): readonly CalendarEvent[] {
  const { workplaceId, actions, followUpOn, givenDays, t } = plan
  const followUp: readonly CalendarEvent[] =
    followUpOn === 'not-set'
      ? []
      : [
          {
            ...{ id: `follow-up-${workplaceId}`, on: followUpOn },
            ...{ title: t('documents:calendar.followUp'), description: t('documents:calendar.followUpText') },
          },
        ]
  const ahead = [...followUp, ...actions.flatMap((action, index) => eventsOf(action, index + 1, plan))]
  const now = new Set(ahead.map(({ id }) => id))
  // Two windows may each have given out the same one.
  const given = new Map(givenDays.map((day) => [day.id, day]))
  const withdrawn = [...given.values()]
    .filter(({ id }) => !now.has(id))
    .map((day): CalendarEvent => {
      const words = { title: t('documents:calendar.withdrawnTitle'), description: t('documents:calendar.withdrawn') }
      return { ...day, ...words, isWithdrawn: true }
    })
  return [...ahead, ...withdrawn]
}

function eventsOf(action: Action, number: number, { checklist, t }: PlanDays): readonly CalendarEvent[] {
  const words = action.what.kind === 'own' ? { kind: 'gone' as const } : whatOf(action, checklist)
  const what = words.kind === 'text' ? [words.text] : []
  const description = [...what, t('documents:calendar.actionText')].join(' ')
  return daysAhead(action).flatMap(([day, on]) =>
    on === 'not-set' || on === 'none'
      ? []
      : [{ id: `${day}-${action.id}`, on, title: t(`documents:calendar.${day}`, { number }), description }],
  )
}
