import type { StaffMeetingLength } from '../../schema/survey.ts'

/** Minutes from the start of the meeting. */
export type Minutes = { readonly from: number; readonly to: number }

/** The same in whole minutes, as they are told. */
export const wholeMinutes = ({ from, to }: Minutes): Minutes => ({ from: Math.round(from), to: Math.round(to) })

export type StaffMeetingScreenKind =
  | 'welcome'
  | 'what-is-ai'
  | 'question'
  | 'pairs'
  | 'fours'
  | 'points'
  | 'votes'
  | 'decide'
  | 'next'

/** Everyone thinks alone so long before answering, so that fewer follow the crowd (`docs/rules/staff-meeting.md`). */
export const SILENT_SECONDS = 15

/** One screen of a meeting. Its id stays the same when other questions come or go, so that a reload finds it again. */
export type StaffMeetingScreen =
  | {
      readonly kind: 'question'
      readonly id: string
      /** 'none-left': the questions before it take all the time there is. */
      readonly minutes: Minutes | 'none-left'
      readonly questionId: string
    }
  | { readonly kind: Exclude<StaffMeetingScreenKind, 'question'>; readonly id: string; readonly minutes: Minutes }

type Part = { readonly kind: StaffMeetingScreenKind; readonly minutes: number }

/** `docs/rules/staff-meeting.md`: 30 minutes have two questions more, talk in fours, and a minute more for decisions. */
const parts: Readonly<Record<StaffMeetingLength, readonly Part[]>> = {
  20: [
    { kind: 'welcome', minutes: 1 },
    { kind: 'what-is-ai', minutes: 2 },
    { kind: 'question', minutes: 6 },
    { kind: 'pairs', minutes: 3 },
    { kind: 'points', minutes: 3 },
    { kind: 'votes', minutes: 2 },
    { kind: 'decide', minutes: 2 },
    { kind: 'next', minutes: 1 },
  ],
  30: [
    { kind: 'welcome', minutes: 1 },
    { kind: 'what-is-ai', minutes: 2 },
    { kind: 'question', minutes: 9 },
    { kind: 'pairs', minutes: 3 },
    { kind: 'fours', minutes: 6 },
    { kind: 'points', minutes: 3 },
    { kind: 'votes', minutes: 2 },
    { kind: 'decide', minutes: 3 },
    { kind: 'next', minutes: 1 },
  ],
}

/** A question is read, thought about, answered, counted and shown in so long (`docs/rules/staff-meeting.md`). */
const MINUTES_A_QUESTION = 1.5

/** How many questions there is time for. */
export const questionsInTime = (length: StaffMeetingLength): number =>
  (parts[length].find(({ kind }) => kind === 'question')?.minutes ?? 0) / MINUTES_A_QUESTION

/** The screens of a meeting in order, each with its time; the questions that there is time for share theirs equally. */
export function staffMeetingScript(
  length: StaffMeetingLength,
  questionIds: readonly string[],
): readonly StaffMeetingScreen[] {
  const screens: StaffMeetingScreen[] = []
  let from = 0
  for (const { kind, minutes } of parts[length]) {
    const to = from + minutes
    if (kind === 'question') screens.push(...questionScreens(questionIds, { from, to }, questionsInTime(length)))
    else screens.push({ kind, id: kind, minutes: { from, to } })
    from = to
  }
  return screens
}

function questionScreens(
  questionIds: readonly string[],
  { from, to }: Minutes,
  most: number,
): readonly StaffMeetingScreen[] {
  const each = (to - from) / Math.min(questionIds.length, most)
  return questionIds.map((questionId, index) => ({
    kind: 'question',
    id: `question.${questionId}`,
    minutes: index < most ? { from: from + index * each, to: from + (index + 1) * each } : 'none-left',
    questionId,
  }))
}
