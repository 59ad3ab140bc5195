import { useTranslation } from 'react-i18next'
import { HookStanding } from '../../documents/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { ExplainedText } from '../../words/index.ts'

/** The legal hooks of a question, each with how old the text is and whether it must be checked first. */
export function QuestionLaw({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation(['steps', 'documents'])
  const { hooks } = useContent('law')
  return (
    <>
      <p>
        <strong>{t('law')}</strong> <span className="muted">{t('documents:law.reviewed')}</span>
      </p>
      <ul>
        {hooks
          .filter(({ id }) => ids.includes(id))
          .map((hook) => (
            <li key={hook.id}>
              <strong>{`${hook.cite}:`}</strong> <ExplainedText text={hook.gives} /> <span>{hook.status}</span>{' '}
              <HookStanding id={hook.id} />
            </li>
          ))}
      </ul>
    </>
  )
}
