import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Question } from '../../schema/checklist.ts'
import { type AnswersByQuestion, choiceFor } from './answers.ts'

/** What decides whether a question is asked at a workplace. */
export type AskedAt = { readonly answers: AnswersByQuestion; readonly systems: readonly Pick<AiSystem, 'status'>[] }

const USED: readonly AiSystem['status'][] = ['pilot', 'in-use', 'phasing-out']

/** False for a question that takes a system in use, where the register has none; an answer once given is always shown. */
export const isAsked = ({ asked, id }: Pick<Question, 'asked' | 'id'>, { answers, systems }: AskedAt): boolean =>
  asked === 'always' || choiceFor(answers, id) !== 'not-answered' || systems.some(({ status }) => USED.includes(status))

/** The questions that say how the workplace stands: those that are asked there, without the union's own affairs. */
export const onWorkplace = (questions: readonly Question[], at: AskedAt): readonly Question[] =>
  questions.filter((question) => !question.own && isAsked(question, at))
