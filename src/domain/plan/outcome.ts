import type { Action, ActionPart, ActionStatus, Outcome } from '../../schema/action.ts'

type Given = Extract<Outcome, { kind: 'given' }>
export type OutcomeAnswer = Given['answer']
export type OutcomePart = Partial<Pick<Given, 'answer' | 'on' | 'paragraph' | 'note'>>

const statusAfter: { readonly [A in OutcomeAnswer]: ActionStatus } = { yes: 'agreed', no: 'declined', later: 'later' }

/**
 * What an action becomes when the employer has answered it: the answer, and the status that follows from it. Once it is put
 * off, the day that was proposed is no day any more: the new one is asked for.
 */
export function withAnswer(action: Action, answer: OutcomeAnswer, part: Omit<OutcomePart, 'answer'> = {}): ActionPart {
  const before = action.outcome.kind === 'given' ? action.outcome : { on: 'not-set' as const, paragraph: '', note: '' }
  const { on, paragraph, note } = { ...before, ...part }
  const status = action.status === 'done' && answer === 'yes' ? 'done' : statusAfter[answer]
  const isPutOff = answer === 'later' && !(action.outcome.kind === 'given' && action.outcome.answer === 'later')
  return {
    ...{ outcome: { kind: 'given', answer, on, paragraph, note }, status },
    ...(isPutOff ? { dueOn: 'not-set' } : {}),
  }
}

/** The day of the latest meeting that answers were given at; 'not-set' before any answer has one. */
export const meetingDayOf = (actions: readonly Pick<Action, 'outcome'>[]): Given['on'] =>
  actions
    .flatMap(({ outcome }) => (outcome.kind === 'given' && outcome.on !== 'not-set' ? [outcome.on] : []))
    .toSorted()
    .at(-1) ?? 'not-set'

/** The same action with no answer from the employer: open to propose again. */
export const withoutAnswer = (): ActionPart => ({ outcome: { kind: 'none' }, status: 'proposed' })
