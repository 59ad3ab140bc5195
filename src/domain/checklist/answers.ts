import type { Answer } from '../../schema/answer.ts'
import type { Checklist, Question, QuestionId, Step } from '../../schema/checklist.ts'

/** A round's answers by the question they answer. */
export type AnswersByQuestion = Readonly<Partial<Record<QuestionId, Answer>>>

export type Given = Answer['choice']

/** The choice made for a question; a question without a record is 'not-answered'. */
export const choiceFor = (answers: AnswersByQuestion, id: QuestionId): Given => answers[id]?.choice ?? 'not-answered'

export const allQuestions = (checklist: Checklist): readonly Question[] =>
  checklist.steps.flatMap(({ questions }) => questions)

/** The quick check: the questions marked for it, one a step, in the order of the steps. */
export const quickQuestions = (checklist: Checklist): readonly Question[] =>
  allQuestions(checklist).filter(({ quick }) => quick)

/** True once a question beyond the quick check has a choice: then the plan has more to say than its first page. */
export const goesBeyondQuickCheck = (checklist: Checklist, answers: AnswersByQuestion): boolean =>
  allQuestions(checklist).some(({ quick, id }) => !quick && choiceFor(answers, id) !== 'not-answered')

/** Answers to questions that today's checklist no longer asks: kept and shown, never dropped. */
export function answersSetAside(checklist: Checklist, answers: AnswersByQuestion): readonly Answer[] {
  const asked = new Set<string>(allQuestions(checklist).map(({ id }) => id))
  return Object.values(answers).filter((answer) => answer !== undefined && !asked.has(answer.questionId)) as Answer[]
}

export const stepOf = (checklist: Checklist, questionId: QuestionId): Step | undefined =>
  checklist.steps.find(({ questions }) => questions.some(({ id }) => id === questionId))
