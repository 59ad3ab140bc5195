import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import type { Action } from '../../schema/action.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { useSoon } from '../../ui/useSoon.ts'
import { ActionRow } from './ActionRow.tsx'
import { RemovedAction } from './RemovedAction.tsx'
import { useArranging } from './useArranging.ts'

type ChosenActionsProps = {
  readonly actions: readonly Action[]
  /** The one action whose fields stand open, or ''. */
  readonly openId: string
  readonly onToggle: (action: Action) => void
}

/** The chosen actions in the person's own order; one that is removed leaves a line in its place to undo it by. */
export function ChosenActions({ actions, openId, onToggle }: ChosenActionsProps) {
  const { t } = useTranslation('actions')
  const { removed, said, move, remove, restore } = useArranging()
  const [isOrdering, setIsOrdering] = useState(false)
  const numbers = new Map(actions.map(({ id }, index) => [id, index + 1]))
  const shown = useSoon([...actions, ...removed].toSorted((a, b) => a.rank - b.rank))
  return (
    <section className="section">
      <h2>{t('chosen.title')}</h2>
      <p>{actions.length === 0 ? t('chosen.none') : t('chosen.firstPage')}</p>
      {actions.length > 1 ? (
        <p>
          <Button look="small" aria-pressed={isOrdering} onClick={() => setIsOrdering(!isOrdering)}>
            {t('chosen.order')}
          </Button>
        </p>
      ) : null}
      <RowList isOrdered>
        {shown.map((action) =>
          removed.includes(action) ? (
            <RemovedAction key={action.id} action={action} onUndo={() => restore(action)} />
          ) : (
            <ActionRow
              key={action.id}
              action={action}
              number={numbers.get(action.id) ?? 0}
              isLast={numbers.get(action.id) === actions.length}
              isOpen={action.id === openId}
              isOrdering={isOrdering}
              onToggle={onToggle}
              onMove={move}
              onRemove={remove}
            />
          ),
        )}
      </RowList>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <p>
        <Link className={buttonClass(actions.length === 0 ? 'plain' : 'primary')} to={addressOf('plan')}>
          {t('chosen.toPlan')}
        </Link>
      </p>
    </section>
  )
}
