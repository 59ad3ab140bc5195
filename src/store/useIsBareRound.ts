import { withChildren } from '../records/whole.ts'
import type { Round } from '../schema/round.ts'
import { useWorkState } from './WorkProvider.tsx'

/** Whether nothing has been filled in since a round began: it can go, and nothing goes with it. */
export const useIsBareRound = (round: Round | undefined): boolean =>
  useWorkState(({ tables }) => {
    if (round?.occasion !== 'not-answered' || Object.keys(round.marks).length > 0) return false
    return withChildren(tables, [round]).length === 1
  })
