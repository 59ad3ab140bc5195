import type { Answer } from '../../schema/answer.ts'
import type { Checklist, QuestionId, RetiredQuestion } from '../../schema/checklist.ts'
import { isBlank } from '../texts/asWritten.ts'
import { type AnswersByQuestion, allQuestions } from './answers.ts'

/** An answer to a question that is no longer asked, with what the question was where content still knows it. */
export type SetAside = { readonly answer: Answer; readonly was: RetiredQuestion | undefined }

/** Answers to questions that today's checklist no longer asks: kept and shown, never counted and never dropped. */
export function answersSetAside(checklist: Checklist, answers: AnswersByQuestion): readonly SetAside[] {
  const asked = new Set<string>(allQuestions(checklist).map(({ id }) => id))
  return Object.values(answers).flatMap((answer) =>
    answer === undefined || asked.has(answer.questionId) ? [] : [{ answer, was: retiredAs(checklist, answer) }],
  )
}

const retiredAs = ({ retired }: Checklist, { questionId }: Answer): RetiredQuestion | undefined =>
  retired.questions.find(({ id }) => id === questionId)

/** The answers to look at beside a question of today: those to what it took the place of. Emptied ones say nothing. */
export const asideFor = (checklist: Checklist, answers: AnswersByQuestion, id: QuestionId): readonly SetAside[] =>
  answersSetAside(checklist, answers).filter(({ was, answer }) => was?.beside.includes(id) && saysSomething(answer))

const saysSomething = ({ choice, missing, note, evidence }: Answer): boolean =>
  choice !== 'not-answered' || !isBlank(missing) || !isBlank(note) || evidence.length > 0
