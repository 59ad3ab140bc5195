import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../schema/action.ts'
import type { Removed } from '../../store/edits/removing.ts'
import { useActionsNow } from '../../store/useActions.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { elementIds } from './elementIds.ts'

/**
 * Moving, removing and putting back: each is announced, and the focus goes where the person goes on. `move` and `remove`
 * stay the same from one drawing to the next, so that of hundreds of rows only those that changed are drawn anew.
 */
export function useArranging() {
  const { t } = useTranslation(['actions', 'common'])
  const edits = useWorkEdits()
  const actionsNow = useActionsNow()
  const [removed, setRemoved] = useState<readonly { readonly action: Action; readonly what: Removed }[]>([])
  const [said, setSaid] = useState('')
  const focusNext = useFocusNext()

  const move = useCallback(
    (action: Action, by: -1 | 1) => {
      const actions = actionsNow()
      const number = numberIn(actions, action) + by
      if (number < 1 || number > actions.length) return
      edits.moveAction(action.id, by)
      focusNext(elementIds(action)[by === -1 ? 'up' : 'down'])
      setSaid(t('chosen.moved', { number, count: actions.length }))
    },
    [actionsNow, edits, focusNext, t],
  )
  const remove = useCallback(
    (action: Action) => {
      setSaid(t('chosen.removed', { number: numberIn(actionsNow(), action) }))
      const what = edits.remove([action])
      setRemoved((before) => [...before, { action, what }])
      focusNext(elementIds(action).undo)
    },
    [actionsNow, edits, focusNext, t],
  )
  const restore = (action: Action) => {
    const gone = removed.find((one) => one.action.id === action.id)
    if (!gone) return
    const result = edits.restore(gone.what)
    setRemoved(removed.filter((one) => one !== gone))
    focusNext(elementIds(action).toggle)
    setSaid(
      result === 'no-place' ? t('common:undoGone') : t('chosen.restored', { number: numberIn(actionsNow(), action) }),
    )
  }
  return { removed: removed.map(({ action }) => action), said, move, remove, restore }
}

const numberIn = (actions: readonly Action[], { id }: Action) => actions.findIndex((action) => action.id === id) + 1
