import { useTranslation } from 'react-i18next'
import type { WorkSummary } from '../../domain/work/workSummary.ts'
import { type Kept, keptThings } from '../../schema/keptHere.ts'
import { usePartsInWords } from './usePartsInWords.ts'

/** What clearing takes away: counted before it happens, so that the receipt can say the same. */
export type WhatGoes = {
  readonly summary: Partial<WorkSummary>
  readonly hasUnreadable: boolean
  /** Undefined while nobody has counted: then everything that there can be is said. */
  readonly kept: Kept | undefined
}

/** Every thing of the table of what is kept here, in its order; what there is none of is not mentioned. */
export function WhatGoesList({ summary, hasUnreadable, kept }: WhatGoes) {
  const { t } = useTranslation('myData')
  const parts = usePartsInWords()(summary)
  return (
    <ul>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
      {hasUnreadable ? <li>{t('wipe.unreadable')}</li> : null}
      {keptThings.map((thing) => {
        // Said part by part above.
        if (thing === 'work' || kept?.[thing].count === 0) return null
        return <li key={thing}>{kept ? t(`kept.goes.${thing}`, kept[thing]) : t(`kept.name.${thing}`)}</li>
      })}
    </ul>
  )
}
