import type { Collected } from '../../schema/collection.ts'
import type { SharedExample } from '../../schema/sharedExample.ts'

/** What any list of examples is narrowed by; '' for all. */
export type FactFacets = { readonly [F in 'step' | 'sector' | 'systemKind']: SharedExample['facts'][F] | '' }
/** What a centre's list is narrowed by. */
export type Facets = FactFacets & { readonly status: Collected['status'] | ''; readonly theme: string }

export const allFacts: FactFacets = { step: '', sector: '', systemKind: '' }
export const allFacets: Facets = { ...allFacts, status: '', theme: '' }

/** True for what an example is sorted by, where it fits every facet. */
export const factsFit = (facts: SharedExample['facts'], { step, sector, systemKind }: FactFacets): boolean =>
  (step === '' || facts.step === step) &&
  (sector === '' || facts.sector === sector) &&
  (systemKind === '' || facts.systemKind === systemKind)

/** The examples that fit every facet. */
export const fitting = (all: readonly Collected[], facets: Facets): readonly Collected[] =>
  all.filter(
    ({ example: { facts }, status, themes }) =>
      factsFit(facts, facets) &&
      (facets.status === '' || status === facets.status) &&
      (facets.theme === '' || themes.includes(facets.theme)),
  )
