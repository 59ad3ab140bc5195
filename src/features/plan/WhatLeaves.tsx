import { useTranslation } from 'react-i18next'
import { usePlanChoices } from '../../store/WorkProvider.tsx'
import { usePlanExtent } from './usePlanExtent.ts'

/** What leaves the computer with the plan and what stays, told above the button. */
export function WhatLeaves() {
  const { t } = useTranslation('plan')
  const { notes, evidence } = usePlanChoices()
  // Own texts stand on page 2: a plan of page 1 alone holds none, whatever is ticked.
  const count = usePlanExtent() === 'page-1' ? 0 : notes.length + evidence.length
  return (
    <section className="section">
      <h2>{t('leaves.title')}</h2>
      <ul>
        <li>{t('leaves.always')}</li>
        <li>{count === 0 ? t('leaves.notes_zero') : t('leaves.notes', { count })}</li>
      </ul>
      <p>{t('leaves.not')}</p>
      <p className="muted">{t('leaves.public')}</p>
    </section>
  )
}
