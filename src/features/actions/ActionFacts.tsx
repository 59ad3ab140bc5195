import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { isPastDue } from '../../domain/plan/dueDate.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import type { Action } from '../../schema/action.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { useResponsibleWords } from './useResponsibleWords.ts'

/** Who, by when, and where it stands. */
export const ActionFacts = memo(function ActionFacts({ action }: { readonly action: Action }) {
  const { t } = useTranslation(['actions', 'common'])
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
          {action.dueOn === 'not-set' ? t('card.noDate') : <span className="nowrap">{action.dueOn}</span>}
          {isPastDue(action, today) ? <span className="action-warning">{` ${t('card.past')}`}</span> : null}
        </dd>
      </div>
      {action.level === 'not-set' ? null : (
        <div>
          <dt>{t('card.level')}</dt>
          <dd>{t(`common:level.${action.level}`)}</dd>
        </div>
      )}
      <CheckFact check={action.check} />
      <div>
        <dt>{t('card.status')}</dt>
        <dd>{t(`status.${action.status}`)}</dd>
      </div>
    </dl>
  )
})

function CheckFact({ check: { on, text } }: Pick<Action, 'check'>) {
  const { t } = useTranslation('actions')
  if (on === 'not-set' && isBlank(text)) return null
  return (
    <div>
      <dt>{t('card.check')}</dt>
      <dd>
        {on === 'not-set' ? null : <span className="nowrap">{on}</span>} <span>{text}</span>
      </dd>
    </div>
  )
}
