import type { Answer } from '../../schema/answer.ts'
import type { Checklist, Question, QuestionId, Step } from '../../schema/checklist.ts'
import type { RoundId } from '../../schema/round.ts'

/** A round's answers by the question they answer. */
export type AnswersByQuestion = Readonly<Partial<Record<QuestionId, Answer>>>

/** The answers of several rounds, told apart by round in one reading. */
export function answersByRound(answers: readonly Answer[]): ReadonlyMap<RoundId, AnswersByQuestion> {
  const rounds = new Map<RoundId, Partial<Record<QuestionId, Answer>>>()
  for (const answer of answers) {
    const own = rounds.get(answer.roundId) ?? {}
    own[answer.questionId] = answer
    rounds.set(answer.roundId, own)
  }
  return rounds
}

export type Given = Answer['choice']

/** The choice made for a question; a question without a record is 'not-answered'. */
export const choiceFor = (answers: AnswersByQuestion, id: QuestionId): Given => answers[id]?.choice ?? 'not-answered'

export const allQuestions = (checklist: Checklist): readonly Question[] =>
  checklist.steps.flatMap(({ questions }) => questions)

/** The quick check: the questions marked for it, one a step, in the order of the steps. */
export const quickQuestions = (checklist: Checklist): readonly Question[] =>
  allQuestions(checklist).filter(({ quick }) => quick)

/** True once every question of the quick check has an answer: it is not offered again. */
export const isQuickCheckDone = (checklist: Checklist, answers: AnswersByQuestion): boolean =>
  quickQuestions(checklist).every(({ id }) => choiceFor(answers, id) !== 'not-answered')

/** True once a question on the workplace beyond the quick check has a choice: then the plan says more than its first page. */
export const goesBeyondQuickCheck = (checklist: Checklist, answers: AnswersByQuestion): boolean =>
  allQuestions(checklist).some(({ quick, own, id }) => !quick && !own && choiceFor(answers, id) !== 'not-answered')

export const stepOf = (checklist: Checklist, questionId: QuestionId): Step | undefined =>
  checklist.steps.find(({ questions }) => questions.some(({ id }) => id === questionId))
