import { useTranslation } from 'react-i18next'
import { hookStandingSays } from '../report/index.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useToday } from '../store/WorkProvider.tsx'

/** As of when a hook was read, what to watch, and that it must be checked, in the words that documents use. */
export function HookStanding({ id }: { readonly id: string }) {
  const { t } = useTranslation(['documents', 'common'])
  const today = useToday()
  const { hooks, families } = useContent('law')
  const hook = hooks.find((one) => one.id === id)
  const family = families.find((one) => one.id === hook?.family)
  if (!hook || !family) return null
  const said = hookStandingSays(hook, family, today, (key, values) => t(key, values ?? {}))
  return <span className="muted">{said.join(' ')}</span>
}
