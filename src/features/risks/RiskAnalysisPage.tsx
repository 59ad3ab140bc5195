import { addressOf } from '../../addresses/index.ts'
import './risks.css'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { missingIn } from '../../domain/risks/riskAnalysis.ts'
import { aboutSays } from '../../report/index.ts'
import type { RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { AddRisks } from './AddRisks.tsx'
import { Opportunities } from './Opportunities.tsx'
import { RiskAnalysisFacts } from './RiskAnalysisFacts.tsx'
import { RiskList } from './RiskList.tsx'
import { RiskMap } from './RiskMap.tsx'

/** One analysis: what it is about, its risks by need of action, what can be won, and what is still missing. */
export function RiskAnalysisPage() {
  const { t } = useTranslation(['risks', 'documents', 'files'])
  const { t: words } = useTranslation(['documents', 'common'])
  const { id } = useParams()
  const systems = useOwned('system')
  const analysis = useOwned('risk-analysis').find((one) => one.id === id)
  const before = <Link to={addressOf('riskAnalyses')}>{t('back')}</Link>
  if (!analysis)
    return (
      <Page title={t('title')} before={before}>
        <Notice tone="warn">
          <p>{t('gone')}</p>
        </Notice>
      </Page>
    )
  const about = aboutSays(analysis, { systems, t: (key, values) => words(key, values ?? {}) })
  return (
    <Page title={t('titleOf', { about })} before={before}>
      <RiskAnalysisFacts analysis={analysis} />
      <Missing analysis={analysis} />
      <RiskList analysis={analysis} />
      <RiskMap analysis={analysis} />
      <AddRisks analysis={analysis} />
      <Opportunities analysis={analysis} />
      <AsDocument />
    </Page>
  )
}

/** A part of its own: it follows everything that is entered, and the page need not. */
function AsDocument() {
  const { t } = useTranslation('risks')
  const document = useDocument('risks')
  return (
    <section className="section">
      <h2>{t('document')}</h2>
      <DocumentButtons document={document} look="plain" />
    </section>
  )
}

function Missing({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation(['risks', 'documents'])
  const risks = useOwned('risk').filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
  const missing = missingIn(analysis, risks)
  if (missing.length === 0)
    return (
      <Notice tone="ok" live="status">
        <p>{t('completeText')}</p>
      </Notice>
    )
  return (
    <Notice tone="info" live="status">
      <p>
        <strong>{t('missingTitle')}</strong>
      </p>
      <ul>
        {missing.map((need) => (
          <li key={need}>{t(`documents:risks.missing.${need}`)}</li>
        ))}
      </ul>
    </Notice>
  )
}
