import { useTranslation } from 'react-i18next'
import { hasDatePassed, needsCheck } from '../../domain/rights/legalStanding.ts'
import { dateInWords } from '../../i18n/inWords.ts'
import type { LawFamily, LegalHook } from '../../schema/legalHook.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { ExplainedText } from '../../words/index.ts'
import { AsOf } from './AsOf.tsx'

/** One legal hook with everything that is known of its standing. */
export function HookEntry({ hook, family }: { readonly hook: LegalHook; readonly family: LawFamily }) {
  const { t, i18n } = useTranslation('about')
  const today = useToday()
  const { cite, gives, status, confidence, appliesFrom } = hook
  return (
    <li>
      <p>
        <strong>{cite}</strong>
        <br />
        <ExplainedText text={gives} />
      </p>
      {status ? <p>{status}</p> : null}
      <p className="muted">
        {t('sources.law.hooks.sure', { letter: confidence, words: t(`sources.law.letters.${confidence}`) })}{' '}
        <AsOf family={family} />
        {appliesFrom ? ` ${t('sources.law.hooks.date', { date: dateInWords(appliesFrom, i18n.language) })}` : ''}
        {hasDatePassed(hook, family, today) ? <strong> {t('sources.law.datePassed')}</strong> : null}
      </p>
      {needsCheck(hook, family) ? <p className="hooks-check">{t('sources.law.hooks.check')}</p> : null}
    </li>
  )
}
