import type { Checklist, Question, ThemeId } from '../../schema/checklist.ts'
import type { StepId } from '../../schema/stepId.ts'
import { type AnswersByQuestion, choiceFor, type Given } from './answers.ts'
import { type AskedAt, onWorkplace } from './asked.ts'

export type ProfileCounts = { readonly [K in Given]: number }

/**
 * How many of some questions have which answer. Deliberately no sum, share or grade: an employer can wave away "62 %",
 * not "three questions without an answer". Not applicable leaves the denominator; don't know is a count of its own.
 */
export type ProfileRow<Id> = {
  readonly id: Id
  readonly title: string
  readonly counts: ProfileCounts
  /** Questions with any choice but "not applicable". */
  readonly answered: number
  /** Questions that apply: all but those answered "not applicable". */
  readonly applicable: number
}

export type Profile = {
  readonly steps: readonly ProfileRow<StepId>[]
  readonly themes: readonly ProfileRow<ThemeId>[]
  readonly whole: ProfileRow<'whole'>
}

/**
 * The readiness profile of a round: a row a step, a row a theme (a question counts in each of its themes), and the whole.
 * It is the workplace's: the union's own affairs are not in it.
 */
export function profileOf(checklist: Checklist, at: AskedAt): Profile {
  const { answers } = at
  const questions = onWorkplace(
    checklist.steps.flatMap((step) => step.questions),
    at,
  )
  return {
    steps: checklist.steps.map(({ id, title, questions: own }) => rowOf(id, title, onWorkplace(own, at), answers)),
    themes: checklist.themes.map(({ id, title }) =>
      rowOf(
        id,
        title,
        questions.filter(({ themes }) => themes.includes(id)),
        answers,
      ),
    ),
    whole: rowOf('whole', '', questions, answers),
  }
}

const nothingGiven: Record<Given, number> = {
  ...{ yes: 0, partly: 0, no: 0 },
  ...{ 'dont-know': 0, 'not-applicable': 0, 'not-answered': 0 },
}

/** The counts of one set of questions. */
export function rowOf<Id>(
  id: Id,
  title: string,
  questions: readonly Question[],
  answers: AnswersByQuestion,
): ProfileRow<Id> {
  const given = questions.map((question) => choiceFor(answers, question.id))
  const counts = { ...nothingGiven }
  for (const one of given) counts[one]++
  const applicable = given.length - counts['not-applicable']
  return { id, title, counts, answered: applicable - counts['not-answered'], applicable }
}
