import { useTranslation } from 'react-i18next'
import { datesSay, hasDatePassed, needsCheck } from '../../domain/rights/legalStanding.ts'
import type { LawFamily, LegalHook } from '../../schema/legalHook.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { ExplainedText } from '../../words/index.ts'
import { AsOf } from './AsOf.tsx'

/** One legal hook with everything that is known of its standing. */
export function HookEntry({ hook, family }: { readonly hook: LegalHook; readonly family: LawFamily }) {
  const { t } = useTranslation('about')
  const today = useToday()
  const { cite, gives, status, confidence, read } = hook
  const said = [...datesSay(hook, family, today), status ?? ''].filter(Boolean).join(' ')
  return (
    <li>
      <p>
        <strong>{cite}</strong>
        <br />
        <ExplainedText text={gives} />
      </p>
      {said === '' ? null : <p>{said}</p>}
      <p className="muted">
        <span>
          {t('sources.law.hooks.sure', { letter: confidence, words: t(`sources.law.letters.${confidence}`) })}
        </span>{' '}
        <AsOf family={family} />
        <span>
          {read === undefined || read === 'not read' ? '' : ` ${t('sources.law.hooks.read', { copy: read })}`}
        </span>
        {hasDatePassed(hook, family, today) ? <strong>{` ${t('sources.law.datePassed')}`}</strong> : null}
      </p>
      {needsCheck(hook, family) ? <p className="hooks-check">{t('sources.law.hooks.check')}</p> : null}
    </li>
  )
}
