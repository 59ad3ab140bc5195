import { useTranslation } from 'react-i18next'
import type { Action } from '../../schema/action.ts'
import { Button } from '../../ui/Button.tsx'
import { elementIds } from './elementIds.ts'

type ActionToolsProps = {
  readonly action: Action
  readonly number: number
  readonly isLast: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** What can be done with a card. At the ends of the list the button that leads nowhere stays, so that the focus does. */
export function ActionTools({ action, number, isLast, isOpen, onToggle, onMove, onRemove }: ActionToolsProps) {
  const { t } = useTranslation('actions')
  const { edit, up, down } = elementIds(action)
  const ofNumber = <span className="visually-hidden">{t('card.ofNumber', { number })}</span>
  return (
    <div className="action-tools">
      <Button id={edit} aria-expanded={isOpen} onClick={onToggle}>
        <span>{t('card.edit')}</span> {ofNumber}
      </Button>
      <Button id={up} canRepeat aria-disabled={number === 1} onClick={() => onMove(-1)}>
        <span>{t('card.up')}</span> {ofNumber}
      </Button>
      <Button id={down} canRepeat aria-disabled={isLast} onClick={() => onMove(1)}>
        <span>{t('card.down')}</span> {ofNumber}
      </Button>
      <Button onClick={onRemove}>
        <span>{t('card.remove')}</span> {ofNumber}
      </Button>
    </div>
  )
}
