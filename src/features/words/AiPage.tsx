import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Page } from '../../ui/Page.tsx'
import { Section } from '../../ui/Section.tsx'
import { ExplainedText } from '../../words/index.ts'

/** What AI is, on one page: two kinds, how a language model works, and what to ask about each AI system. */
export function AiPage() {
  const { t } = useTranslation('words')
  const { inShort, parts } = useContent('words').ai
  return (
    <Page title={t('ai.title')}>
      <p className="lead">{inShort}</p>
      {parts.map(({ id, title, text }) => (
        <Section key={id} id={`ai-${id}`} title={title}>
          {text.map((paragraph) => (
            <p key={paragraph}>
              <ExplainedText text={paragraph} />
            </p>
          ))}
        </Section>
      ))}
      <p className="row">
        <Link to={addressOf('wordList')}>{t('list.title')}</Link>
        <Link to={addressOf('step', { number: 1 })}>{t('ai.step')}</Link>
      </p>
    </Page>
  )
}
