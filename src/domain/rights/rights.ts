import type { IsoDate } from '../../schema/isoDate.ts'
import type { Law, LawFamily, LegalHook } from '../../schema/legalHook.ts'
import type { HatChoice, HookRequest, Rights, Situation } from '../../schema/rights.ts'
import type { StepId } from '../../schema/stepId.ts'
import { hasDatePassed, isOld, needsCheck } from './legalStanding.ts'

/** How far what is said of a hook may be leaned on today. */
export type Standing = { readonly needsCheck: boolean; readonly isOld: boolean; readonly hasDatePassed: boolean }

/** A legal hook with what a representative can do with it. */
export type UsableHook = {
  readonly hook: LegalHook
  readonly family: LawFamily
  /** Whose right it is. */
  readonly hat: HatChoice
  readonly request: HookRequest
  readonly standing: Standing
}

export type RightsView =
  | { readonly kind: 'step'; readonly stepId: StepId }
  | { readonly kind: 'situation'; readonly situationId: Situation['id'] }

/** Where one hook is listed: the first situation that names it, else its own first step; undefined for one that is not there. */
export function viewWith(hookId: string, { hooks }: Law, { situations }: Rights): RightsView | undefined {
  const situation = situations.find((one) => one.hooks.some(({ hook }) => hook === hookId))
  if (situation) return { kind: 'situation', situationId: situation.id }
  const stepId = hooks.find(({ id }) => id === hookId)?.steps[0]
  return stepId && { kind: 'step', stepId }
}

type HooksForGiven = {
  readonly law: Law
  readonly rights: Rights
  readonly hat: HatChoice
  readonly by: RightsView
  readonly today: IsoDate
}

/**
 * The hooks that serve a step or a situation for those who wear a hat, the strongest first as the content has them.
 * A hook that belongs to both hats is there for each; 'both' leaves none out.
 */
export function hooksFor({ law, rights, hat, by, today }: HooksForGiven): readonly UsableHook[] {
  return requestsBy(law, rights, by).flatMap(({ hookId, request }) => {
    const { hook, family } = findHook(law, hookId)
    const owner = hatOf(rights, hookId)
    if (!isWornBy(owner, hat)) return []
    return [{ hook, family, hat: owner, request, standing: standingOf(hook, family, today) }]
  })
}

export const standingOf = (hook: LegalHook, family: LawFamily, today: IsoDate): Standing => ({
  needsCheck: needsCheck(hook, family),
  isOld: isOld(family, today),
  hasDatePassed: hasDatePassed(hook, family, today),
})

const isWornBy = (owner: HatChoice, hat: HatChoice) => owner === hat || owner === 'both' || hat === 'both'

type Linked = { readonly hookId: string; readonly request: HookRequest }

function requestsBy(law: Law, rights: Rights, by: RightsView): readonly Linked[] {
  switch (by.kind) {
    case 'step':
      return rights.hooks
        .filter(({ hook }) => findHook(law, hook).hook.steps.includes(by.stepId))
        .map(({ hook, request }) => ({ hookId: hook, request }))
    case 'situation':
      return findSituation(rights, by.situationId).hooks.map(({ hook, asks, document }) => ({
        hookId: hook,
        request: { kind: 'ask', asks, document },
      }))
  }
}

function findHook({ hooks, families }: Law, id: string): { readonly hook: LegalHook; readonly family: LawFamily } {
  const hook = hooks.find((one) => one.id === id)
  const family = families.find((one) => one.id === hook?.family)
  if (!hook || !family) throw new Error(`No legal hook ${id} with a family`)
  return { hook, family }
}

function findSituation({ situations }: Rights, id: Situation['id']): Situation {
  const situation = situations.find((one) => one.id === id)
  if (!situation) throw new Error(`No situation ${id}`)
  return situation
}

function hatOf({ hooks }: Rights, id: string): HatChoice {
  const use = hooks.find(({ hook }) => hook === id)
  if (!use) throw new Error(`Legal hook ${id} has no hat`)
  return use.hat
}
