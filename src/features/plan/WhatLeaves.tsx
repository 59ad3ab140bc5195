import { useTranslation } from 'react-i18next'
import { type Handover, LeavesList, PublicNotice } from '../../documents/index.ts'
import { Section } from '../../ui/Section.tsx'

/** What leaves the computer with the plan and what stays, told above the button: the app's own words, and each own text. */
export function WhatLeaves({ handover }: { readonly handover: Handover }) {
  const { t } = useTranslation('plan')
  return (
    <Section id="plan-leaves" title={t('leaves.title')}>
      <p>{t('leaves.always')}</p>
      <LeavesList handover={handover} />
      <p>{t('leaves.not')}</p>
      <PublicNotice />
    </Section>
  )
}
