import { askedQuestion } from '../../../../src/domain/staff-meeting/staffMeeting.ts'
import type { PrivateInput } from '../../../../src/report/DocumentInput.ts'
import { documents, type staffMeetingSheetIds } from '../../../../src/report/documents.ts'
import type { Look, ReportModel } from '../../../../src/report/ReportModel.ts'
import type { Language } from '../../../../src/schema/language.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../../../src/schema/staffMeeting.ts'
import { planInput } from '../../../support/plan.ts'
import { tinyStaffMeeting } from '../../../support/tinyStaffMeeting.ts'

type SheetId = (typeof staffMeetingSheetIds)[number]

export const SECRET = ['worry-about-job', 'pressure-from-managers'] as const
const surveyOf = (language: Language) => planInput(language).survey.questions
export const asked = (ids: readonly string[]): readonly StaffMeetingQuestion[] =>
  ids.flatMap((id) => surveyOf('sv').filter((one) => one.id === id)).map(askedQuestion)

export const inputOf = (meeting: Partial<StaffMeeting>, language: Language = 'sv', parts: Partial<PrivateInput> = {}) =>
  planInput(language, { ...parts, meetings: [tinyStaffMeeting(meeting)] })
export const sheet = (
  id: SheetId,
  meeting: Partial<StaffMeeting>,
  language: Language = 'sv',
  look?: Look,
): ReportModel => documents[id].build(inputOf(meeting, language, look ? { look } : {}))
export const isThere = (id: SheetId, meeting: Partial<StaffMeeting>) => documents[id].isThere(inputOf(meeting))
