import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { ASKED_FOR } from '../../addresses/index.ts'
import { ACTIONS_ON_FIRST_PAGE } from '../../domain/plan/actionOrder.ts'
import { whatOf } from '../../domain/plan/actionWords.ts'
import type { Action } from '../../schema/action.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { ActionFacts } from './ActionFacts.tsx'
import { ActionForm } from './ActionForm.tsx'
import { ActionTools } from './ActionTools.tsx'
import { elementIds } from './elementIds.ts'
import { WhyAction } from './WhyAction.tsx'

type ActionCardProps = {
  readonly action: Action
  readonly number: number
  readonly isLast: boolean
  readonly isNew: boolean
  readonly onMove: (action: Action, by: -1 | 1) => void
  readonly onRemove: (action: Action) => void
}

/**
 * One chosen action: what it says, why, who and when, and in the same place the fields to change it. Of hundreds, only
 * those that changed are drawn anew; where only the number changed, only what says it.
 */
export const ActionCard = memo(function ActionCard(props: ActionCardProps) {
  const { action, number, isLast, isNew, onMove, onRemove } = props
  const { t } = useTranslation('actions')
  const what = whatOf(action, useContent('checklist'))
  // An own action just added has neither responsible nor date of its own yet: its fields stand open.
  const isAskedFor = useSearchParams()[0].get(ASKED_FOR) === action.id
  const [isOpen, setIsOpen] = useState(isAskedFor || (isNew && action.origin.kind === 'own'))
  useFocusHere(isAskedFor, elementIds(action).heading)
  return (
    <li className="card action laid-out-late">
      <div className="action-head">
        <h3 id={elementIds(action).heading} tabIndex={-1}>
          {t('card.number', { number })}
        </h3>
        {number <= ACTIONS_ON_FIRST_PAGE ? <span className="chip">{t('card.onFirstPage')}</span> : null}
      </div>
      {what.kind === 'gone' ? (
        <p className="action-warning">{t('card.measureGone')}</p>
      ) : (
        <p className="action-what">{what.text}</p>
      )}
      <WhyAction action={action} />
      <ActionFacts action={action} />
      <ActionTools
        {...{ action, number, isLast, isOpen }}
        onMove={(by) => onMove(action, by)}
        onRemove={() => onRemove(action)}
        onToggle={() => setIsOpen(!isOpen)}
      />
      {isOpen ? <ActionForm action={action} number={number} onClose={() => setIsOpen(false)} /> : null}
    </li>
  )
})
