import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../addresses/index.ts'
import { hasWork } from '../domain/work/hasWork.ts'
import { useDevice, useSaveStatus } from '../store/DeviceProvider.tsx'
import { useHasOwned, useTables, useUnread } from '../store/WorkProvider.tsx'
import { Notice } from '../ui/Notice.tsx'
import { later } from './later.ts'

/** What has to be told on whatever page the person is: how the keeping of the work goes, and what gave way to another window. */
export const Messages = () => (
  <>
    <StorageNotices />
    <WhatGaveWay />
  </>
)

const { Page: GaveWay } = later(async () => (await import('./GaveWay.tsx')).GaveWay)

/** Fetched only when two windows have written over each other. */
function WhatGaveWay() {
  const hasSome = useHasOwned('overwritten', () => true)
  return hasSome ? (
    <Suspense fallback={null}>
      <GaveWay />
    </Suspense>
  ) : null
}

function StorageNotices() {
  const { t } = useTranslation('common')
  const { unreadable, keep } = useDevice()
  const saveStatus = useSaveStatus()
  const { unread } = useUnread()
  const toMyData = <Link to={addressOf('myData')}>{t('unreadable.link')}</Link>
  return (
    <div className="page">
      {unreadable ? (
        <Notice tone="warn">
          <p>
            <span>{t(`unreadable.${unreadable.reason}`)}</span> {toMyData}
          </p>
        </Notice>
      ) : null}
      {keep === 'refused' || keep === 'wiped' ? <NotKept why={keep} /> : null}
      {keep === 'silent' ? (
        <Notice tone="warn">
          <p>{t('silent')}</p>
        </Notice>
      ) : null}
      {unread.length > 0 ? (
        <Notice tone="warn">
          <p>
            <span>{t('unread', { count: unread.length })}</span> <Link to={addressOf('myData')}>{t('unreadLink')}</Link>
          </p>
        </Notice>
      ) : null}
      {saveStatus.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>
            <span>{t(`save.failedLong.${saveStatus.why}`)}</span> {toMyData}
          </p>
        </Notice>
      ) : null}
    </div>
  )
}

/** Work goes on where nothing is kept; after everything was removed only once there is some again, or still. */
function NotKept({ why }: { readonly why: 'refused' | 'wiped' }) {
  const { t } = useTranslation('common')
  const isNothing = !hasWork(useTables())
  if (why === 'wiped' && isNothing) return null
  return (
    <Notice tone="warn">
      <p>
        <span>{t(`notKept.${why}`)}</span> <Link to={addressOf('myData')}>{t('unreadable.link')}</Link>
      </p>
    </Notice>
  )
}
