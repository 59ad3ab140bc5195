import { useTranslation } from 'react-i18next'
import type { WorkSummary } from '../../domain/work/workSummary.ts'
import { usePartsInWords } from './usePartsInWords.ts'

/** What clearing takes away: counted before it happens, so that the receipt can say the same. */
export type WhatGoes = {
  readonly summary: Partial<WorkSummary>
  readonly hasUnreadable: boolean
  readonly hasPoint: boolean
}

export function WhatGoesList({ summary, hasUnreadable, hasPoint }: WhatGoes) {
  const { t } = useTranslation(['myData', 'merge'])
  const parts = usePartsInWords()(summary)
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
      {hasUnreadable ? <li>{t('wipe.unreadable')}</li> : null}
      {hasPoint ? <li>{t('merge:point.goes')}</li> : null}
      <li>{t('wipe.preferences')}</li>
    </ul>
  )
}
