import { useTranslation } from 'react-i18next'
import { HookStanding } from '../../documents/index.ts'
import type { RightsRequest } from '../../schema/rights.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { ExplainedText } from '../../words/index.ts'

/** For the one who sends a request, and in no file: the law it rests on and how sure that is, and whom to ask first. */
export function BeforeSending({ request }: { readonly request: RightsRequest['id'] }) {
  const { t } = useTranslation(['rights', 'documents'])
  const { requests } = useContent('rights')
  const { hooks } = useContent('law')
  const [names] = useOwned('names')
  const centre = [names?.centre.trim(), names?.contact.trim()].filter(Boolean).join(', ')
  const ids = requests.find(({ id }) => id === request)?.hooks ?? []
  return (
    <details>
      <summary>{t('requests.before')}</summary>
      <p>
        {t('requests.beforeText')} {t('documents:law.reviewed')}
      </p>
      <ul>
        {ids.map((id) => {
          const hook = hooks.find((one) => one.id === id)
          return hook ? (
            <li key={id}>
              <strong>{hook.cite}:</strong> <ExplainedText text={hook.gives} /> {hook.status} <HookStanding id={id} />
            </li>
          ) : null
        })}
      </ul>
      {centre === '' ? null : <p>{t('requests.askFirst', { centre })}</p>}
    </details>
  )
}
