import { useTranslation } from 'react-i18next'
import { HookStanding } from '../../documents/index.ts'
import { spokenBy } from '../../domain/rights/letters.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { letterLaw } from '../../report/index.ts'
import type { RightsRequest } from '../../schema/rights.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAsking } from '../../store/useAsking.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { ExplainedText } from '../../words/index.ts'

/** For the one who sends a request, and in no file: what each law it rests on gives and how sure that is, what comes next, and whom to ask first. */
export function BeforeSending({ request: id }: { readonly request: RightsRequest['id'] }) {
  const { t } = useTranslation('rights')
  const [rights, { hooks }, { hat }] = [useContent('rights'), useContent('law'), useAsking()]
  const [names] = useOwned('names')
  const centre = [inOneLine(names?.centre ?? ''), inOneLine(names?.contact ?? '')].filter(Boolean).join(', ')
  const request = rights.requests.find((one) => one.id === id)
  if (!request) return null
  return (
    <details>
      <summary>{t('requests.before')}</summary>
      <p>{t('requests.beforeText')}</p>
      <ul>
        {letterLaw({ rights, hat }, id).map((hookId) => {
          const hook = hooks.find((one) => one.id === hookId)
          return hook ? (
            <li key={hookId}>
              <strong>{`${hook.cite}:`}</strong> <ExplainedText text={hook.gives} /> <span>{hook.status}</span>{' '}
              <HookStanding id={hookId} />
            </li>
          ) : null
        })}
      </ul>
      <p>
        <strong>{t('requests.ifNoAnswer')}</strong> <span>{spokenBy(request, hat, rights).ifNoAnswer}</span>
      </p>
      {centre === '' ? null : <p>{t('requests.askFirst', { centre })}</p>}
    </details>
  )
}
