import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { askedAgain, takenWords } from '../../domain/systems/employerAnswers.ts'
import { formQuestionSays } from '../../report/index.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { useOwned } from '../../store/WorkProvider.tsx'

/** The form for the employer, for one system or for all, and the way its answers come back. */
export function AskEmployer({ systems }: { readonly systems: readonly AiSystem[] }) {
  const { t } = useTranslation('systems')
  const document = useDocument('answer-form', { systems })
  const open = askedAgain(systems, useOwned('employer-answer')).length
  if (!document.isThere) return null
  return (
    <section className="section">
      <h2>{t('answerForm.title')}</h2>
      <p>{t('answerForm.text')}</p>
      <DocumentButtons document={document} look="plain" />
      <p>
        <Link to={addressOf('returnedForm')}>{t('answerForm.read')}</Link>
      </p>
      {open > 0 ? <p>{t('answerForm.open', { count: open })}</p> : null}
    </section>
  )
}

/** What the employer has said of what the register does not ask; nothing where nothing was taken over. */
export function EmployerSays({ system }: { readonly system: AiSystem }) {
  const { t } = useTranslation('systems')
  const { t: words } = useTranslation(['documents', 'common'])
  const said = takenWords(system, useOwned('employer-answer'))
  if (said.length === 0) return null
  return (
    <section className="section">
      <h2>{t('answerForm.answers')}</h2>
      <dl>
        {said.map(({ question, text }) => (
          <div key={question}>
            <dt>
              <strong>{formQuestionSays(question, (key, values) => words(key, values ?? {}))}</strong>
            </dt>
            <dd className="system-said">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
