import type { Law, LawFamily, LegalHook } from '../../src/schema/legalHook.ts'
import type { HatChoice, HookRequest, Rights, Situation } from '../../src/schema/rights.ts'
import type { StepId } from '../../src/schema/stepId.ts'

/** Hand-made law of one family, and what it is good for, in invented words. */
export const family: LawFamily = {
  id: 'tiny',
  name: 'The tiny act',
  asOf: { date: '2026-06-01', uncertain: false },
  knownCurrent: true,
}

export const hook = (id: string, steps: readonly StepId[], parts: Partial<LegalHook> = {}): LegalHook => ({
  id,
  family: family.id,
  cite: `Section ${id}`,
  gives: `What ${id} gives`,
  steps,
  confidence: 'T',
  ...parts,
})

export const lawOf = (...hooks: readonly LegalHook[]): Law => ({
  families: [family],
  hooks,
  timeRules: [],
  timeEvents: [],
})

const ask = (id: string): HookRequest => ({ kind: 'ask', asks: `Ask for ${id}`, document: `The ${id} paper` })

type Use = readonly [hook: string, hat: HatChoice, request?: HookRequest]

export const rightsOf = (uses: readonly Use[], situations: readonly Situation[] = []): Rights => ({
  hats: [],
  contacts: [],
  hooks: uses.map(([hook, hat, request = ask(hook)]) => ({ hook, hat, request })),
  reminders: [],
  situations,
  requests: [],
  exampleLetter: { workplace: 'W', centre: 'C', system: 'S', purpose: 'P', supplier: 'V' },
  systemLaw: { reasons: [], readings: [], questions: [] },
})

export const situation = (id: Situation['id'], ...hooks: readonly string[]): Situation => ({
  id,
  title: `The ${id}`,
  what: `What ${id} is`,
  first: `First in ${id}`,
  hooks: hooks.map((hook) => ({ hook, asks: `Ask for ${hook} in ${id}`, document: `The ${hook} paper` })),
  never: [],
})
