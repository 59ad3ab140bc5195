import type { AnswersByQuestion } from '../../domain/checklist/answers.ts'
import type { Action } from '../../schema/action.ts'
import type { Answer } from '../../schema/answer.ts'
import type { DocumentInput, PrivateInput } from '../DocumentInput.ts'
import type { ModelForOthers, ReportModel } from '../ReportModel.ts'
import { readInput } from './readInput.ts'

type Chosen = Pick<PrivateInput, 'notes' | 'evidence' | 'outcomeNotes'>

/** What a document for others is made from: without the log, and of private texts only those that were chosen. */
export function forOthers({ log: _log, ...typed }: PrivateInput): DocumentInput {
  const input = readInput(typed)
  return {
    ...input,
    answers: chosenIn(input.answers, input),
    earlier: earlierOf(input.earlier),
    actions: input.actions.map((action) => chosenOfAction(action, input)),
  }
}

/** Of an earlier round only what was answered: its own words were chosen for a plan of that time, if at all. */
const earlierOf = (earlier: DocumentInput['earlier']): DocumentInput['earlier'] =>
  earlier === 'none' ? earlier : { ...earlier, answers: chosenIn(earlier.answers, { notes: [], evidence: [] }) }

const chosenIn = (answers: AnswersByQuestion, chosen: Pick<Chosen, 'notes' | 'evidence'>): AnswersByQuestion =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer && chosenOf(answer, chosen)]))

const chosenOf = (answer: Answer, { notes, evidence }: Pick<Chosen, 'notes' | 'evidence'>): Answer => ({
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

/** Makes a document for one's own use, out of everything. */
export type BuildForOneself = ((input: PrivateInput) => ReportModel) & { readonly readsWhatWasWritten: true }

export const whole = (build: (input: PrivateInput) => ReportModel): BuildForOneself =>
  Object.assign((input: PrivateInput) => build(readInput(input)), { readsWhatWasWritten: true as const })
