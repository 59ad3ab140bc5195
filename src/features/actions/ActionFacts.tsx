import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { daysOf, isPastDue } from '../../domain/plan/dueDate.ts'
import type { Action } from '../../schema/action.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { useResponsibleWords } from './useResponsibleWords.ts'

/** Who, by when, and where it stands once it is more than proposed. */
export const ActionFacts = memo(function ActionFacts({ action }: { readonly action: Action }) {
  const { t } = useTranslation('actions')
  const today = useToday()
  const responsibleWords = useResponsibleWords()
  const { due } = daysOf(action)
  return (
    <dl className="action-facts">
      <div>
        <dt>{t('card.responsible')}</dt>
        <dd>{responsibleWords(action.responsible)}</dd>
      </div>
      {due === 'none' ? null : (
        <div>
          <dt>{t(action.status === 'later' ? 'form.newDate' : 'card.dueOn')}</dt>
          <dd>
            <span className="nowrap">{due === 'not-set' ? t('card.noDate') : due}</span>
            {isPastDue(action, today) ? <span className="action-warning">{` ${t('card.past')}`}</span> : null}
          </dd>
        </div>
      )}
      {action.status === 'proposed' ? null : (
        <div>
          <dt>{t('card.status')}</dt>
          <dd>{t(`status.${action.status}`)}</dd>
        </div>
      )}
    </dl>
  )
})
