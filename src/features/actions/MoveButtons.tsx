import { useTranslation } from 'react-i18next'
import type { Action } from '../../schema/action.ts'
import { Button } from '../../ui/Button.tsx'
import { elementIds } from './elementIds.ts'

type MoveButtonsProps = {
  readonly action: Action
  readonly number: number
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
}

/** At the ends of the list the button that leads nowhere stays, so that the focus does. */
export function MoveButtons({ action, number, isLast, onMove }: MoveButtonsProps) {
  const { t } = useTranslation('actions')
  const { up, down } = elementIds(action)
  const ofNumber = <span className="visually-hidden">{t('card.ofNumber', { number })}</span>
  return (
    <div className="action-moves">
      <Button id={up} look="small" canRepeat aria-disabled={number === 1} onClick={() => onMove(-1)}>
        <span>{t('card.up')}</span> {ofNumber}
      </Button>
      <Button id={down} look="small" canRepeat aria-disabled={isLast} onClick={() => onMove(1)}>
        <span>{t('card.down')}</span> {ofNumber}
      </Button>
    </div>
  )
}
