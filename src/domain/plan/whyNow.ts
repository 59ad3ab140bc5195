import type { Action } from '../../schema/action.ts'
import type { Checklist, Question } from '../../schema/checklist.ts'
import type { NationalFigure } from '../../schema/nationalFigure.ts'
import { type AnswersByQuestion, choiceFor } from '../checklist/answers.ts'

export type WhyNow = { readonly figure: NationalFigure; readonly fit: 'similar' | 'background' }

/** The figure with a stated share that most workplaces can use when none of their own questions has one. */
const FALLBACK = 'guidelines'

/**
 * The one national figure that page 1 gives as its reason: that of the first chosen action whose question has a figure,
 * a similar question before background; else that of an answer that is no or don't know; else the one on guidelines.
 */
export function whyNow(
  checklist: Checklist,
  figures: readonly NationalFigure[],
  actions: readonly Action[],
  answers: AnswersByQuestion,
): WhyNow | undefined {
  const questions = checklist.steps.flatMap((step) => step.questions)
  const ofActions = actions.flatMap(({ origin }) =>
    origin.kind === 'finding' ? questions.filter(({ id }) => id === origin.questionId) : [],
  )
  const pressing = questions.filter(({ id }) => ['no', 'dont-know'].includes(choiceFor(answers, id)))
  const found = [...bySimilarity(ofActions), ...bySimilarity(pressing)].flatMap((question) => linked(question, figures))
  if (found[0]) return found[0]
  const fallback = figures.find(({ id }) => id === FALLBACK)
  return fallback ? { figure: fallback, fit: 'background' } : undefined
}

const bySimilarity = (questions: readonly Question[]) =>
  questions.toSorted((a, b) => Number(b.figure?.fit === 'similar') - Number(a.figure?.fit === 'similar'))

function linked({ figure: link }: Question, figures: readonly NationalFigure[]): readonly WhyNow[] {
  const figure = figures.find(({ id }) => id === link?.id)
  return link && figure ? [{ figure, fit: link.fit }] : []
}
