import type { AiSystem } from '../../schema/aiSystem.ts'
import type { CatalogueRisk, ChangeKind, RiskSituation } from '../../schema/catalogueRisk.ts'

/** So many risks are proposed first; all are searchable (`docs/rules/risks.md`). */
export const FIRST_RISKS = 8

/** What a system's answers say is going on. */
export function situationsOf(system: AiSystem): ReadonlySet<RiskSituation> {
  const { systemKind, status, origin, data } = system
  const yes = (is: boolean, situation: RiskSituation): readonly RiskSituation[] => (is ? [situation] : [])
  return new Set<RiskSituation>([
    'any-system',
    systemKind,
    ...yes(status === 'proposed', 'proposed'),
    ...yes(status === 'pilot', 'pilot'),
    ...yes(status === 'in-use', 'in-use'),
    ...yes(origin === 'private', 'private'),
    ...yes(origin === 'built-in', 'built-in'),
    ...yes(origin === 'update', 'update'),
    ...yes(data.includes('personal'), 'data-personal'),
    ...yes(data.includes('secret'), 'data-secret'),
    ...yes(data.includes('patient'), 'data-patient'),
    ...yes(system.talksToPublic === 'yes', 'talks-to-public'),
    ...yes(system.records === 'yes', 'records'),
    ...yes(system.ranksOrMeasures === 'yes', 'ranks-or-measures'),
    ...yes(system.decidesAboutStaff === 'yes', 'decides-about-staff'),
    ...yes(system.affectsDecisions === 'yes', 'affects-decisions'),
    ...yes(system.readsEmotions === 'yes' || system.readsEmotions === 'medical-or-safety', 'reads-emotions'),
  ])
}

/** A change that is no system of its own. */
export const situationsOfChange = (change: ChangeKind): ReadonlySet<RiskSituation> =>
  new Set<RiskSituation>(['any-system', change, ...(change === 'purchase' ? (['proposed'] as const) : [])])

/** Every risk, those first that most of what is going on points at; "any system" weighs least. */
export function risksInOrder(
  risks: readonly CatalogueRisk[],
  situations: ReadonlySet<RiskSituation>,
): readonly CatalogueRisk[] {
  const weight = ({ situations: own }: CatalogueRisk) =>
    own.reduce((sum, one) => sum + (situations.has(one) ? (one === 'any-system' ? 1 : 3) : 0), 0)
  return risks.toSorted((a, b) => weight(b) - weight(a))
}
