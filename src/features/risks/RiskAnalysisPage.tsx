import { addressOf, inPart, PART } from '../../addresses/index.ts'
import './risks.css'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { missingIn } from '../../domain/risks/riskAnalysis.ts'
import { aboutSays } from '../../report/index.ts'
import type { RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { AddPanel } from '../../ui/AddPanel.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageTabs } from '../../ui/PageTabs.tsx'
import { AddRisks } from './AddRisks.tsx'
import { Opportunities } from './Opportunities.tsx'
import { RiskAnalysisFacts } from './RiskAnalysisFacts.tsx'
import { RiskList } from './RiskList.tsx'
import { RiskMap } from './RiskMap.tsx'

/** One analysis: what it is about, its risks by need of action, what can be won, and what is still missing. */
export function RiskAnalysisPage() {
  const { t } = useTranslation(['risks', 'documents', 'files'])
  const { t: words } = useTranslation(['documents', 'common'])
  // What a risk needs when it opens: fetching it then would take the page away in the middle of a press.
  useContent('figures')
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
    <Page title={t('titleOf', { about })} before={before} wide>
      <Parts analysis={analysis} />
    </Page>
  )
}

const partNames = ['risks', 'opportunities', 'about'] as const
const inAddress = { risks: 'risker', opportunities: 'mojligheter', about: 'om' } as const

function Parts({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation('risks')
  const asked = useSearchParams()[0].get(PART)
  const part = partNames.find((name) => inAddress[name] === asked) ?? 'risks'
  const risks = useOwned('risk').filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
  const opportunities = useOwned('opportunity').filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id).length
  const missing = missingIn(analysis, risks).length
  const counts = {
    risks: risks.length === 0 ? '' : String(risks.length),
    opportunities: opportunities === 0 ? '' : String(opportunities),
    about: missing === 0 ? '' : t('missing', { count: missing }),
  }
  const addressOfPart = (name: (typeof partNames)[number]) =>
    inPart(addressOf('riskAnalysis', { id: analysis.id }), inAddress[name])
  return (
    <>
      <PageTabs
        label={t('parts.label')}
        tabs={partNames.map((id) => ({
          id,
          link: (
            <Link to={addressOfPart(id)} aria-current={id === part ? 'page' : undefined}>
              <span>{t(`parts.${id}`)}</span> <small>{counts[id]}</small>
            </Link>
          ),
        }))}
      />
      {part === 'risks' ? (
        <>
          <AddPanel add={t('add.title')} close={t('add.close')} startsOpen={risks.length === 0}>
            <AddRisks analysis={analysis} />
          </AddPanel>
          <RiskList analysis={analysis} />
          <RiskMap analysis={analysis} />
        </>
      ) : null}
      {part === 'opportunities' ? <Opportunities analysis={analysis} /> : null}
      {part === 'about' ? (
        <>
          <Missing analysis={analysis} />
          <RiskAnalysisFacts analysis={analysis} />
          <AsDocument />
        </>
      ) : null}
    </>
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
