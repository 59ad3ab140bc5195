import { useTranslation } from 'react-i18next'
import { partySays, type Translate } from '../../report/index.ts'
import type { LogParty } from '../../schema/logNote.ts'
import { useOwned } from '../../store/WorkProvider.tsx'

/** With whom, in the app's language and the workplace's own names. */
export function usePartyWords(): (party: LogParty) => string {
  const { t } = useTranslation(['documents', 'common'])
  const [names] = useOwned('names')
  const say: Translate = (key, values) => t(key, values ?? {})
  return (party) => partySays(party, { names, t: say })
}
