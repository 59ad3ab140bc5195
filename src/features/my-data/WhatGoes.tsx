import { useTranslation } from 'react-i18next'
import type { WorkSummary } from '../../domain/work/workSummary.ts'
import { usePartsInWords } from './usePartsInWords.ts'

/** What clearing takes away: counted before it happens, so that the receipt can say the same. */
export type WhatGoes = { readonly summary: WorkSummary; readonly hasUnreadable: boolean }

export function WhatGoesList({ summary, hasUnreadable }: WhatGoes) {
  const { t } = useTranslation('myData')
  const parts = usePartsInWords()(summary)
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
      {hasUnreadable ? <li>{t('wipe.unreadable')}</li> : null}
      <li>{t('wipe.preferences')}</li>
    </ul>
  )
}
