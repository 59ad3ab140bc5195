import type { Action, ActionPart, ActionStatus, Outcome } from '../../schema/action.ts'

type Given = Extract<Outcome, { kind: 'given' }>
export type OutcomeAnswer = Given['answer']
export type OutcomePart = Partial<Pick<Given, 'answer' | 'on' | 'paragraph' | 'note'>>

const statusAfter: { readonly [A in OutcomeAnswer]: ActionStatus } = { yes: 'agreed', no: 'declined', later: 'later' }

/** What an action becomes when the employer has answered it: the answer, and the status that follows from it. */
export function withAnswer(action: Action, answer: OutcomeAnswer, part: Omit<OutcomePart, 'answer'> = {}): ActionPart {
  const before = action.outcome.kind === 'given' ? action.outcome : { on: 'not-set' as const, paragraph: '', note: '' }
  const { on, paragraph, note } = { ...before, ...part }
  const status = action.status === 'done' && answer === 'yes' ? 'done' : statusAfter[answer]
  return { outcome: { kind: 'given', answer, on, paragraph, note }, status }
}

/** The same action with no answer from the employer: open to propose again. */
export const withoutAnswer = (): ActionPart => ({ outcome: { kind: 'none' }, status: 'proposed' })
