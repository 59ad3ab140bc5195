import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { dayOf, daysBetween } from '../../domain/days/isoDay.ts'
import { summaryOf } from '../../domain/work/workSummary.ts'
import { momentInWords } from '../../i18n/inWords.ts'
import { useDevice, useSaveStatus } from '../../store/DeviceProvider.tsx'
import { useTables, useToday } from '../../store/WorkProvider.tsx'
import { usePartsInWords } from './usePartsInWords.ts'

/** What has been entered, when it was saved and copied, and how far that can be relied on. */
export function WhatIsHere() {
  const { t, i18n } = useTranslation('myData')
  const { keep } = useDevice()
  const parts = usePartsInWords()(summaryOf(useTables()))
  return (
    <>
      {parts.length === 0 ? (
        <p>{t('saved.nothing')}</p>
      ) : (
        <>
          <p>{t('saved.holds', { parts: new Intl.ListFormat(i18n.language).format(parts) })}</p>
          <p>
            <LastSaved /> <LastCopied />
          </p>
        </>
      )}
      <p>{t(`saved.${keep === 'not-asked' ? 'here' : keep}`)}</p>
      <p>
        <span>{t('saved.employer')}</span> <Link to={addressOf('privacy')}>{t('privacy.link')}</Link>
      </p>
    </>
  )
}

function LastSaved() {
  const { t, i18n } = useTranslation('myData')
  const saveStatus = useSaveStatus()
  switch (saveStatus.kind) {
    case 'saved':
      return t('saved.at', { when: momentInWords(saveStatus.at, i18n.language) })
    case 'nothing-yet':
      return t('saved.unchanged')
    case 'saving':
      return t('saved.saving')
    case 'failed':
      return t('saved.failed')
    case 'not-kept':
      return null
  }
}

function LastCopied() {
  const { t } = useTranslation('myData')
  const { copiedAt } = useDevice()
  const today = useToday()
  if (!copiedAt) return t('saved.copyNever')
  const days = daysBetween(dayOf(copiedAt), today)
  return days <= 0 ? t('saved.copyToday') : t('saved.copyDays', { count: days })
}
