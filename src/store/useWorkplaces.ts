import { inOrderMade } from '../records/inOrderMade.ts'
import type { Round } from '../schema/round.ts'
import type { Workplace, WorkplaceId } from '../schema/workplace.ts'
import { once } from './once.ts'
import { roundsOf } from './shown.ts'
import { useWorkState } from './WorkProvider.tsx'

/** Every workplace on this device, in the order they were made. */
export const useWorkplaces = (): readonly Workplace[] =>
  useWorkState(({ tables }) =>
    once([tables.workplace], '', () => Object.values(tables.workplace).toSorted(inOrderMade)),
  )

/** Whether there is another workplace than the one on the screen: then each page says which that is. */
export const useHasSeveralWorkplaces = (): boolean => useWorkplaces().length > 1

/** The rounds of any workplace, the earliest first. */
export const useRoundsOf = (id: WorkplaceId): readonly Round[] =>
  useWorkState(({ tables }) => once([tables.round], id, () => roundsOf(tables, id)))
