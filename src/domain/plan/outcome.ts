import type { Action, ActionPart, ActionStatus, Outcome } from '../../schema/action.ts'

type Given = Extract<Outcome, { kind: 'given' }>
export type OutcomeAnswer = Given['answer']
export type OutcomePart = Partial<Pick<Given, 'answer' | 'on' | 'paragraph' | 'note'>>

/** The status that follows from an answer. */
export const statusAfter: { readonly [A in OutcomeAnswer]: ActionStatus } = {
  yes: 'agreed',
  no: 'declined',
  later: 'later',
}

/**
 * What an action becomes when the employer has answered it: the answer, and the status that follows from it. What else is
 * said of an answer that stands changes no status that somebody has set since.
 */
export function withAnswer(
  action: Action,
  answer: OutcomeAnswer,
  part: Omit<OutcomePart, 'answer'> = {},
  dayBefore: Action['dueOn'] = 'not-set',
): ActionPart {
  const given = action.outcome.kind === 'given' ? action.outcome : undefined
  const { on, paragraph, note } = { on: 'not-set' as const, paragraph: '', note: '', ...given, ...part }
  const isKept = given?.answer === answer || (action.status === 'done' && answer === 'yes')
  return {
    outcome: { kind: 'given', answer, on, paragraph, note },
    ...withStatus(action, isKept ? action.status : statusAfter[answer], dayBefore),
  }
}

/**
 * What an action becomes with another status. Once it is put off, the day that was proposed is no day any more: the new one
 * is asked for. Put off by a slip of the hand it gets its day back, as long as that is remembered.
 */
export function withStatus(
  { status: before, dueOn }: Action,
  status: ActionStatus,
  dayBefore: Action['dueOn'],
): ActionPart {
  if (status === 'later' && before !== 'later') return { status, dueOn: 'not-set' }
  return before === 'later' && status !== 'later' && dueOn === 'not-set' ? { status, dueOn: dayBefore } : { status }
}

/** The day of the latest meeting that answers were given at; 'not-set' before any answer has one. */
export const meetingDayOf = (actions: readonly Pick<Action, 'outcome'>[]): Given['on'] =>
  actions
    .flatMap(({ outcome }) => (outcome.kind === 'given' && outcome.on !== 'not-set' ? [outcome.on] : []))
    .toSorted()
    .at(-1) ?? 'not-set'

/** The same action with no answer from the employer: open to propose again. */
export const withoutAnswer = (action: Action, dayBefore: Action['dueOn']): ActionPart => ({
  outcome: { kind: 'none' },
  ...withStatus(action, 'proposed', dayBefore),
})
