import { useTranslation } from 'react-i18next'
import type { Finding } from '../../domain/checklist/finding.ts'

/** What was answered "don't know": questions with somebody to ask, never a lower score. */
export function OpenQuestions({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation(['quickCheck', 'common'])
  const open = findings.flatMap((finding) => (finding.kind === 'open-question' ? [finding] : []))
  if (open.length === 0) return null
  return (
    <section className="section">
      <h2>{t('standing.open')}</h2>
      <p>{t('standing.openText')}</p>
      <ul>
        {open.map(({ question, askRole }) => (
          <li key={question.id}>
            <span>{question.text}</span>{' '}
            <span className="muted">{t('standing.ask', { who: t(`common:askRole.${askRole}`) })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
