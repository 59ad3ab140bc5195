import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { DocumentButtons, ReportGroups, useDocument } from '../../documents/index.ts'
import { hasWork } from '../../domain/work/hasWork.ts'
import { useTables } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageViews } from '../../ui/PageViews.tsx'
import { LockPage } from './locking/LockPage.tsx'
import { SaveCopyButton } from './SaveCopy.tsx'
import { type Copy, useCopy } from './useCopy.ts'

/** What whoever leaves hands over and wipes, and what meets whoever comes: the same page, read from either side. */
export function HandOverPage() {
  const copy = useCopy()
  const [isLocking, setIsLocking] = useState(false)
  return (
    <PageViews shown={isLocking ? 'locking' : 'handing-over'}>
      {isLocking ? (
        <LockPage copy={copy} onBack={() => setIsLocking(false)} />
      ) : (
        <HandingOver copy={copy} onLock={() => setIsLocking(true)} />
      )}
    </PageViews>
  )
}

function HandingOver({ copy, onLock }: { readonly copy: Copy; readonly onLock: () => void }) {
  const { t } = useTranslation(['handOver', 'myData'])
  const document = useDocument('succession')
  const isEmpty = !hasWork(useTables())
  return (
    <Page title={t('title')} before={<Link to={addressOf('myData')}>{t('back')}</Link>}>
      <p className="lead">{t('lead')}</p>
      {isEmpty ? (
        <p>
          <span>{t('empty')}</span> <Link to={addressOf('myData')}>{t('open')}</Link>
        </p>
      ) : (
        <>
          <section className="section">
            <h2>{t('file')}</h2>
            <p>{t('fileText')}</p>
            <SaveCopyButton copy={copy} look="primary" />
            <Button onClick={onLock}>{t('myData:locking.offer')}</Button>
          </section>
          <section className="section">
            <h2>{t('openNow')}</h2>
            <ReportGroups model={document.preview()} />
            <p>
              <Link to={addressOf('log')}>{t('toLog')}</Link> · <Link to={addressOf('plan')}>{t('toPlan')}</Link> ·{' '}
              <Link to={addressOf('systems')}>{t('toSystems')}</Link> ·{' '}
              <Link to={addressOf('documents')}>{t('toDocuments')}</Link>
            </p>
          </section>
          <section className="section">
            <h2>{t('document')}</h2>
            <p>{t('documentText')}</p>
            <DocumentButtons document={document} look="plain" />
          </section>
          <p>
            <Link to={addressOf('myData')}>{t('wipe')}</Link>
          </p>
        </>
      )}
    </Page>
  )
}
