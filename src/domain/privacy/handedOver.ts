import type { Action, ActionId } from '../../schema/action.ts'
import type { AiSystem, SystemId } from '../../schema/aiSystem.ts'
import type { Assessment, Opportunity, Risk } from '../../schema/assessment.ts'
import type { QuestionId } from '../../schema/checklist.ts'
import type { GuidelineCheck } from '../../schema/guideline.ts'
import { type Letter, type MeetingLevel, meetingLevels, type OwnNames } from '../../schema/letter.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import type { RoleGroup, TrainingRow } from '../../schema/training.ts'
import type { AnswersByQuestion } from '../checklist/answers.ts'
import { findPersonalData, type PersonalDataFinding } from './personalData.ts'

/** Where a text that leaves is written and can be changed. */
export type OwnPlace =
  | { readonly kind: 'workplace-name' }
  | {
      readonly kind: 'action-what' | 'action-responsible' | 'action-check' | 'outcome-paragraph' | 'outcome-note'
      readonly actionId: ActionId
    }
  | { readonly kind: 'note' | 'missing'; readonly questionId: QuestionId }
  | { readonly kind: 'evidence'; readonly questionId: QuestionId; readonly index: number }
  | { readonly kind: 'assessment'; readonly assessmentId: Assessment['id']; readonly field: 'what' | 'where' }
  | { readonly kind: 'risk'; readonly riskId: Risk['id']; readonly field: RiskText; readonly index: number }
  | { readonly kind: 'opportunity'; readonly opportunityId: Opportunity['id']; readonly field: 'what' | 'needs' }
  | { readonly kind: 'guideline-name'; readonly guidelineId: GuidelineCheck['id'] }
  | { readonly kind: 'guideline'; readonly guidelineId: GuidelineCheck['id']; readonly elementId: string }
  | { readonly kind: 'role-group'; readonly groupId: RoleGroup['id'] }
  | { readonly kind: 'training-row'; readonly rowId: TrainingRow['id']; readonly field: 'howMuch' | 'followUp' }
  | {
      readonly kind: 'meeting'
      readonly meetingId: StaffMeeting['id']
      readonly field: MeetingText
      readonly index: number
    }
  | { readonly kind: 'letter'; readonly letterId: Letter['id'] }
  | { readonly kind: 'names'; readonly namesId: OwnNames['id']; readonly field: 'centre' | 'contact' | MeetingLevel }
  | { readonly kind: 'system'; readonly systemId: SystemId; readonly field: SystemText }

/** What a person writes about a system. */
export const systemTexts = ['name', 'purpose', 'supplier', 'affected', 'decidedBy', 'owner'] as const
export type SystemText = (typeof systemTexts)[number]

/** What a person writes about a risk; of measures the one at an index. */
export type RiskText = 'what' | 'who' | 'inPlace' | 'measure' | 'responsible' | 'followUpBy'

/** What is written in a meeting and stands in its minutes; but for the place, the one at an index. */
export type MeetingText = 'place' | 'question' | 'point' | 'decision' | 'responsible'

export type OwnText = { readonly place: OwnPlace; readonly text: string }
export type CheckedText = { readonly text: OwnText; readonly findings: readonly PersonalDataFinding[] }

type Chosen = {
  readonly workplaceName: string
  readonly answers: AnswersByQuestion
  readonly actions: readonly Action[]
  readonly systems: readonly AiSystem[]
  readonly assessments: readonly Assessment[]
  readonly risks: readonly Risk[]
  readonly opportunities: readonly Opportunity[]
  readonly guidelineCheck: GuidelineCheck | undefined
  readonly roleGroups: readonly RoleGroup[]
  readonly trainingRows: readonly TrainingRow[]
  readonly meetings: readonly StaffMeeting[]
  readonly letters: readonly Letter[]
  readonly names: OwnNames | undefined
  readonly notes: readonly QuestionId[]
  readonly evidence: readonly QuestionId[]
  readonly outcomeNotes: readonly ActionId[]
}

/** Every text of one's own that a handover holds: what always leaves, and of notes and evidence only what was ticked. */
export function ownTextsIn(chosen: Chosen): readonly OwnText[] {
  const { workplaceName, answers, actions, systems, letters, names, notes, evidence, outcomeNotes } = chosen
  return [
    { place: { kind: 'workplace-name' as const }, text: workplaceName },
    ...actions.flatMap((action) => textsOfAction(action, outcomeNotes)),
    ...systems.flatMap((system) =>
      systemTexts.map((field) => ({
        place: { kind: 'system' as const, systemId: system.id, field },
        text: system[field],
      })),
    ),
    ...chosen.assessments.flatMap(textsOfAssessment),
    ...chosen.risks.flatMap(textsOfRisk),
    ...chosen.opportunities.flatMap(textsOfOpportunity),
    ...(chosen.guidelineCheck ? textsOfGuideline(chosen.guidelineCheck) : []),
    ...chosen.roleGroups.map(({ id, name }) => ({ place: { kind: 'role-group' as const, groupId: id }, text: name })),
    ...chosen.trainingRows.flatMap(textsOfTrainingRow),
    ...chosen.meetings.flatMap(textsOfMeeting),
    ...letters.map(({ id, findings }) => ({ place: { kind: 'letter' as const, letterId: id }, text: findings })),
    ...(names ? namesIn(names) : []),
    ...notes.flatMap((questionId) => notesOf(questionId, answers)),
    ...evidence.flatMap((questionId) =>
      (answers[questionId]?.evidence ?? []).map(({ text }, index) => ({
        place: { kind: 'evidence' as const, questionId, index },
        text,
      })),
    ),
  ].filter(({ text }) => text.trim() !== '')
}

