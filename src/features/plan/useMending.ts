import { withAnswerOn } from '../../domain/guidelines/guidelineCheck.ts'
import { withAnswer } from '../../domain/plan/outcome.ts'
import type { OwnPlace } from '../../domain/privacy/handedOver.ts'
import type { Action, ActionId, ActionPart } from '../../schema/action.ts'
import type { Risk, RiskPart } from '../../schema/assessment.ts'
import type { MeetingLevel, OwnNames } from '../../schema/letter.ts'
import type { Draft } from '../../schema/record.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useActions, useAnswers, useOwned, usePlanChoices, useWorkEdits } from '../../store/WorkProvider.tsx'

export type Mending = {
  /** Writes the text back where it came from. */
  readonly write: (place: OwnPlace, text: string) => void
  /** Takes a text out of what leaves; undefined for those that always leave. */
  readonly leaveOut: (place: OwnPlace) => (() => void) | undefined
}

/** How a text that leaves is changed, or kept out, at the place it comes from. */
export function useMending(): Mending {
  return { write: useWrite(), leaveOut: useLeaveOut() }
}

function useWrite(): Mending['write'] {
  const { renameWorkplace, changeAction, answer, changeOwned } = useWorkEdits()
  const [actions, answers] = [useActions(), useAnswers()]
  const [names] = useOwned('names')
  const [risks, meetings] = [useOwned('risk'), useOwned('meeting')]
  const [guideline] = useOwned('guideline')
  return (place, text) => {
    switch (place.kind) {
      case 'workplace-name':
        return renameWorkplace(text)
      case 'action-what':
      case 'action-responsible':
      case 'action-check':
      case 'outcome-paragraph':
      case 'outcome-note': {
        const action = actions.find(({ id }) => id === place.actionId)
        return action && changeAction(action.id, actionWith(action, place.kind, text))
      }
      case 'note':
        return answer(place.questionId, { note: text })
      case 'missing':
        return answer(place.questionId, { missing: text })
      case 'assessment':
        return changeOwned('assessment', place.assessmentId, { [place.field]: text })
      case 'risk':
        return changeOwned('risk', place.riskId, riskWith(risks, place, text))
      case 'opportunity': {
        const part = place.field === 'what' ? { what: { kind: 'own' as const, text } } : { needs: text }
        return changeOwned('opportunity', place.opportunityId, part)
      }
      case 'guideline-name':
        return changeOwned('guideline', place.guidelineId, { name: text })
      case 'guideline': {
        const part = guideline ? { answers: withAnswerOn(guideline, place.elementId, { passage: text }) } : {}
        return changeOwned('guideline', place.guidelineId, part)
      }
      case 'role-group':
        return changeOwned('role-group', place.groupId, { name: text })
      case 'training-row':
        return changeOwned('training-row', place.rowId, { [place.field]: text })
      case 'meeting': {
        const meeting = meetings.find(({ id }) => id === place.meetingId)
        return meeting && changeOwned('meeting', meeting.id, meetingWith(meeting, place, text))
      }
      case 'letter':
        return changeOwned('letter', place.letterId, { findings: text })
      case 'names':
        return changeOwned('names', place.namesId, withName(names, place.field, text))
      case 'system':
        return changeOwned('system', place.systemId, { [place.field]: text })
      case 'evidence': {
        const all = answers[place.questionId]?.evidence ?? []
        const changed = all.map((one, index) => (index === place.index ? { ...one, text } : one))
        return answer(place.questionId, { evidence: changed })
      }
    }
  }
}

/** What was ticked to leave can be unticked; all else leaves with its document. */
function useLeaveOut(): Mending['leaveOut'] {
  const { choosePlan } = useWorkEdits()
  const { notes, evidence, outcomeNotes } = usePlanChoices()
  return (place) => {
    switch (place.kind) {
      case 'note':
      case 'missing':
        return () => choosePlan({ notes: notes.filter((id) => id !== place.questionId) })
      case 'evidence':
        return () => choosePlan({ evidence: evidence.filter((id) => id !== place.questionId) })
      case 'outcome-note':
        return () => choosePlan({ outcomeNotes: outcomeNotes.filter((id) => id !== place.actionId) })
      default:
        return undefined
    }
  }
}

/** The part of an action that a text stands in, with that text. */
function actionWith(action: Action, kind: Extract<OwnPlace, { actionId: ActionId }>['kind'], text: string): ActionPart {
  switch (kind) {
    case 'action-what':
      return { what: { ...(action.what.kind === 'own' ? action.what : {}), kind: 'own', text } }
    case 'action-responsible':
      return { responsible: { kind: 'own', text } }
    case 'action-check':
      return { check: { ...action.check, text } }
    case 'outcome-paragraph':
      return withOutcome(action, { paragraph: text })
    case 'outcome-note':
      return withOutcome(action, { note: text })
  }
}

/** The part of a risk that a text stands in, with that text. */
function riskWith(risks: readonly Risk[], place: Extract<OwnPlace, { kind: 'risk' }>, text: string): RiskPart {
  switch (place.field) {
    case 'what':
      return { what: { kind: 'own', text } }
    case 'responsible':
      return { responsible: { kind: 'own', text } }
    case 'measure': {
      const measures = risks.find(({ id }) => id === place.riskId)?.measures ?? []
      return {
        measures: measures.map((one, index) => (index === place.index ? { ...one, what: { kind: 'own', text } } : one)),
      }
    }
    case 'who':
    case 'inPlace':
    case 'followUpBy':
      return { [place.field]: text }
  }
}

/** The part of a meeting that a text stands in, with that text. */
function meetingWith(
  { questions, points, decisions }: StaffMeeting,
  { field, index }: Extract<OwnPlace, { kind: 'meeting' }>,
  text: string,
): Partial<Draft<'meeting'>> {
  const at = <T>(all: readonly T[], changed: (one: T) => T) =>
    all.map((one, place) => (place === index ? changed(one) : one))
  switch (field) {
    case 'place':
      return { place: text }
    case 'question':
      return { questions: at(questions, (one) => ({ ...one, asked: { kind: 'own', text } })) }
    case 'point':
      return { points: at(points, (one) => ({ ...one, text })) }
    case 'decision':
      return { decisions: at(decisions, (one) => ({ ...one, what: text })) }
    case 'responsible':
      return { decisions: at(decisions, (one) => ({ ...one, responsible: { kind: 'own', text } })) }
  }
}

/** The workplace's own names with one of them changed. */
function withName(names: OwnNames | undefined, field: 'centre' | 'contact' | MeetingLevel, text: string) {
  if (field === 'centre' || field === 'contact') return { [field]: text }
  return names ? { levels: { ...names.levels, [field]: text } } : {}
}

const withOutcome = (action: Parameters<typeof withAnswer>[0], part: Parameters<typeof withAnswer>[2]): ActionPart =>
  action.outcome.kind === 'given' ? withAnswer(action, action.outcome.answer, part) : {}
