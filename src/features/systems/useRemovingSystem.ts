import { withParts } from '../../domain/risks/assessment.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { Assessment } from '../../schema/assessment.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useOwned, useWorkEdits } from '../../store/WorkProvider.tsx'

/** What becomes of a system's analyses when it goes. */
export type Fate = 'keep' | 'remove'

const analysesOf = ({ id }: AiSystem, assessments: readonly Assessment[]) =>
  assessments.filter(({ about }) => about.kind === 'system' && about.systemId === id)

/** The analyses of a system. */
export const useAnalysesOf = (system: AiSystem): readonly Assessment[] => analysesOf(system, useOwned('assessment'))

/** Takes a system out of the register, with its analyses or without them, and puts all of it back. */
export function useRemovingSystem() {
  const { changeOwned } = useWorkEdits()
  const [assessments, risks, opportunities] = [useOwned('assessment'), useOwned('risk'), useOwned('opportunity')]
  const { removed, remove, undo } = useRemoving()
  const removeSystem = (system: AiSystem, fate: Fate) => {
    const own = analysesOf(system, assessments)
    // A kept analysis still says what it was about.
    const nameless = fate === 'keep' ? own.filter(({ what }) => what.trim() === '') : []
    for (const { id } of nameless) changeOwned('assessment', id, { what: system.name })
    remove([system, ...(fate === 'remove' ? withParts(own, { risks, opportunities }) : [])], nameless)
  }
  return { removed, removeSystem, undo }
}
