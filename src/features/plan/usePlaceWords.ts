import { useTranslation } from 'react-i18next'
import { allQuestions } from '../../domain/checklist/answers.ts'
import type { OwnPlace } from '../../domain/privacy/handedOver.ts'
import type { QuestionId } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions, useOwned } from '../../store/WorkProvider.tsx'

/** What a text that leaves is called: the thing it is written at, such as "Risk 1", and which of its texts it is. */
export type PlaceWords = { readonly thing: string; readonly part: string }

/** What a text that leaves is called, by where it comes from. */
export function usePlaceWords(): (place: OwnPlace) => PlaceWords {
  const [thingOf, partOf] = [useThingOf(), usePartOf()]
  return (place) => ({ thing: thingOf(place), part: partOf(place) })
}

/** Both in one line. */
export const inOneLine = ({ thing, part }: PlaceWords): string => `${thing}: ${part}`

function useThingOf(): (place: OwnPlace) => string {
  const { t } = useTranslation('plan')
  const [actions, systems, letters, meetings] = [
    useActions(),
    useOwned('system'),
    useOwned('letter'),
    useOwned('meeting'),
  ]
  const [assessments, risks, opportunities] = [useOwned('assessment'), useOwned('risk'), useOwned('opportunity')]
  const [groups, rows] = [useOwned('role-group'), useOwned('training-row')]
  return (place) => {
    switch (place.kind) {
      case 'workplace-name':
        return t('place.thing.workplace')
      case 'guideline':
      case 'guideline-name':
        return t('place.thing.guideline')
      case 'action-what':
      case 'action-responsible':
      case 'action-check':
      case 'outcome-paragraph':
      case 'outcome-note':
        return t('place.thing.action', { number: numberIn(actions, place.actionId) })
      case 'system':
        return t('place.thing.system', { number: numberIn(systems, place.systemId) })
      case 'assessment':
        return t('place.thing.assessment', { number: numberIn(assessments, place.assessmentId) })
      case 'risk':
        return t('place.thing.risk', { number: numberIn(risks, place.riskId) })
      case 'opportunity':
        return t('place.thing.opportunity', { number: numberIn(opportunities, place.opportunityId) })
      case 'role-group':
        return t('place.thing.role-group', { number: numberIn(groups, place.groupId) })
      case 'training-row':
        return t('place.thing.training-row', { number: numberIn(rows, place.rowId) })
      case 'letter':
        return t('place.thing.letter', { number: numberIn(letters, place.letterId) })
      case 'meeting':
        return t('place.thing.meeting', { date: meetings.find(({ id }) => id === place.meetingId)?.on })
      case 'note':
      case 'missing':
      case 'evidence':
      case 'names':
        return t(`place.thing.${place.kind}`)
    }
  }
}

function usePartOf(): (place: OwnPlace) => string {
  const { t } = useTranslation(['plan', 'documents'])
  const questions = allQuestions(useContent('checklist'))
  const elements = useContent('guidelines').flatMap((group) => group.elements)
  const labelOf = (questionId: QuestionId) => questions.find(({ id }) => id === questionId)?.label ?? questionId
  return (place) => {
    switch (place.kind) {
      case 'workplace-name':
      case 'guideline-name':
      case 'role-group':
        return t('place.part.name')
      case 'action-what':
        return t('place.part.what')
      case 'action-responsible':
        return t('place.part.responsible')
      case 'action-check':
        return t('place.part.check')
      case 'outcome-paragraph':
        return t('place.part.paragraph')
      case 'outcome-note':
        return t('place.part.outcome-note')
      case 'note':
      case 'missing':
      case 'evidence':
        return labelOf(place.questionId)
      case 'guideline':
        return elements.find(({ id }) => id === place.elementId)?.title ?? place.elementId
      case 'letter':
        return t('place.part.findings')
      case 'meeting':
        return place.field === 'responsible'
          ? t('place.part.decision-responsible', { number: place.index + 1 })
          : t(`place.part.${place.field}`, { number: place.index + 1 })
      case 'names':
        return place.field === 'centre' || place.field === 'contact'
          ? t(`place.part.${place.field}`)
          : t('place.part.meeting-level', { level: t(`documents:levels.${place.field}`) })
      case 'risk':
        return t(`place.part.${place.field}`, { number: place.index + 1 })
      case 'assessment':
      case 'opportunity':
      case 'training-row':
      case 'system':
        return t(`place.part.${place.field}`)
    }
  }
}

const numberIn = (all: readonly { readonly id: string }[], id: string) => all.findIndex((one) => one.id === id) + 1
