import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { whatOf } from '../../domain/plan/actionWords.ts'
import type { Action } from '../../schema/action.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { ActionFacts } from './ActionFacts.tsx'
import { ActionForm } from './ActionForm.tsx'
import { elementIds } from './elementIds.ts'
import { MoveButtons } from './MoveButtons.tsx'
import { WhyAction } from './WhyAction.tsx'

type ActionRowProps = {
  readonly action: Action
  readonly number: number
  readonly isLast: boolean
  readonly isOpen: boolean
  readonly isOrdering: boolean
  readonly onToggle: (action: Action) => void
  readonly onMove: (action: Action, by: -1 | 1) => void
  readonly onRemove: (action: Action) => void
}

/**
 * One chosen action: what it says, why, who and when, and in the same place the fields to change it. Of hundreds, only
 * those that changed are drawn anew; where only the number changed, only what says it.
 */
export const ActionRow = memo(function ActionRow(props: ActionRowProps) {
  const { action, number, isLast, isOpen, isOrdering, onToggle, onMove, onRemove } = props
  const { t } = useTranslation('actions')
  const what = whatOf(action, useContent('checklist'), useOwned('system'))
  const toggle = () => onToggle(action)
  return (
    <OpenRow
      id={elementIds(action).toggle}
      mark={number}
      name={
        <>
          <span className="visually-hidden">{`${t('card.number', { number })}: `}</span>
          {what.kind === 'gone' ? (
            <span className="action-warning">{t('card.measureGone')}</span>
          ) : (
            <span>{what.text}</span>
          )}
        </>
      }
      line={<WhyAction action={action} />}
      facts={<ActionFacts action={action} />}
      end={
        isOrdering ? (
          <MoveButtons action={action} number={number} isLast={isLast} onMove={(by) => onMove(action, by)} />
        ) : null
      }
      isOpen={isOpen}
      onToggle={toggle}
    >
      <ActionForm action={action} number={number} onClose={toggle} onRemove={() => onRemove(action)} />
    </OpenRow>
  )
})
