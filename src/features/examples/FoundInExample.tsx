import { useTranslation } from 'react-i18next'
import type { ExampleFinding } from '../../domain/examples/exampleToShare.ts'
import { Notice } from '../../ui/Notice.tsx'

/** What the check for personal data found in the texts that go. It reads patterns and says that it can miss things. */
export function FoundInExample({ found }: { readonly found: readonly ExampleFinding[] }) {
  const { t } = useTranslation('examples')
  return (
    <section className="section" aria-labelledby="found-in-example">
      <h2 id="found-in-example">{t('found.title')}</h2>
      <p>{t(found.length === 0 ? 'found.none' : 'found.some')}</p>
      {found.map(({ field, text, findings }) => (
        <Notice key={field} tone={findings.some(({ blocks }) => blocks) ? 'err' : 'warn'}>
          <p>
            <b>{field === 'replyTo' ? t('fact.replyTo') : t(`text.${field}`)}</b>
          </p>
          <ul>
            {findings.map(({ kind, from, to }) => (
              <li key={`${kind}-${from}`}>{t(`found.kind.${kind}`, { found: text.slice(from, to) })}</li>
            ))}
          </ul>
        </Notice>
      ))}
    </section>
  )
}
