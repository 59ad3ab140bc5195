import { useTranslation } from 'react-i18next'
import { ToldExample } from '../../documents/index.ts'
import { allQuestions } from '../../domain/checklist/answers.ts'
import type { SharedExample } from '../../schema/sharedExample.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import type { ExampleFile } from './useExampleFile.ts'

/** "This goes": the file read back from its own bytes, in words and as it is. */
export function ShownFile({ file: { bytes, read } }: { readonly file: ExampleFile }) {
  const { t } = useTranslation('examples')
  return (
    <section className="card" aria-labelledby="this-goes">
      <h2 id="this-goes">{t('goes.title')}</h2>
      <p className="muted">{t('goes.text', { size: bytes.length })}</p>
      {read !== 'unreadable' && read.kind === 'example' ? <InWords example={read.example} /> : null}
      <details>
        <summary>{t('goes.raw')}</summary>
        {/* A box that scrolls is reached by the keyboard only where it can take the focus. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the arrow keys */}
        <pre className="example-raw" tabIndex={0}>
          {new TextDecoder().decode(bytes)}
        </pre>
      </details>
    </section>
  )
}

function InWords({ example }: { readonly example: SharedExample }) {
  const { t } = useTranslation('examples')
  const { readiness, replyTo } = example
  return (
    <ToldExample example={example}>
      {replyTo === undefined ? null : (
        <div>
          <dt>{t('fact.replyTo')}</dt>
          <dd>{replyTo}</dd>
        </div>
      )}
      {readiness ? <Answers readiness={readiness} /> : null}
    </ToldExample>
  )
}

function Answers({ readiness }: { readonly readiness: NonNullable<SharedExample['readiness']> }) {
  const { t } = useTranslation(['examples', 'common'])
  const questions = allQuestions(useContent('checklist'))
  return (
    <div>
      <dt>{t('goes.readiness', { day: readiness.roundOn })}</dt>
      <dd>
        <ul>
          {Object.entries(readiness.answers).map(([id, choice]) => (
            <li key={id}>
              {t('goes.answer', {
                label: questions.find((question) => question.id === id)?.label ?? id,
                choice: t(`common:choice.${choice}`),
              })}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
