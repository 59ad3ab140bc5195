import type { Checklist, Question } from '../../schema/checklist.ts'
import type { NationalFigure } from '../../schema/nationalFigure.ts'
import { type AnswersByQuestion, allQuestions, choiceFor } from '../checklist/answers.ts'

/** The questions that have a figure, sorted by whether there is anything to set beside it. */
export type Comparable = {
  readonly all: readonly Question[]
  readonly compared: readonly Question[]
  readonly unanswered: readonly Question[]
  readonly notApplicable: readonly Question[]
  /** Answered, but the content holds no figure by the name the question gives. */
  readonly withoutFigure: readonly Question[]
}

/** How many questions can be compared, and which of them are. */
export function comparableOf(
  checklist: Checklist,
  figures: readonly NationalFigure[],
  answers: AnswersByQuestion,
): Comparable {
  const all = allQuestions(checklist).filter(({ figure }) => figure !== undefined)
  const known = new Set(figures.map(({ id }) => id))
  const sortOf = ({ id, figure }: Question): Exclude<keyof Comparable, 'all'> => {
    const choice = choiceFor(answers, id)
    if (choice === 'not-answered') return 'unanswered'
    if (choice === 'not-applicable') return 'notApplicable'
    return figure && known.has(figure.id) ? 'compared' : 'withoutFigure'
  }
  const those = (sort: Exclude<keyof Comparable, 'all'>) => all.filter((question) => sortOf(question) === sort)
  return {
    all,
    compared: those('compared'),
    unanswered: those('unanswered'),
    notApplicable: those('notApplicable'),
    withoutFigure: those('withoutFigure'),
  }
}
