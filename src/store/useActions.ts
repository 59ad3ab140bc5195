import { useCallback } from 'react'
import type { Action } from '../schema/action.ts'
import type { WorkState } from './createWorkStore.ts'
import { actionsOf } from './edits/actions.ts'
import { once } from './once.ts'
import { useWork, useWorkState } from './WorkProvider.tsx'

const actionsIn = (state: WorkState): readonly Action[] =>
  once([state.tables.action], state.shown.workplaceId, () => actionsOf(state))

/** The workplace's actions in the person's own order. */
export const useActions = (): readonly Action[] => useWorkState(actionsIn)

/** The same, looked up when something is pressed: whoever only asks then is not drawn anew at each change. */
export function useActionsNow(): () => readonly Action[] {
  const { store } = useWork()
  return useCallback(() => actionsIn(store.getState()), [store])
}
