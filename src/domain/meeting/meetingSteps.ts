import type { MeetingQuestion, StaffMeeting } from '../../schema/staffMeeting.ts'
import { type MeetingScreen, meetingScript } from './meetingScript.ts'
import { tallyOf } from './tally.ts'

/**
 * What happens with a question (`product.md`, "Staff meeting"): it is read in silence, all answer and are counted, the
 * counts are shown. One on paper, and a secret one on slips, is answered in silence and counted after the meeting.
 */
export type QuestionPhase = 'think' | 'count' | 'result' | 'paper' | 'slips'

/** One press of a clicker: what stands on the wall until the next. */
export type MeetingStep =
  /** Before the meeting: can the back row read the wall? */
  | { readonly kind: 'test'; readonly id: 'test' }
  | { readonly kind: 'screen'; readonly id: string; readonly screen: OtherScreen }
  | {
      readonly kind: 'question'
      readonly id: string
      readonly screen: Extract<MeetingScreen, { kind: 'question' }>
      readonly question: MeetingQuestion
      readonly phase: QuestionPhase
    }

export type OtherScreen = Exclude<MeetingScreen, { kind: 'question' }>

/** The name of a question's step, which a reload finds again. */
export const questionStep = (questionId: string, phase: QuestionPhase): string => `question.${questionId}.${phase}`

/** The steps of a meeting in order. A result is there once every answer has a number: a clicker goes past it till then. */
export function meetingSteps(meeting: StaffMeeting): readonly MeetingStep[] {
  const { length, questions } = meeting
  const script = meetingScript(
    length,
    questions.map(({ id }) => id),
  )
  const steps = script.flatMap((screen): readonly MeetingStep[] => {
    if (screen.kind !== 'question') return [{ kind: 'screen', id: screen.id, screen }]
    const question = questions.find(({ id }) => id === screen.questionId)
    if (!question) return []
    return phasesOf(question, meeting).map((phase) => ({
      ...{ kind: 'question', id: questionStep(question.id, phase), screen, question, phase },
    }))
  })
  return [{ kind: 'test', id: 'test' }, ...steps]
}

function phasesOf(question: MeetingQuestion, meeting: StaffMeeting): readonly QuestionPhase[] {
  if (question.secret) return ['slips']
  if (question.way === 'paper') return ['paper']
  return tallyOf(meeting, question) ? ['think', 'count', 'result'] : ['think', 'count']
}

/**
 * Where in its steps a meeting is: the step it names; where that is gone, as when a count has been taken back, the last
 * that is left of the same question; else the first.
 */
export function stepAt({ screen }: Pick<StaffMeeting, 'screen'>, steps: readonly MeetingStep[]): number {
  const at = steps.findIndex(({ id }) => id === screen)
  if (at >= 0) return at
  const same = steps.findLastIndex((step) => step.kind === 'question' && screen.startsWith(`${step.screen.id}.`))
  return Math.max(same, 0)
}
