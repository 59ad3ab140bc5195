import { useTranslation } from 'react-i18next'
import { usePlanChoices } from '../../store/WorkProvider.tsx'

/** What leaves the computer with the plan and what stays, told above the button. */
export function WhatLeaves() {
  const { t } = useTranslation('plan')
  const { notes, evidence } = usePlanChoices()
  const count = notes.length + evidence.length
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
