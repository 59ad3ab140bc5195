import type { Step } from '../../schema/checklist.ts'
import type { Round } from '../../schema/round.ts'
import { type AnswersByQuestion, choiceFor } from './answers.ts'

export type StepStatus = 'not-started' | 'started' | 'done' | 'skipped'

/** Where a step stands. "Done" is the person's own word; an answer in a skipped step takes the skipping back. */
export function stepStatus(step: Step, marks: Round['marks'], answers: AnswersByQuestion): StepStatus {
  const mark = marks[step.id]
  if (mark === 'done') return 'done'
  const isStarted = step.questions.some(({ id }) => choiceFor(answers, id) !== 'not-answered')
  if (isStarted) return 'started'
  return mark ?? 'not-started'
}

/** The step to go on with: the first that is neither done nor skipped; undefined when none is left. */
export function nextStep(steps: readonly Step[], marks: Round['marks'], answers: AnswersByQuestion): Step | undefined {
  return steps.find((step) => ['not-started', 'started'].includes(stepStatus(step, marks, answers)))
}
