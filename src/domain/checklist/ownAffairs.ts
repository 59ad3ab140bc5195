import type { Answer } from '../../schema/answer.ts'
import type { Checklist, OwnMeasure, Question, Step } from '../../schema/checklist.ts'
import { type AnswersByQuestion, choiceFor } from './answers.ts'

/**
 * A question on what the union itself does, with what its answer leads to there. It is never proposed to the employer:
 * no finding, no suggestion and no document takes it up unless the person ticks it, which makes it an action.
 */
export type OwnAffair = {
  readonly step: Step
  readonly question: Question
  readonly choice: Answer['choice']
  /** What to do oneself; none before there is an answer, or where it does not apply. */
  readonly measure: OwnMeasure | undefined
}

/**
 * The union's own affairs, in the order of the checklist: its own questions, and what it can do itself where a question on
 * the workplace has an answer that calls for it.
 */
export const ownAffairs = (checklist: Checklist, answers: AnswersByQuestion): readonly OwnAffair[] =>
  checklist.steps.flatMap((step) =>
    step.questions
      .map((question) => {
        const choice = choiceFor(answers, question.id)
        return { step, question, choice, measure: ownMeasureFor(question, choice) }
      })
      .filter(({ question, measure }) => question.own || measure),
  )

/** The first thing to do oneself that replies to an answer. */
export const ownMeasureFor = (question: Question, choice: Answer['choice']): OwnMeasure | undefined =>
  question.ownMeasures.find(({ suits }) => suits.some((one) => one === choice))
