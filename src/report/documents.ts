import type { RightsRequest } from '../schema/rights.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../schema/staffMeeting.ts'
import { buildBlankChecklist } from './blank/buildBlankChecklist.ts'
import type { DocumentInput, PrivateInput } from './DocumentInput.ts'
import { type BuildForOthers, shown } from './forOthers.ts'
import { buildGuidelineCheck, buildOutline } from './guidelines/buildGuidelines.ts'
import { buildLetter, letterOf } from './letter/buildLetter.ts'
import { buildLog } from './log/buildLog.ts'
import { buildCards } from './meeting/buildCards.ts'
import { buildCountKey } from './meeting/buildCountKey.ts'
import { buildForm, openQuestions } from './meeting/buildForm.ts'
import { buildHandout } from './meeting/buildHandout.ts'
import { buildRunSheet } from './meeting/buildRunSheet.ts'
import { buildSlips, secretQuestions } from './meeting/buildSlips.ts'
import { buildMinutes, staffMeetingIn } from './minutes/buildMinutes.ts'
import { buildMeetingPack } from './pack/buildMeetingPack.ts'
import { buildPlan } from './plan/buildPlan.ts'
import type { ReportModel } from './ReportModel.ts'
import { buildRecord } from './record/buildRecord.ts'
import { buildRegister } from './register/buildRegister.ts'
import { buildRisks } from './risks/buildRisks.ts'
import { buildTraining } from './training/buildTraining.ts'

/**
 * A kind of document: 'handover' holds only what was chosen to leave, 'own-use' everything (and says so), 'blank' nothing
 * that anybody entered. Adding one is a model and a line in `documents`.
 */
type DocumentKind = {
  /** False while there is nothing for it to say. */
  readonly isThere: (input: PrivateInput) => boolean
} & (
  | { readonly audience: 'handover' | 'blank'; readonly build: BuildForOthers }
  | { readonly audience: 'own-use'; readonly build: (input: PrivateInput) => ReportModel }
)

/** A letter is there once somebody has begun to fill it in. */
const request = (id: RightsRequest['id']) =>
  ({
    audience: 'handover',
    isThere: (input) => letterOf(input, id) !== undefined,
    build: shown((input) => buildLetter(input, id)),
  }) as const satisfies DocumentKind

/** A sheet to print is there while the meeting has a question for it. */
const hasSome = (questionsOf: (meeting: StaffMeeting) => readonly StaffMeetingQuestion[]) => (input: DocumentInput) => {
  const meeting = staffMeetingIn(input)
  return meeting !== undefined && questionsOf(meeting).length > 0
}
const isStaffMeetingThere = (input: DocumentInput) => staffMeetingIn(input) !== undefined

export const documents = {
  plan: { audience: 'handover', isThere: () => true, build: shown(buildPlan) },
  'plan-decided': {
    audience: 'handover',
    isThere: ({ actions }) => actions.some(({ outcome }) => outcome.kind === 'given'),
    build: shown((input) => buildPlan({ ...input, stage: 'decided' })),
  },
  register: { audience: 'handover', isThere: ({ systems }) => systems.length > 0, build: shown(buildRegister) },
  risks: { audience: 'handover', isThere: ({ riskAnalyses }) => riskAnalyses.length > 0, build: shown(buildRisks) },
  guidelines: {
    audience: 'handover',
    isThere: ({ guidelineCheck }) => guidelineCheck?.exists === 'yes',
    build: shown(buildGuidelineCheck),
  },
  training: {
    audience: 'handover',
    isThere: ({ roleGroups }) => roleGroups.length > 0,
    build: shown(buildTraining),
  },
  outline: { audience: 'blank', isThere: () => true, build: shown(buildOutline) },
  'request-information': request('information'),
  'request-negotiation': request('negotiation'),
  'request-documents': request('documents'),
  'request-safety-action': request('safety-action'),
  'request-risk-assessment': request('risk-assessment'),
  'meeting-pack': { audience: 'handover', isThere: () => true, build: shown(buildMeetingPack) },
  'blank-checklist': { audience: 'blank', isThere: () => true, build: shown(buildBlankChecklist) },
  minutes: { audience: 'handover', isThere: isStaffMeetingThere, build: shown(buildMinutes) },
  'staff-meeting-run-sheet': { audience: 'handover', isThere: isStaffMeetingThere, build: shown(buildRunSheet) },
  'staff-meeting-handout': { audience: 'handover', isThere: isStaffMeetingThere, build: shown(buildHandout) },
  'staff-meeting-cards': { audience: 'blank', isThere: hasSome(openQuestions), build: shown(buildCards) },
  'staff-meeting-form': { audience: 'handover', isThere: hasSome(openQuestions), build: shown(buildForm) },
  'staff-meeting-slips': { audience: 'handover', isThere: hasSome(secretQuestions), build: shown(buildSlips) },
  'staff-meeting-count-key': {
    audience: 'handover',
    isThere: hasSome(({ questions }) => questions),
    build: shown(buildCountKey),
  },
  log: { audience: 'own-use', isThere: ({ log }) => log.length > 0, build: buildLog },
  record: {
    audience: 'own-use',
    isThere: ({ answers, actions, log }) => Object.keys(answers).length + actions.length + log.length > 0,
    build: buildRecord,
  },
} satisfies { readonly [id: string]: DocumentKind }

export type DocumentId = keyof typeof documents

export const documentIds = Object.keys(documents) as readonly DocumentId[]

/** The sheets to print for a staff meeting: made where it is prepared, and left out of the list of documents. */
export const staffMeetingSheetIds = [
  'staff-meeting-run-sheet',
  'staff-meeting-handout',
  'staff-meeting-cards',
  'staff-meeting-form',
  'staff-meeting-slips',
  'staff-meeting-count-key',
] as const satisfies readonly DocumentId[]
