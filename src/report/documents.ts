import { isOpen } from '../domain/plan/actionOrder.ts'
import type { RightsRequest } from '../schema/rights.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../schema/staffMeeting.ts'
import { answerFormLaw, buildAnswerForm } from './build/answer-form/buildAnswerForm.ts'
import { buildBlankChecklist } from './build/blank/buildBlankChecklist.ts'
import { buildFollowUp, hasFollowUp } from './build/follow-up/buildFollowUp.ts'
import { type BuildForOneself, type BuildForOthers, shown, whole } from './build/forOthers.ts'
import { buildGuidelineCheck, buildOutline } from './build/guidelines/buildGuidelines.ts'
import { buildLetter, letterLaw, letterOf } from './build/letter/buildLetter.ts'
import { buildLog } from './build/log/buildLog.ts'
import { buildCards } from './build/meeting/buildCards.ts'
import { buildCountKey } from './build/meeting/buildCountKey.ts'
import { buildForm, openQuestions } from './build/meeting/buildForm.ts'
import { buildHandout } from './build/meeting/buildHandout.ts'
import { buildRunSheet } from './build/meeting/buildRunSheet.ts'
import { buildSlips, secretQuestions } from './build/meeting/buildSlips.ts'
import { buildMinutes, minutedIn, staffMeetingIn } from './build/minutes/buildMinutes.ts'
import { buildDemands } from './build/pack/buildDemands.ts'
import { buildMeetingPack } from './build/pack/buildMeetingPack.ts'
import { packLaw } from './build/pack/lawPart.ts'
import { buildPlan } from './build/plan/buildPlan.ts'
import { buildRecord } from './build/record/buildRecord.ts'
import { buildRegister, registerLaw } from './build/register/buildRegister.ts'
import { buildRisks, riskLaw } from './build/risks/buildRisks.ts'
import { buildSuccession } from './build/succession/buildSuccession.ts'
import { buildTraining, trainingLaw } from './build/training/buildTraining.ts'
import type { DocumentInput, PrivateInput } from './DocumentInput.ts'
import { type LawSources, lawSourcesSay } from './say/lawWords.ts'

/**
 * A kind of document: 'handover' holds only what was chosen to leave, 'own-use' everything (and says so), 'blank' nothing
 * that anybody entered. Adding one is a model and a line in `documents`.
 */
type DocumentKind = {
  /** False while there is nothing for it to say. */
  readonly isThere: (input: PrivateInput) => boolean
  /** The legal hooks it cites, where it tells what they give: how far they can be leaned on is told before a file is made. */
  readonly law?: (input: DocumentInput) => readonly string[]
} & (
  | { readonly audience: 'handover' | 'blank'; readonly build: BuildForOthers }
  | { readonly audience: 'own-use'; readonly build: BuildForOneself }
)

/** What is said of the law in a document before it is made, the same as in it; undefined where it cites none. */
export function lawBefore(id: DocumentId, input: DocumentInput): LawSources | undefined {
  const kind: DocumentKind = documents[id]
  const ids = kind.law?.(input) ?? []
  return ids.length === 0 ? undefined : lawSourcesSay(ids, input)
}

/** A letter is there once somebody has begun to fill it in. */
const request = (id: RightsRequest['id']) =>
  ({
    audience: 'handover',
    isThere: (input) => letterOf(input, id) !== undefined,
    law: (input) => letterLaw(input, id),
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
  'follow-up': { audience: 'handover', isThere: hasFollowUp, build: shown(buildFollowUp) },
  register: {
    audience: 'handover',
    isThere: ({ systems }) => systems.length > 0,
    law: registerLaw,
    build: shown(buildRegister),
  },
  risks: {
    audience: 'handover',
    isThere: ({ riskAnalyses }) => riskAnalyses.length > 0,
    law: riskLaw,
    build: shown(buildRisks),
  },
  guidelines: {
    audience: 'handover',
    isThere: ({ guidelineCheck }) => guidelineCheck?.exists === 'yes',
    build: shown(buildGuidelineCheck),
  },
  training: {
    audience: 'handover',
    isThere: ({ roleGroups }) => roleGroups.length > 0,
    law: trainingLaw,
    build: shown(buildTraining),
  },
  outline: { audience: 'blank', isThere: () => true, build: shown(buildOutline) },
  'request-information': request('information'),
  'answer-form': {
    audience: 'handover',
    isThere: ({ systems }) => systems.length > 0,
    law: answerFormLaw,
    build: shown(buildAnswerForm),
  },
  'request-negotiation': request('negotiation'),
  'request-documents': request('documents'),
  'request-safety-action': request('safety-action'),
  'request-risk-assessment': request('risk-assessment'),
  'meeting-pack': { audience: 'handover', isThere: () => true, law: packLaw, build: shown(buildMeetingPack) },
  demands: { audience: 'own-use', isThere: ({ actions }) => actions.some(isOpen), build: whole(buildDemands) },
  'blank-checklist': { audience: 'blank', isThere: () => true, build: shown(buildBlankChecklist) },
  minutes: { audience: 'handover', isThere: (input) => minutedIn(input) !== undefined, build: shown(buildMinutes) },
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
  log: { audience: 'own-use', isThere: ({ log }) => log.length > 0, build: whole(buildLog) },
  succession: {
    audience: 'own-use',
    isThere: ({ answers, actions, log, systems }) =>
      Object.keys(answers).length + actions.length + log.length + systems.length > 0,
    build: whole(buildSuccession),
  },
  record: {
    audience: 'own-use',
    isThere: ({ answers, actions, log }) => Object.keys(answers).length + actions.length + log.length > 0,
    build: whole(buildRecord),
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
