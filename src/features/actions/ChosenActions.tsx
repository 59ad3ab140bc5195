import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTIONS_ON_FIRST_PAGE } from '../../domain/plan/actionOrder.ts'
import type { Action } from '../../schema/action.ts'
import { useRemoved } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
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

const byRank = (a: Action, b: Action): number => a.rank - b.rank

/**
 * The chosen actions in the person's own order, those of the plan's first page apart; one that is removed leaves a line in
 * its place to undo it by.
 */
export function ChosenActions({ actions, openId, onToggle }: ChosenActionsProps) {
  const { t } = useTranslation('actions')
  const { said, move } = useArranging()
  const { rows, removalOf, note } = useRemoved(actions, byRank)
  const edits = useWorkEdits()
  const remove = useCallback((action: Action) => note(action, edits.remove([action])), [edits, note])
  const [isOrdering, setIsOrdering] = useState(false)
  const numbers = new Map(actions.map(({ id }, index) => [id, index + 1]))
  const shown = useSoon(rows)
  const firstAfter = shown.findIndex(({ id }) => (numbers.get(id) ?? 0) > ACTIONS_ON_FIRST_PAGE)
  const firstOnes = firstAfter === -1 ? shown : shown.slice(0, firstAfter)
  const rowOf = (action: Action) => {
    const removal = removalOf(action)
    return removal ? (
      <RemovedAction key={action.id} action={action} removal={removal} />
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
    )
  }
  return (
    <section>
      {shown.length === 0 ? <p>{t('chosen.none')}</p> : null}
      <div className="chosen-head">
        {firstOnes.length > 0 ? <h2>{t('chosen.onFirstPage')}</h2> : null}
        {actions.length > 1 ? (
          <Button look="small" aria-pressed={isOrdering} onClick={() => setIsOrdering(!isOrdering)}>
            {t('chosen.order')}
          </Button>
        ) : null}
      </div>
      {firstOnes.length > 0 ? <RowList isOrdered>{firstOnes.map(rowOf)}</RowList> : null}
      {firstOnes.length < shown.length ? (
        <>
          <h2 className="chosen-after">{t('chosen.after')}</h2>
          <RowList isOrdered>{shown.slice(firstOnes.length).map(rowOf)}</RowList>
        </>
      ) : null}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </section>
  )
}