const textsOfAssessment = ({ id, what, where }: Assessment): readonly OwnText[] => [
  { place: { kind: 'assessment', assessmentId: id, field: 'what' }, text: what },
  { place: { kind: 'assessment', assessmentId: id, field: 'where' }, text: where },
]

function textsOfRisk({ id, what, who, inPlace, measures, responsible, followUpBy }: Risk): readonly OwnText[] {
  const at = (field: RiskText, text: string, index = 0): OwnText => ({
    place: { kind: 'risk', riskId: id, field, index },
    text,
  })
  return [
    ...(what.kind === 'own' ? [at('what', what.text)] : []),
    at('who', who),
    at('inPlace', inPlace),
    ...measures.flatMap(({ what: measure }, index) =>
      measure.kind === 'own' ? [at('measure', measure.text, index)] : [],
    ),
    ...(responsible.kind === 'own' ? [at('responsible', responsible.text)] : []),
    at('followUpBy', followUpBy),
  ]
}

const textsOfOpportunity = ({ id, what, needs }: Opportunity): readonly OwnText[] => [
  ...(what.kind === 'own'
    ? [{ place: { kind: 'opportunity' as const, opportunityId: id, field: 'what' as const }, text: what.text }]
    : []),
  { place: { kind: 'opportunity', opportunityId: id, field: 'needs' }, text: needs },
]

const textsOfGuideline = ({ id, name, answers }: GuidelineCheck): readonly OwnText[] => [
  { place: { kind: 'guideline-name', guidelineId: id }, text: name },
  ...answers.map(({ elementId, passage }) => ({
    place: { kind: 'guideline' as const, guidelineId: id, elementId },
    text: passage,
  })),
]

const textsOfTrainingRow = ({ id, howMuch, followUp }: TrainingRow): readonly OwnText[] => [
  { place: { kind: 'training-row', rowId: id, field: 'howMuch' }, text: howMuch },
  { place: { kind: 'training-row', rowId: id, field: 'followUp' }, text: followUp },
]

function textsOfMeeting({ id, place, questions, points, decisions }: StaffMeeting): readonly OwnText[] {
  const at = (field: MeetingText, text: string, index = 0): OwnText => ({
    place: { kind: 'meeting', meetingId: id, field, index },
    text,
  })
  return [
    at('place', place),
    ...questions.flatMap(({ asked }, index) => (asked.kind === 'own' ? [at('question', asked.text, index)] : [])),
    ...points.map(({ text }, index) => at('point', text, index)),
    ...decisions.flatMap(({ what, responsible }, index) => [
      at('decision', what, index),
      ...(responsible.kind === 'own' ? [at('responsible', responsible.text, index)] : []),
    ]),
  ]
}

function namesIn({ id, centre, contact, levels }: OwnNames): readonly OwnText[] {
  const at = (field: 'centre' | 'contact' | MeetingLevel, text: string): OwnText => ({
    place: { kind: 'names', namesId: id, field },
    text,
  })
  return [at('centre', centre), at('contact', contact), ...meetingLevels.map((level) => at(level, levels[level]))]
}

function textsOfAction({ id, what, responsible, check, outcome }: Action, outcomeNotes: readonly ActionId[]) {
  const at = (kind: Extract<OwnPlace, { actionId: ActionId }>['kind'], text: string): OwnText => ({
    place: { kind, actionId: id },
    text,
  })
  return [
    ...(what.kind === 'own' ? [at('action-what', what.text)] : []),
    ...(responsible.kind === 'own' ? [at('action-responsible', responsible.text)] : []),
    at('action-check', check.text),
    ...(outcome.kind === 'given' ? [at('outcome-paragraph', outcome.paragraph)] : []),
    ...(outcome.kind === 'given' && outcomeNotes.includes(id) ? [at('outcome-note', outcome.note)] : []),
  ]
}

function notesOf(questionId: QuestionId, answers: AnswersByQuestion): readonly OwnText[] {
  const answer = answers[questionId]
  if (!answer) return []
  const missing =
    answer.choice === 'partly' ? [{ place: { kind: 'missing' as const, questionId }, text: answer.missing }] : []
  return [...missing, { place: { kind: 'note', questionId }, text: answer.note }]
}

/** The texts in which something may tell who a person is, each with what was found. */
export const findingsInHandover = (texts: readonly OwnText[]): readonly CheckedText[] =>
  texts.map((text) => ({ text, findings: findPersonalData(text.text) })).filter(({ findings }) => findings.length > 0)

/** True while something was found that must not leave. */
export const isBlocked = (checked: readonly CheckedText[]): boolean =>
  checked.some(({ findings }) => findings.some(({ blocks }) => blocks))
