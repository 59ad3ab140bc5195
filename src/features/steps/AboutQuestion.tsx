import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../schema/checklist.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { ExplainedText } from '../../words/index.ts'
import { QuestionLaw } from './QuestionLaw.tsx'

/** Why a question is asked, an example, where the answer is found, what can be proposed, and the law: fetched when opened. */
export function AboutQuestion({ question }: { readonly question: Question }) {
  const { t } = useTranslation('steps')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <span>{t('about')}</span>
        <span className="visually-hidden">{`: ${question.label}`}</span>
      </summary>
      {isOpen ? (
        <Suspense>
          <div className="reveal">
            <dl>
              <Told name="why" words={question.why} />
              <Told name="example" words={question.example} />
              <Told name="where" words={question.where} />
            </dl>
            <Measures title={t('measures')} measures={question.measures} />
            <Measures title={t('ownMeasures')} measures={question.ownMeasures} />
            {question.law.length > 0 ? <QuestionLaw ids={question.law} /> : null}
            <SourceName id={question.source.id} />
          </div>
        </Suspense>
      ) : null}
    </details>
  )
}

type MeasuresProps = { readonly title: string; readonly measures: Question['measures'] | Question['ownMeasures'] }

/** What can be done about it, by the employer or by oneself. */
function Measures({ title, measures }: MeasuresProps) {
  if (measures.length === 0) return null
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul className="measures">
        {measures.map(({ id, what }) => (
          <li key={id}>
            <ExplainedText text={what} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Told({ name, words }: { readonly name: 'why' | 'example' | 'where'; readonly words: string }) {
  const { t } = useTranslation('steps')
  return (
    <>
      <dt>
        <strong>{t(name)}</strong>
      </dt>
      <dd>
        <ExplainedText text={words} />
      </dd>
    </>
  )
}

function SourceName({ id }: { readonly id: string }) {
  const { t } = useTranslation('steps')
  const source = useContent('sources').find((one) => one.id === id)
  return source ? <p className="muted small">{t('source', { name: source.name })}</p> : null
}
