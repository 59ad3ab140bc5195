import { useTranslation } from 'react-i18next'
import { allQuestions } from '../../domain/answers.ts'
import type { OwnPlace } from '../../domain/handedOver.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions, useOwned } from '../../store/WorkProvider.tsx'

/** What a text that leaves is called, by where it comes from. */
export function usePlaceWords(): (place: OwnPlace) => string {
  const { t } = useTranslation('plan')
  const actions = useActions()
  const systems = useOwned('system')
  const [assessments, risks, opportunities] = [useOwned('assessment'), useOwned('risk'), useOwned('opportunity')]
  const [groups, rows] = [useOwned('role-group'), useOwned('training-row')]
  const questions = allQuestions(useContent('checklist'))
  return (place) => {
    switch (place.kind) {
      case 'workplace-name':
        return t('place.workplace-name')
      case 'note':
      case 'missing':
      case 'evidence': {
        const label = questions.find(({ id }) => id === place.questionId)?.label ?? place.questionId
        return t(`place.${place.kind}`, { label })
      }
      case 'assessment':
        return t('place.assessment', { number: numberIn(assessments, place.assessmentId) })
      case 'risk':
        return t('place.risk', { number: numberIn(risks, place.riskId) })
      case 'opportunity':
        return t('place.opportunity', { number: numberIn(opportunities, place.opportunityId) })
      case 'guideline':
      case 'guideline-name':
        return t('place.guideline')
      case 'role-group':
        return t('place.role-group', { number: numberIn(groups, place.groupId) })
      case 'training-row':
        return t('place.training-row', { number: numberIn(rows, place.rowId) })
      case 'meeting':
        return t('place.meeting')
      case 'letter':
        return t('place.letter')
      case 'names':
        return t('place.names')
      case 'system':
        return t(`place.system-${place.field}`, {
          number: systems.findIndex(({ id }) => id === place.systemId) + 1,
        })
      case 'action-what':
      case 'action-responsible':
      case 'action-check':
      case 'outcome-paragraph':
      case 'outcome-note':
        return t(`place.${place.kind}`, { number: actions.findIndex(({ id }) => id === place.actionId) + 1 })
    }
  }
}

const numberIn = (all: readonly { readonly id: string }[], id: string) => all.findIndex((one) => one.id === id) + 1
