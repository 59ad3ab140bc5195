import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withFreeRank } from '../../domain/actionOrder.ts'
import type { Action } from '../../schema/action.ts'
import { useWorkEdits } from '../../store/WorkProvider.tsx'
import { elementIds } from './elementIds.ts'
import { useFocusNext } from './useFocusNext.ts'

/** Moving, removing and putting back: each is announced, and the focus goes where the person goes on. */
export function useArranging(actions: readonly Action[]) {
  const { t } = useTranslation('actions')
  const { moveAction, removeAction, restoreAction } = useWorkEdits()
  const [removed, setRemoved] = useState<readonly Action[]>([])
  const [said, setSaid] = useState('')
  const focusNext = useFocusNext()
  const numberOf = ({ id }: Action) => actions.findIndex((action) => action.id === id) + 1

  const move = (action: Action, by: -1 | 1) => {
    const number = numberOf(action) + by
    if (number < 1 || number > actions.length) return
    moveAction(action.id, by)
    focusNext(elementIds(action)[by === -1 ? 'up' : 'down'])
    setSaid(t('chosen.moved', { number, count: actions.length }))
  }
  const remove = (action: Action) => {
    removeAction(action.id)
    setRemoved([...removed, action])
    focusNext(elementIds(action).undo)
    setSaid(t('chosen.removed', { number: numberOf(action) }))
  }
  const restore = (action: Action) => {
    const back = withFreeRank(action, actions)
    restoreAction(back)
    setRemoved(removed.filter(({ id }) => id !== action.id))
    focusNext(elementIds(action).heading)
    setSaid(t('chosen.restored', { number: actions.filter(({ rank }) => rank < back.rank).length + 1 }))
  }
  return { removed, said, numberOf, move, remove, restore }
}
