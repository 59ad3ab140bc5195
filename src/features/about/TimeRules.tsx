import { useTranslation } from 'react-i18next'
import { RuleStanding } from '../../documents/index.ts'
import { ruleSays } from '../../domain/rights/legalStanding.ts'
import { citesOf, lengthSays } from '../../report/index.ts'
import type { TimeRule } from '../../schema/timeRule.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useToday } from '../../store/WorkProvider.tsx'

/** Times the law and the agreements set, each with what it is counted from and who may set another. */
export function TimeRules() {
  const { t } = useTranslation('about')
  const { timeRules } = useContent('law')
  return (
    <>
      <h3>{t('sources.law.times.title')}</h3>
      <p>{t('sources.law.times.text')}</p>
      <details>
        <summary>{t('sources.law.times.summary', { count: timeRules.length })}</summary>
        <ul className="hooks">
          {timeRules.map((rule) => (
            <TimeRuleEntry key={rule.id} rule={rule} />
          ))}
        </ul>
      </details>
    </>
  )
}

function TimeRuleEntry({ rule }: { readonly rule: TimeRule }) {
  const { t } = useTranslation('about')
  const { t: words } = useTranslation(['documents', 'common'])
  const law = useContent('law')
  const today = useToday()
  const heading = [...citesOf(rule.hook === null ? [] : [rule.hook], { law }), length()].filter(Boolean)
  return (
    <li>
      <p>
        {heading.length > 0 ? (
          <>
            <strong>{heading.join(': ')}</strong>
            <br />
          </>
        ) : null}
        <span>{ruleSays(rule, today)}</span>
      </p>
      <p className="muted">
        <span>
          {t('sources.law.hooks.sure', {
            letter: rule.confidence,
            words: t(`sources.law.letters.${rule.confidence}`),
          })}
        </span>{' '}
        <RuleStanding rule={rule} />
      </p>
    </li>
  )

  function length(): string {
    return lengthSays(rule, (key, values) => words(key, values ?? {}))
  }
}
