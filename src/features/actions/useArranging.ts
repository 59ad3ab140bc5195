import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../schema/action.ts'
import { useActionsNow } from '../../store/useActions.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useFocusNext } from '../../ui/useFocusNext.ts'
import { elementIds } from './elementIds.ts'

/**
 * Moving an action: it is announced, and the focus goes along. `move` stays the same from one drawing to the next, so that
 * of hundreds of rows only those that changed are drawn anew.
 */
export function useArranging() {
  const { t } = useTranslation('actions')
  const edits = useWorkEdits()
  const actionsNow = useActionsNow()
  const [said, setSaid] = useState('')
  const focusNext = useFocusNext()
  const move = useCallback(
    (action: Action, by: -1 | 1) => {
      const actions = actionsNow()
      const number = actions.findIndex(({ id }) => id === action.id) + 1 + by
      if (number < 1 || number > actions.length) return
      edits.moveAction(action.id, by)
      focusNext(elementIds(action)[by === -1 ? 'up' : 'down'])
      setSaid(t('chosen.moved', { number, count: actions.length }))
    },
    [actionsNow, edits, focusNext, t],
  )
  return { said, move }
}
