import { useTranslation } from 'react-i18next'
import { measureSays, ratingSays, riskSays, type Translate } from '../../report/index.ts'
import type { FromCatalogueOrOwn, Risk } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** A risk in the app's words: the same words that documents use. */
export function useRiskWords(risk: Risk) {
  const { t } = useTranslation(['documents', 'common'])
  const say: Translate = (key, values) => t(key, values ?? {})
  const words = { riskCatalogue: useContent('risks'), t: say }
  return {
    title: riskSays(risk, words),
    rating: t('documents:risks.before', { rating: ratingSays(risk.before, words) }),
    measure: (what: FromCatalogueOrOwn) => measureSays(what, words),
  }
}
