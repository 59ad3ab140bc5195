import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'
import { libraries } from './libraries.ts'

/** The rest stands on a page of its own. An edition in one file keeps nothing in the browser. */
const DATA = [import.meta.env.MODE === 'single' ? 'single' : 'local', 'employer'] as const

/** What the tool is and is not, who is behind it, and how far its promises reach. */
export function AboutPage() {
  const { t } = useTranslation(['about', 'common'])
  const { contentVersion } = useDevice()
  return (
    <Page title={t('about.title')}>
      <Section id="about-what" title={t('about.what.title')}>
        <p>{t('about.what.text')}</p>
      </Section>
      <Section id="about-whom" title={t('about.whom.title')}>
        <p>{t('about.whom.text')}</p>
      </Section>
      <Section id="about-not" title={t('about.not.title')}>
        <ul>
          {t('about.not.list', { returnObjects: true }).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      <Section id="about-maker" title={t('about.maker.title')}>
        <Maker />
      </Section>
      <Section id="about-data" title={t('about.data.title')}>
        {DATA.map((part) => (
          <p key={part}>{t(`about.data.${part}`)}</p>
        ))}
        <p>
          <Link to={addressOf('privacy')}>{t('about.data.more')}</Link>
        </p>
      </Section>
      <Section id="about-licence" title={t('about.licence.title')}>
        <p>{t('about.licence.text')}</p>
        <h3>{t('about.libraries.title')}</h3>
        <p>{t('about.libraries.text')}</p>
        <ul>
          {libraries.map(({ name, licence }) => (
            <li key={name}>{`${name} (${licence})`}</li>
          ))}
        </ul>
      </Section>
      <Section id="about-version" title={t('about.version.title')}>
        <p>{t('about.version.text', { version: contentVersion })}</p>
        <p>{t('about.version.meaning')}</p>
      </Section>
    </Page>
  )
}

/** Who is behind the tool: what is not set is told, never filled in. */
function Maker() {
  const { t } = useTranslation('about')
  const { maker, contact } = useContent('about')
  return (
    <>
      <p>{t('about.maker.official')}</p>
      <p>{maker ?? t('about.maker.notSet')}</p>
      <p>{contact ? t('about.maker.contact', { contact }) : t('about.maker.noContact')}</p>
    </>
  )
}
