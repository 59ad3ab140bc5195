import { findCatalogueRisk, scoreOf } from '../../domain/risks/riskAnalysis.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import type { FromCatalogueOrOwn, Opportunity, Rating, Risk, RiskAnalysis } from '../../schema/riskAnalysis.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import { nameOf, nameOnPaper } from './systemWords.ts'

/** What an analysis is about: a system by its name, or a change. */
export function aboutSays({ about }: RiskAnalysis, { systems, t }: Pick<DocumentInput, 'systems' | 't'>): string {
  if (about.kind === 'change') return t(`documents:risks.change.${about.change}`)
  const system = systems.find(({ id }) => id === about.systemId)
  return system ? nameOf(system, t) : t('documents:risks.systemGone')
}

/** The same in a document: a line to write on where the system has no name yet. */
export function aboutOnPaper(analysis: RiskAnalysis, input: Pick<DocumentInput, 'systems' | 't'>): string {
  const { about } = analysis
  const system = about.kind === 'system' && input.systems.find(({ id }) => id === about.systemId)
  return system ? nameOnPaper(system, input.t) : aboutSays(analysis, input)
}

/** A risk in the document's language where it is the catalogue's. */
export function riskSays(
  { what }: Pick<Risk, 'what'>,
  { riskCatalogue, t }: Pick<DocumentInput, 'riskCatalogue' | 't'>,
): string {
  if (what.kind === 'own') return what.text.trim() || t('documents:risks.unnamed')
  return findCatalogueRisk(riskCatalogue, what.id)?.title ?? t('documents:risks.gone')
}

/** The same in a document: a line to write on where nobody has said what it is. */
export const riskOnPaper = (risk: Pick<Risk, 'what'>, input: Pick<DocumentInput, 'riskCatalogue' | 't'>): string =>
  risk.what.kind === 'own' && isBlank(risk.what.text) ? input.t('documents:plan.fillIn') : riskSays(risk, input)

export function opportunitySays({ what }: Pick<Opportunity, 'what'>, { riskCatalogue, t }: DocumentInput): string {
  if (what.kind === 'own') return what.text.trim() || t('documents:plan.fillIn')
  return riskCatalogue.opportunities.find(({ id }) => id === what.id)?.title ?? t('documents:risks.gone')
}

export function measureSays(
  what: FromCatalogueOrOwn,
  { riskCatalogue, t }: Pick<DocumentInput, 'riskCatalogue' | 't'>,
): string {
  if (what.kind === 'own') return what.text.trim()
  const all = riskCatalogue.groups.flatMap(({ risks }) => risks.flatMap(({ measures }) => measures))
  return all.find(({ id }) => id === what.id)?.what ?? t('documents:risks.gone')
}

/** A rating with the words of both levels; nothing until both are given. */
export function ratingSays(
  rating: Rating,
  { riskCatalogue: { scales }, t }: Pick<DocumentInput, 'riskCatalogue' | 't'>,
): string {
  const score = scoreOf(rating)
  if (score === undefined) return t('documents:risks.unrated')
  const word = (scale: 'likelihood' | 'consequence') =>
    scales[scale].find(({ level }) => level === rating[scale])?.title.toLowerCase() ?? ''
  return t('documents:risks.rating', { likelihood: word('likelihood'), consequence: word('consequence'), score })
}
