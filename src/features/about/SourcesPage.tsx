import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page.tsx'
import './about.css'
import { OnThisPage } from '../../ui/OnThisPage.tsx'
import { Section } from '../../ui/Section.tsx'
import { LawSources } from './LawSources.tsx'
import { PublicSector } from './PublicSector.tsx'
import { SourceDocuments } from './SourceDocuments.tsx'
import { SurveyFigures } from './SurveyFigures.tsx'
import { SurveyMethod } from './SurveyMethod.tsx'

const PARTS = [
  ['documents', SourceDocuments],
  ['survey', SurveyMethod],
  ['figures', SurveyFigures],
  ['publicSector', PublicSector],
  ['law', LawSources],
] as const

/** Where questions, figures and law come from, and how far each can be trusted. */
export function SourcesPage() {
  const { t } = useTranslation(['about', 'common'])
  const sections = PARTS.map(([name, Part]) => ({ id: `sources-${name}`, title: t(`sources.${name}.title`), Part }))
  return (
    <Page title={t('sources.title')}>
      <p className="lead">{t('sources.lead')}</p>
      <OnThisPage label={t('common:onThisPage')} sections={sections} />
      {sections.map(({ id, title, Part }) => (
        <Section key={id} id={id} title={title}>
          <Part />
        </Section>
      ))}
    </Page>
  )
}
