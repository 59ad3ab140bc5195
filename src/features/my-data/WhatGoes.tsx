import { useTranslation } from 'react-i18next'
import type { WorkSummary } from '../../domain/work/workSummary.ts'
import { usePartsInWords } from './usePartsInWords.ts'

/** What clearing takes away: counted before it happens, so that the receipt can say the same. */
export type WhatGoes = {
  readonly summary: Partial<WorkSummary>
  readonly hasUnreadable: boolean
  readonly points: number
}

export function WhatGoesList({ summary, hasUnreadable, points }: WhatGoes) {
  const { t } = useTranslation('myData')
  const parts = usePartsInWords()(summary)
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
      {hasUnreadable ? <li>{t('wipe.unreadable')}</li> : null}
      {points > 0 ? <li>{t('points.goes', { count: points })}</li> : null}
      <li>{t('wipe.collection')}</li>
      <li>{t('wipe.packs')}</li>
      <li>{t('wipe.preferences')}</li>
      {'serviceWorker' in navigator ? <li>{t('wipe.offline')}</li> : null}
    </ul>
  )
}
