import type { CatalogueRisk, RiskCatalogue } from '../../schema/catalogueRisk.ts'
import type { Draft } from '../../schema/record.ts'
import { blankRisk, type Rating, type Risk, type RiskAnalysis, type RiskAnalysisId } from '../../schema/riskAnalysis.ts'

/** What a written risk assessment of a planned change must hold (AFS 2023:1 11 and 6 §§; `docs/rules/risks.md`). */
export const riskAnalysisNeeds = [
  'what',
  'where',
  'on',
  'safetyRepresentative',
  'affectedStaff',
  'risk',
  'serious',
] as const
export type RiskAnalysisNeed = (typeof riskAnalysisNeeds)[number]

/** What is still missing before an analysis counts as a written risk assessment. */
export function missingIn(analysis: RiskAnalysis, risks: readonly Risk[]): readonly RiskAnalysisNeed[] {
  const isThere: { readonly [N in RiskAnalysisNeed]: boolean } = {
    what: analysis.what.trim() !== '',
    where: analysis.where.trim() !== '',
    on: analysis.on !== 'not-set',
    safetyRepresentative: analysis.safetyRepresentative === 'yes',
    affectedStaff: analysis.affectedStaff === 'yes',
    risk: risks.length > 0,
    serious: risks.every(({ serious }) => serious !== 'not-answered'),
  }
  return riskAnalysisNeeds.filter((need) => !isThere[need])
}

/** Likelihood times consequence; undefined until both are given. */
export const scoreOf = ({ likelihood, consequence }: Rating): number | undefined =>
  likelihood === 'not-set' || consequence === 'not-set' ? undefined : likelihood * consequence

/**
 * The risks by need of action: serious ones and worries that many share first, then those nobody has judged, then the rest;
 * among equals the higher rating first. A shared worry cannot be scored away.
 */
export const byNeedOfAction = (risks: readonly Risk[]): readonly Risk[] =>
  risks.toSorted((a, b) => rank(a) - rank(b) || (scoreOf(b.before) ?? 0) - (scoreOf(a.before) ?? 0))

/** The risks in an order that they stood in before; those that have come since stand last, in the order they came. */
export function inOrderOf(ids: readonly string[], risks: readonly Risk[]): readonly Risk[] {
  const places = new Map(ids.map((id, index) => [id, index]))
  const place = ({ id }: Risk) => places.get(id) ?? ids.length
  return risks.toSorted((a, b) => place(a) - place(b))
}

function rank({ serious, isSharedWorry }: Risk): number {
  if (serious === 'yes' || isSharedWorry) return 0
  return serious === 'not-answered' ? 1 : 2
}

/**
 * True while nothing more is to be done about a risk. What is already in place counts as no measure: it was there when
 * the risk was judged, and the risk is what is left in spite of it. What then remains takes a measure of its own
 * (AFS 2023:1 13 §).
 */
export const hasNoMeasure = ({ measures }: Pick<Risk, 'measures'>): boolean => measures.length === 0

/** True when the rating after is lower and nothing is to be done that could make it so. */
export function isLoweredWithoutMeasure({
  before,
  after,
  measures,
}: Pick<Risk, 'before' | 'after' | 'measures'>): boolean {
  const [first, then] = [scoreOf(before), scoreOf(after)]
  return first !== undefined && then !== undefined && then < first && hasNoMeasure({ measures })
}

export const findCatalogueRisk = ({ groups }: Pick<RiskCatalogue, 'groups'>, id: string): CatalogueRisk | undefined =>
  groups.flatMap(({ risks }) => risks).find((risk) => risk.id === id)

/** A risk just chosen; a catalogue risk brings whom it usually hits, in the words of the app. */
export const newRisk = (riskAnalysisId: RiskAnalysisId, what: Risk['what'], who: string): Draft<'risk'> => ({
  ...blankRisk,
  ...{ kind: 'risk', riskAnalysisId, what, who, measures: [] },
})
