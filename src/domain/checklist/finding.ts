import type { Answer } from '../../schema/answer.ts'
import type { Checklist, Question, Step } from '../../schema/checklist.ts'
import type { AskRole } from '../../schema/role.ts'
import type { AnswersByQuestion } from './answers.ts'

/** What an answer leads to: a gap (no, partly) or an open question to somebody (don't know). Never a score. */
export type Finding =
  | {
      readonly kind: 'gap'
      readonly size: 'no' | 'partly'
      readonly step: Step
      readonly question: Question
      readonly answer: Answer
    }
  | {
      readonly kind: 'open-question'
      readonly step: Step
      readonly question: Question
      readonly answer: Answer
      readonly askRole: AskRole
    }

/** Every gap and open question of a round, in the order of the checklist. The union's own affairs are none of them. */
export function findingsOf(checklist: Checklist, answers: AnswersByQuestion): readonly Finding[] {
  return checklist.steps.flatMap((step) =>
    step.questions.flatMap((question) => {
      const answer = answers[question.id]
      return answer && !question.own ? findingOf(step, question, answer) : []
    }),
  )
}

function findingOf(step: Step, question: Question, answer: Answer): readonly Finding[] {
  switch (answer.choice) {
    case 'no':
    case 'partly':
      return [{ kind: 'gap', size: answer.choice, step, question, answer }]
    case 'dont-know':
      return [{ kind: 'open-question', step, question, answer, askRole: askRoleFor(question, answer) }]
    case 'yes':
    case 'not-applicable':
    case 'not-answered':
      return []
  }
}

/** Who the question goes to: the role chosen, else the one who most likely knows, else somebody to be found. */
export function askRoleFor(question: Question, answer: Pick<Answer, 'askRole'>): AskRole {
  return answer.askRole === 'not-chosen' ? (question.askRoles[0] ?? 'other') : answer.askRole
}
