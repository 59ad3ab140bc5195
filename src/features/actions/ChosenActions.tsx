import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import type { Action, ActionId } from '../../schema/action.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { useSoon } from '../../ui/useSoon.ts'
import { ActionCard } from './ActionCard.tsx'
import { RemovedAction } from './RemovedAction.tsx'
import { useArranging } from './useArranging.ts'

type ChosenActionsProps = { readonly actions: readonly Action[]; readonly idsBefore: ReadonlySet<ActionId> }

/** The chosen actions in the person's own order; one that is removed leaves a line in its place to undo it by. */
export function ChosenActions({ actions, idsBefore }: ChosenActionsProps) {
  const { t } = useTranslation('actions')
  const { removed, said, move, remove, restore } = useArranging()
  const numbers = new Map(actions.map(({ id }, index) => [id, index + 1]))
  const shown = useSoon([...actions, ...removed].toSorted((a, b) => a.rank - b.rank))
  return (
    <section className="section">
      <h2>{t('chosen.title')}</h2>
      <p>{actions.length === 0 ? t('chosen.none') : t('chosen.firstPage')}</p>
      <ol className="action-list">
        {shown.map((action) =>
          removed.includes(action) ? (
            <RemovedAction key={action.id} action={action} onUndo={() => restore(action)} />
          ) : (
            <ActionCard
              key={action.id}
              action={action}
              number={numbers.get(action.id) ?? 0}
              isLast={numbers.get(action.id) === actions.length}
              isNew={!idsBefore.has(action.id)}
              onMove={move}
              onRemove={remove}
            />
          ),
        )}
      </ol>
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
