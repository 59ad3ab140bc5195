import { addressOf } from '../../addresses/index.ts'
import './plan.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { DocumentButtons, useDocument, useHandover } from '../../documents/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { LeavingText } from './LeavingText.tsx'
import { WhatLeaves } from './WhatLeaves.tsx'

/** What leaves, on a page of its own once own text was ticked: every text in full, what was found in it, and the file. */
export function ReviewPage() {
  const { t } = useTranslation('plan')
  const document = useDocument('plan')
  const handover = useHandover(document.preview())
  const { texts, found, isBlocked } = handover
  const findingsOf = (text: (typeof texts)[number]) => found.find((one) => one.text === text)?.findings ?? []
  return (
    <Page title={t('review.title')} before={<Link to={addressOf('plan')}>{t('after.back')}</Link>}>
      <p className="lead">{t('review.lead')}</p>
      <p className="muted">{t('review.canMiss')}</p>
      {texts.length === 0 ? (
        <p>{t('review.none')}</p>
      ) : (
        <ul className="plain-list">
          {texts.map((text) => (
            <LeavingText key={`${text.place.record.id} ${text.place.at}`} text={text} findings={findingsOf(text)} />
          ))}
        </ul>
      )}
      <WhatLeaves handover={handover} />
      {isBlocked ? (
        <Notice tone="err">
          <p>{t('review.blocked')}</p>
        </Notice>
      ) : null}
      <DocumentButtons document={document} />
    </Page>
  )
}
