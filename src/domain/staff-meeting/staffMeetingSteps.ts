import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { type StaffMeetingScreen, staffMeetingScript } from './staffMeetingScript.ts'
import { tallyOf } from './tally.ts'

/**
 * What happens with a question (`docs/rules/staff-meeting.md`): it is read in silence, all answer and are counted, the
 * counts are shown. One on paper, and a secret one on slips, is answered in silence and counted after the meeting.
 */
export type QuestionPhase = 'think' | 'count' | 'result' | 'paper' | 'slips'

/** One press of a clicker: what stands on the wall until the next. */
export type StaffMeetingStep =
  /** Before the meeting: can the back row read the wall? */
  | { readonly kind: 'test'; readonly id: 'test' }
  | { readonly kind: 'screen'; readonly id: string; readonly screen: OtherScreen }
  | {
      readonly kind: 'question'
      readonly id: string
      readonly screen: Extract<StaffMeetingScreen, { kind: 'question' }>
      readonly question: StaffMeetingQuestion
      readonly phase: QuestionPhase
    }

export type OtherScreen = Exclude<StaffMeetingScreen, { kind: 'question' }>

/** The name of a question's step, which a reload finds again. */
export const questionStep = (questionId: string, phase: QuestionPhase): string => `question.${questionId}.${phase}`

/** The steps of a meeting in order. A result is there once every answer has a number: a clicker goes past it till then. */
export function staffMeetingSteps(meeting: StaffMeeting): readonly StaffMeetingStep[] {
  const { length, questions } = meeting
  const script = staffMeetingScript(
    length,
    questions.map(({ id }) => id),
  )
  const steps = script.flatMap((screen): readonly StaffMeetingStep[] => {
    if (screen.kind !== 'question') return [{ kind: 'screen', id: screen.id, screen }]
    const question = questions.find(({ id }) => id === screen.questionId)
    if (!question) return []
    return phasesOf(question, meeting).map((phase) => ({
      ...{ kind: 'question', id: questionStep(question.id, phase), screen, question, phase },
    }))
  })
  return [{ kind: 'test', id: 'test' }, ...steps]
}

function phasesOf(question: StaffMeetingQuestion, meeting: StaffMeeting): readonly QuestionPhase[] {
  if (question.secret) return ['slips']
  if (question.way === 'paper') return ['paper']
  return tallyOf(meeting, question) ? ['think', 'count', 'result'] : ['think', 'count']
}

/**
 * Where in its steps a meeting is: the step it names; where that is gone, as when a count has been taken back, the last
 * that is left of the same question; else the first.
 */
export function stepAt({ screen }: Pick<StaffMeeting, 'screen'>, steps: readonly StaffMeetingStep[]): number {
  const at = steps.findIndex(({ id }) => id === screen)
  if (at >= 0) return at
  const same = steps.findLastIndex((step) => step.kind === 'question' && screen.startsWith(`${step.screen.id}.`))
  return Math.max(same, 0)
}
