import type { Action } from '../../schema/action.ts'
import type { Answer } from '../../schema/answer.ts'
import type { DocumentInput, PrivateInput } from '../DocumentInput.ts'
import type { ModelForOthers } from '../ReportModel.ts'

type Chosen = Pick<PrivateInput, 'notes' | 'evidence' | 'outcomeNotes'>

/** What a document for others is made from: without the log, and of private texts only those that were chosen. */
export function forOthers({ log: _log, ...input }: PrivateInput): DocumentInput {
  return {
    ...input,
    answers: Object.fromEntries(
      Object.entries(input.answers).map(([id, answer]) => [id, answer && chosenOf(answer, input)]),
    ),
    actions: input.actions.map((action) => chosenOfAction(action, input)),
  }
}

const chosenOf = (answer: Answer, { notes, evidence }: Chosen): Answer => ({
  ...answer,
  ...(notes.includes(answer.questionId) ? {} : { note: '', missing: '' }),
  ...(evidence.includes(answer.questionId) ? {} : { evidence: [] }),
})

function chosenOfAction(action: Action, { outcomeNotes }: Chosen): Action {
  if (action.outcome.kind !== 'given' || outcomeNotes.includes(action.id)) return action
  return { ...action, outcome: { ...action.outcome, note: '' } }
}

/** Makes a document out of everything, but shows its builder only what others may see. */
export type BuildForOthers = ((input: PrivateInput) => ModelForOthers) & { readonly seesOnlyWhatWasChosen: true }

export const shown = (build: (input: DocumentInput) => ModelForOthers): BuildForOthers =>
  Object.assign((input: PrivateInput) => build(forOthers(input)), { seesOnlyWhatWasChosen: true as const })
