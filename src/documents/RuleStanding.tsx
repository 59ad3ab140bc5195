import { useTranslation } from 'react-i18next'
import { ruleStandingSays } from '../report/index.ts'
import type { TimeRule } from '../schema/timeRule.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useToday } from '../store/WorkProvider.tsx'

/** What a time is counted from, what may change it, how old it is and that it must be checked, in the words that documents use. */
export function RuleStanding({ rule }: { readonly rule: TimeRule }) {
  const { t } = useTranslation(['documents', 'common'])
  const [law, today] = [useContent('law'), useToday()]
  const said = ruleStandingSays(rule, law, today, (key, values) => t(key, values ?? {}))
  return <span className="muted">{said.join(' ')}</span>
}
