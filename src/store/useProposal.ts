import { sameOrigin } from '../domain/plan/actionOrder.ts'
import type { Proposal } from './edits/actions.ts'
import { useActions } from './useActions.ts'
import { useWorkEdits } from './useWorkEdits.ts'

/** Words of a page on their way into the action plan, with the manager as the one responsible. */
export function useProposal(proposal: Proposal) {
  const { propose } = useWorkEdits()
  const isAdded = useActions().some((action) => sameOrigin(proposal.origin, action.origin))
  return { isAdded, add: () => void propose(proposal) }
}
