import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withFreeRank } from '../../domain/plan/actionOrder.ts'
import type { Action } from '../../schema/action.ts'
import { useActionsNow, useWorkEdits } from '../../store/WorkProvider.tsx'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { elementIds } from './elementIds.ts'

/**
 * Moving, removing and putting back: each is announced, and the focus goes where the person goes on. `move` and `remove`
 * stay the same from one drawing to the next, so that of hundreds of cards only those that changed are drawn anew.
 */
export function useArranging() {
  const { t } = useTranslation('actions')
  const { moveAction, removeAction, restoreAction } = useWorkEdits()
  const actionsNow = useActionsNow()
  const [removed, setRemoved] = useState<readonly Action[]>([])
  const [said, setSaid] = useState('')
  const focusNext = useFocusNext()

  const move = useCallback(
    (action: Action, by: -1 | 1) => {
      const actions = actionsNow()
      const number = numberIn(actions, action) + by
      if (number < 1 || number > actions.length) return
      moveAction(action.id, by)
      focusNext(elementIds(action)[by === -1 ? 'up' : 'down'])
      setSaid(t('chosen.moved', { number, count: actions.length }))
    },
    [actionsNow, moveAction, focusNext, t],
  )
  const remove = useCallback(
    (action: Action) => {
      setSaid(t('chosen.removed', { number: numberIn(actionsNow(), action) }))
      removeAction(action.id)
      setRemoved((before) => [...before, action])
      focusNext(elementIds(action).undo)
    },
    [actionsNow, removeAction, focusNext, t],
  )
  const restore = (action: Action) => {
    const actions = actionsNow()
    const back = withFreeRank(action, actions)
    restoreAction(back)
    setRemoved(removed.filter(({ id }) => id !== action.id))
    focusNext(elementIds(action).heading)
    setSaid(t('chosen.restored', { number: actions.filter(({ rank }) => rank < back.rank).length + 1 }))
  }
  return { removed, said, move, remove, restore }
}

const numberIn = (actions: readonly Action[], { id }: Action) => actions.findIndex((action) => action.id === id) + 1
