import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { isPastDue } from '../../domain/plan/dueDate.ts'
import type { Action } from '../../schema/action.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { useResponsibleWords } from './useResponsibleWords.ts'

/** Who, by when, and where it stands once it is more than proposed. */
export const ActionFacts = memo(function ActionFacts({ action }: { readonly action: Action }) {
  const { t } = useTranslation('actions')
  const today = useToday()
  const responsibleWords = useResponsibleWords()
  return (
    <dl className="action-facts">
      <div>
        <dt>{t('card.responsible')}</dt>
        <dd>{responsibleWords(action.responsible)}</dd>
      </div>
      <div>
        <dt>{t('card.dueOn')}</dt>
        <dd>
          <span className="nowrap">{action.dueOn === 'not-set' ? t('card.noDate') : action.dueOn}</span>
          {isPastDue(action, today) ? <span className="action-warning">{` ${t('card.past')}`}</span> : null}
        </dd>
      </div>
      {action.status === 'proposed' ? null : (
        <div>
          <dt>{t('card.status')}</dt>
          <dd>{t(`status.${action.status}`)}</dd>
        </div>
      )}
    </dl>
  )
})
