import type { Situation } from '../domain/plan/suggestion.ts'
import { comingSystem } from '../domain/systems/comingSystem.ts'
import { useOwned, useRound } from './WorkProvider.tsx'

/** Why the person came, and the system that is about to come where one is named. */
export function useSituation(): Situation {
  const round = useRound()
  return { occasion: round?.occasion ?? 'not-answered', system: comingSystem(round, useOwned('system')) }
}
