import { withChildren } from '../records/whole.ts'
import type { AppRecord } from '../schema/record.ts'
import type { WorkState } from './createWorkStore.ts'
import { once } from './once.ts'
import { presentRound } from './shown.ts'
import { useWorkState } from './WorkProvider.tsx'

const recordsIn = ({ tables, shown }: WorkState): readonly AppRecord[] => {
  const roundId = presentRound(tables, shown)?.id
  return once(Object.values(tables), `${shown.workplaceId} ${roundId ?? 'none'}`, () =>
    withChildren(tables, [{ kind: 'workplace', id: shown.workplaceId }]).filter(
      (record) => (record.kind !== 'answer' && record.kind !== 'plan') || record.roundId === roundId,
    ),
  )
}

/** Every record of the workplace; of answers and plans only those of the present round. */
export const useRecordsHere = (): readonly AppRecord[] => useWorkState(recordsIn)
