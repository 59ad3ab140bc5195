import { addWeeks, dayOf } from '../../domain/days/isoDay.ts'
import { sameOrigin } from '../../domain/plan/actionOrder.ts'
import { type Action, type ActionId, type ActionPart, actionIdSchema } from '../../schema/action.ts'
import { idAs } from '../../schema/id.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import { nouns } from '../../schema/nouns.ts'
import type { Risk } from '../../schema/riskAnalysis.ts'
import { begin, type Done, done, type Editing, put } from './editing.ts'

/** A new action before it has an id and a place. */
export type ActionDraft = Pick<Action, 'what' | 'origin' | 'responsible'> &
  Partial<Pick<Action, 'level' | 'dueOn'>> & {
    /** The measure's usual time, counted from today, where the very day is not known. */
    readonly weeks: number | 'not-set'
  }

/** The workplace's actions in the person's own order. */
export const actionsOf = ({ tables, shown }: Pick<Editing, 'tables' | 'shown'>): readonly Action[] =>
  Object.values(tables.action)
    .filter((action) => action.workplaceId === shown.workplaceId)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))

/** Actions come at the end of the plan. */
export function addActions(before: Editing, drafts: readonly ActionDraft[]): Done<readonly ActionId[]> {
  const { work, round, workplace } = begin(before)
  const last = actionsOf(work).at(-1)?.rank ?? 0
  const today = dayOf(work.outside.now())
  const actions = drafts.map(
    ({ weeks, ...draft }, index): Action => ({
      ...nouns.action.blank,
      dueOn: weeks === 'not-set' ? weeks : addWeeks(today, weeks),
      ...draft,
      ...{
        kind: 'action',
        id: idAs(actionIdSchema, work.outside.newId()),
        workplaceId: workplace.id,
        roundId: round.id,
      },
      rank: last + index + 1,
    }),
  )
  return { work: put(work, ...actions), made: actions.map(({ id }) => id) }
}

/** Usual weeks until a proposal can be in place: the product's own suggestion, always editable. */
const WEEKS = 8

export type Proposal = {
  readonly text: string
  /** What it answers; it is added to the plan once. */
  readonly origin: Action['origin']
  /** The day it is due, where that is known. */
  readonly dueOn?: Action['dueOn']
}

/** Words of a page go into the plan, the manager being responsible; once, however often they are pressed. */
export function propose(work: Editing, { text, origin, dueOn }: Proposal): Done<ActionId | 'there-already'> {
  if (actionsOf(work).some((action) => sameOrigin(origin, action.origin))) return { work, made: 'there-already' }
  const responsible = { kind: 'role', role: 'manager' } as const
  return one(
    addActions(work, [
      { what: { kind: 'own', text }, origin, responsible, weeks: WEEKS, ...(dueOn === undefined ? {} : { dueOn }) },
    ]),
  )
}

type RiskProposal = { readonly text: string; readonly level: Action['level'] }

/** A measure of a risk goes into the plan: its level with it, and the day and the one responsible that the risk has. */
export function proposeFromRisk(
  work: Editing,
  riskId: Risk['id'],
  { text, level }: RiskProposal,
): Done<ActionId | 'there-already'> {
  const risk = work.tables.risk[riskId]
  if (!risk) return { work, made: 'there-already' }
  const { responsible, dueOn } = risk
  const origin = { kind: 'risk', riskId } as const
  const isThere = actionsOf(work).some(
    (action) => sameOrigin(origin, action.origin) && action.what.kind === 'own' && action.what.text === text,
  )
  if (isThere) return { work, made: 'there-already' }
  return one(addActions(work, [{ what: { kind: 'own', text }, origin, responsible, level, weeks: 'not-set', dueOn }]))
}

const one = ({ work, made: [id] }: Done<readonly ActionId[]>): Done<ActionId | 'there-already'> => ({
  work,
  made: id ?? 'there-already',
})

export function changeAction(work: Editing, id: ActionId, part: ActionPart): Done {
  const action = work.tables.action[id]
  return done(action ? put(work, { ...action, ...part }) : work)
}

/**
 * The day of the meeting is told: answers that have no day get it, and those that got `before` from the same person's hand a
 * moment ago. Answers of an earlier meeting keep their day.
 */
export function dateAnswers(work: Editing, on: IsoDate | 'not-set', before: IsoDate | 'not-set' = 'not-set'): Done {
  const dated = actionsOf(work).flatMap((action) => {
    const { outcome } = action
    const isOfThisMeeting = outcome.kind === 'given' && (outcome.on === 'not-set' || outcome.on === before)
    return isOfThisMeeting ? [{ ...action, outcome: { ...outcome, on } }] : []
  })
  return done(put(work, ...dated))
}

/** Changes places with the action before or after; at the end of the list nothing happens. */
export function moveAction(work: Editing, id: ActionId, by: -1 | 1): Done {
  const ordered = actionsOf(work)
  const from = ordered.findIndex((action) => action.id === id)
  const [action, other, next] = [ordered[from], ordered[from + by], ordered[from + 2 * by]]
  // Two windows that each added one at the same moment gave both the same rank.
  if (action && other && action.rank === other.rank)
    return done(put(work, { ...action, rank: next ? (other.rank + next.rank) / 2 : other.rank + by }))
  return done(action && other ? put(work, { ...action, rank: other.rank }, { ...other, rank: action.rank }) : work)
}
