import { whatOf } from '../../../domain/plan/actionWords.ts'
import type { Action } from '../../../schema/action.ts'
import type { IsoDate } from '../../../schema/isoDate.ts'
import type { CalendarEvent } from '../../CalendarEvent.ts'
import type { DocumentInput } from '../../DocumentInput.ts'

type PlanDays = Pick<DocumentInput, 'workplaceId' | 'actions' | 'followUpOn' | 'checklist' | 'today' | 't'>

/** 'ahead': it is to be done or checked that day; 'withdrawn': an earlier file may have said so, and it no longer is; 'none': neither. */
type Standing = 'ahead' | 'withdrawn' | 'none'

const ahead = (day: IsoDate | 'not-set'): Standing => (day === 'not-set' ? 'none' : 'ahead')
const gone = (day: IsoDate | 'not-set'): Standing => (day === 'not-set' ? 'none' : 'withdrawn')

/** What the employer's answer and the status leave of an action's two days. */
function standingOf({ status, dueOn, check }: Action): { readonly due: Standing; readonly check: Standing } {
  switch (status) {
    case 'proposed':
    case 'agreed':
      return { due: ahead(dueOn), check: ahead(check.on) }
    case 'later':
      // Put off without a new day: the old one stood in the proposal, whatever it was.
      return dueOn === 'not-set'
        ? { due: 'withdrawn', check: gone(check.on) }
        : { due: 'ahead', check: ahead(check.on) }
    case 'done':
      return { due: gone(dueOn), check: ahead(check.on) }
    case 'declined':
      return { due: gone(dueOn), check: gone(check.on) }
  }
}

/**
 * The days of a plan for a calendar that others may see: numbers as in the plan's list of all proposals, what is to be done
 * in the catalogue's words, and nothing that anybody wrote. Days that no longer apply are withdrawn. None where no day is set.
 */
export function planEvents(plan: PlanDays): readonly CalendarEvent[] {
  const { workplaceId, actions, followUpOn, t } = plan
  const followUp: readonly CalendarEvent[] =
    followUpOn === 'not-set'
      ? []
      : [
          {
            ...{ id: `follow-up-${workplaceId}`, on: followUpOn },
            ...{ title: t('documents:calendar.followUp'), description: t('documents:calendar.followUpText') },
          },
        ]
  return [...followUp, ...actions.flatMap((action, index) => daysOf(action, index + 1, plan))]
}

function daysOf(action: Action, number: number, { checklist, today, t }: PlanDays): readonly CalendarEvent[] {
  const standing = standingOf(action)
  const words = action.what.kind === 'own' ? { kind: 'gone' as const } : whatOf(action, checklist)
  const what = words.kind === 'text' ? [words.text] : []
  return (['due', 'check'] as const).flatMap((day): readonly CalendarEvent[] => {
    const on = day === 'due' ? action.dueOn : action.check.on
    if (standing[day] === 'none') return []
    const event = { id: `${day}-${action.id}`, title: t(`documents:calendar.${day}`, { number }) }
    if (standing[day] === 'withdrawn')
      return [
        {
          ...{ ...event, on: on === 'not-set' ? today : on },
          ...{ description: t('documents:calendar.withdrawn'), isWithdrawn: true },
        },
      ]
    const description = [...what, t('documents:calendar.actionText')].join(' ')
    return on === 'not-set' ? [] : [{ ...event, on, description }]
  })
}
