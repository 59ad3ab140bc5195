import type { Action } from '../schema/action.ts'
import type { ActionDraft } from './edits.ts'
import { useActions, useWorkEdits } from './WorkProvider.tsx'

/** Usual weeks until a proposal can be in place: the product's own suggestion, always editable. */
const WEEKS = 8

type Proposal = {
  readonly text: string
  /** What it answers; it is added to the plan once. */
  readonly origin: ActionDraft['origin']
  /** The day it is due, where that is known. */
  readonly dueOn?: Action['dueOn']
}

const isSame = (one: Action['origin'], other: Action['origin']) =>
  Object.entries(one).every(([key, value]) =>
    Object.entries(other).some(([name, said]) => name === key && said === value),
  )

/** Words of a page on their way into the action plan, with the manager as the one responsible. */
export function useProposal({ text, origin, dueOn }: Proposal) {
  const { addActions, changeAction } = useWorkEdits()
  const isAdded = useActions().some((action) => isSame(origin, action.origin))
  const add = () => {
    if (isAdded) return
    const responsible = { kind: 'role', role: 'manager' } as const
    const weeks = dueOn === undefined ? WEEKS : 'not-set'
    const [id] = addActions([{ what: { kind: 'own', text }, origin, responsible, weeks }])
    if (id && dueOn !== undefined) changeAction(id, { dueOn })
  }
  return { isAdded, add }
}
