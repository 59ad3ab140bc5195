import { useTranslation } from 'react-i18next'
import { isOld } from '../../domain/rights/legalStanding.ts'
import { dateInWords } from '../../i18n/inWords.ts'
import type { LawFamily } from '../../schema/legalHook.ts'
import { useToday } from '../../store/WorkProvider.tsx'

/** Which day a family was read as of, whether that may have changed, and whether it is long ago. */
export function AsOf({ family }: { readonly family: LawFamily }) {
  const { t, i18n } = useTranslation('about')
  const { date, uncertain } = family.asOf
  const isFromLongAgo = isOld(family, useToday())
  return (
    <>
      <span>
        {date === null ? t('sources.law.noDate') : t('sources.law.asOf', { date: dateInWords(date, i18n.language) })}
      </span>
      <span>{uncertain ? ` ${t('sources.law.uncertain')}` : ''}</span>
      {isFromLongAgo ? <strong>{` ${t('sources.law.old')}`}</strong> : null}
    </>
  )
}
