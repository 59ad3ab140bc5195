import type { Collected } from '../../schema/collection.ts'
import type { SharedExample } from '../../schema/sharedExample.ts'

/** What a list of examples is narrowed by; '' for all. */
export type Facets = {
  readonly [F in 'step' | 'sector' | 'systemKind']: SharedExample['facts'][F] | ''
} & { readonly status: Collected['status'] | ''; readonly theme: string }

export const allFacets: Facets = { step: '', sector: '', systemKind: '', status: '', theme: '' }

/** The examples that fit every facet. */
export const fitting = (all: readonly Collected[], facets: Facets): readonly Collected[] =>
  all.filter(
    ({ example: { facts }, status, themes }) =>
      (facets.step === '' || facts.step === facets.step) &&
      (facets.sector === '' || facts.sector === facets.sector) &&
      (facets.systemKind === '' || facts.systemKind === facets.systemKind) &&
      (facets.status === '' || status === facets.status) &&
      (facets.theme === '' || themes.includes(facets.theme)),
  )
