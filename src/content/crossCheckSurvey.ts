import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

const QUESTIONS = 'content/survey/questions.json'
const SETS = 'content/survey/sets.json'

type AskedQuestion = ParsedContent['surveyQuestions'][number]

/** Figures and their options exist, a mark starts from an own option, and a set names questions that are there. */
export function crossCheckSurvey(content: ParsedContent): readonly Mistake[] {
  const { surveyQuestions, surveySets, steps } = content
  const ids = surveyQuestions.map(({ id }) => id)
  const inChecklist = steps.flatMap(({ questions }) => questions.map(({ id }): string => id))
  const at = (file: string, path: string, expected: string, found: string): Mistake => ({ file, path, expected, found })
  const twice = (file: string, all: readonly string[]) =>
    all.filter((id, index) => all.indexOf(id) !== index).map((id) => at(file, `${id}.id`, 'an id used once', `"${id}"`))
  return [
    ...twice(QUESTIONS, ids),
    // A count is kept under its question's id: one id may not mean two questions.
    ...ids
      .filter((id) => inChecklist.includes(id))
      .map((id) => at(QUESTIONS, `${id}.id`, 'an id that no question of the checklist has', `"${id}"`)),
    ...surveyQuestions.flatMap((question) => looseQuestion(question, content)),
    ...twice(
      SETS,
      surveySets.map(({ id }) => id),
    ),
    ...surveySets.flatMap(({ id, questions }) =>
      questions
        .filter((one) => !ids.includes(one))
        .map((one) => at(SETS, `${id}.questions`, 'the id of a survey question', `"${one}"`)),
    ),
  ]
}

function looseQuestion({ id, options, figure: link }: AskedQuestion, { figures }: ParsedContent): readonly Mistake[] {
  const at = (path: string, expected: string, found: string): Mistake => ({
    file: QUESTIONS,
    path: `${id}.${path}`,
    expected,
    found: `"${found}"`,
  })
  const own = options.map((option): string => option.id)
  const doubled = own.filter((option, index) => own.indexOf(option) !== index)
  const mistakes = doubled.map((option) => at('options', 'an option id used once', option))
  if (!link) return mistakes
  const figure = figures.find((one) => one.id === link.id)
  if (!figure) return [...mistakes, at('figure.id', 'the id of a figure', link.id)]
  const theirs = new Set(figure.options.map((option) => option.id))
  const marks = link.fit === 'similar' ? Object.entries(link.marks) : []
  const loose = marks.flatMap(([from, to]) => [
    ...(own.includes(from) ? [] : [at('figure.marks', 'an option of the question', from)]),
    ...(theirs.has(to) ? [] : [at('figure.marks', `an option of figure "${figure.id}"`, to)]),
  ])
  return [...mistakes, ...loose]
}
