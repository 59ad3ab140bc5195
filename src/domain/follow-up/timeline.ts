import type { Action } from '../../schema/action.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { Round } from '../../schema/round.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'

/** What was decided on a day: the employer's answer to an action, or a decision of a staff meeting. */
export type DecisionOn =
  | { readonly kind: 'answer'; readonly on: IsoDate; readonly action: Action; readonly answer: 'yes' | 'no' | 'later' }
  | { readonly kind: 'staff-meeting'; readonly on: IsoDate; readonly what: string; readonly id: string }

/** A round, and what was decided from the day it began until the next one did. */
export type RoundOnLine = { readonly round: Round; readonly number: number; readonly decisions: readonly DecisionOn[] }

type Line = {
  readonly rounds: readonly Round[]
  readonly actions: readonly Action[]
  readonly meetings: readonly StaffMeeting[]
}

/**
 * The rounds, the earliest first, each with the decisions after it in the order of their days. What was decided before the
 * first round stands with it; a decision without a day has no place on a line of time, and a rehearsal decides nothing.
 */
export function timeline({ rounds, actions, meetings }: Line): readonly RoundOnLine[] {
  const decisions = [...actions.flatMap(answerTo), ...meetings.flatMap(decidedAt)].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  )
  return rounds.map((round, index) => {
    const [from, until] = [index === 0 ? '' : round.startedOn, rounds[index + 1]?.startedOn ?? '9999']
    return { round, number: index + 1, decisions: decisions.filter(({ on }) => on >= from && on < until) }
  })
}

const answerTo = (action: Action): readonly DecisionOn[] => {
  const { outcome } = action
  return outcome.kind === 'given' && outcome.on !== 'not-set'
    ? [{ kind: 'answer', on: outcome.on, action, answer: outcome.answer }]
    : []
}

const decidedAt = ({ on, isRehearsal, decisions }: StaffMeeting): readonly DecisionOn[] =>
  isRehearsal ? [] : decisions.map(({ id, what }) => ({ kind: 'staff-meeting', on, what, id }))
