import { useTranslation } from 'react-i18next'
import { dateInWords } from '../../i18n/inWords.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'

/** The day the statement was last gone through. Change it only together with its words. */
const WRITTEN_ON = '2026-12-01'

const LISTS = ['tested', 'untested', 'known'] as const

/** The accessibility statement: the aim, what is tested, and what is not. It claims only what `tests/e2e` does. */
export function AccessibilityPage() {
  const { t, i18n } = useTranslation('about')
  const { contact } = useContent('about')
  return (
    <Page title={t('accessibility.title')}>
      <p className="lead">{t('accessibility.aim')}</p>
      {LISTS.map((name) => (
        <Section key={name} id={`accessibility-${name}`} title={t(`accessibility.${name}.title`)}>
          <ul>
            {t(`accessibility.${name}.list`, { returnObjects: true }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {name === 'tested' ? <p>{t('accessibility.tested.limit')}</p> : null}
        </Section>
      ))}
      <Section id="accessibility-report" title={t('accessibility.report.title')}>
        <p>{contact ? t('accessibility.report.contact', { contact }) : t('accessibility.report.notSet')}</p>
      </Section>
      <p className="muted">{t('accessibility.date', { date: dateInWords(WRITTEN_ON, i18n.language) })}</p>
    </Page>
  )
}
