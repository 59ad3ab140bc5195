import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../../addresses/index.ts'
import { FilePick } from '../../../ui/FilePick.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { FocusOnArrival, Page } from '../../../ui/Page.tsx'
import '../my-data.css'
import { MergeView } from './MergeView.tsx'

/** How many files are taken at a time. */
const MOST = 30

/** Putting several people's files of one workplace together. */
export function MergePage() {
  const { t } = useTranslation('merge')
  const hasArrived = use(FocusOnArrival)
  const [{ files, turn, isDone }, setState] = useState<{ files: readonly File[]; turn: number; isDone: boolean }>({
    ...{ files: [], turn: 0, isDone: false },
  })
  const show = (picked: readonly File[], done = false) =>
    setState((before) => ({ files: picked, turn: before.turn + 1, isDone: done }))
  const isTooMany = files.length > MOST
  return (
    // What came of it is a page of its own to a screen reader: the focus goes to its heading.
    <FocusOnArrival value={hasArrived || turn > 0}>
      <Page key={turn} title={t('title')}>
        {isDone ? (
          <Notice tone="ok" live="status">
            <p>
              <span>{t('done')}</span> <Link to={addressOf('myData')}>{t('toMyData')}</Link>
            </p>
          </Notice>
        ) : null}
        {isTooMany ? (
          <Notice tone="err" live="alert">
            <p>{t('tooMany', { count: files.length, most: MOST })}</p>
          </Notice>
        ) : null}
        {files.length > 0 && !isTooMany ? (
          <MergeView files={files} onDone={() => show([], true)} onCancel={() => show([])} />
        ) : (
          <>
            <p className="lead">{t('lead')}</p>
            <FilePick label={t('pick')} hint={t('drop', { most: MOST })} onPickAll={(picked) => show(picked)} />
          </>
        )}
      </Page>
    </FocusOnArrival>
  )
}
