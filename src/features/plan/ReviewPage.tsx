import './plan.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { FormatButtons, PublicNotice, useDocument, useHandover, useMaking, WhatBecame } from '../../documents/index.ts'
import { FootBar } from '../../ui/FootBar.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { WhatLeaves } from './WhatLeaves.tsx'

/** What leaves, on a page of its own once own text does: every text can be read and mended, and the file comes after it. */
export function ReviewPage() {
  const { t } = useTranslation(['plan', 'files'])
  const document = useDocument('plan')
  const handover = useHandover('plan')
  const { making, make } = useMaking(document)
  const head = { title: t('review.title'), before: <Link to={addressOf('plan')}>{t('after.back')}</Link> }
  if (!handover) return <Page {...head}>{null}</Page>
  return (
    <Page {...head}>
      <p className="lead">{t(handover.texts.length === 0 ? 'review.none' : 'review.lead')}</p>
      <WhatLeaves handover={handover} />
      {handover.isBlocked ? (
        <Notice tone="err">
          <p>{t('review.blocked')}</p>
        </Notice>
      ) : null}
      <FootBar>
        <FormatButtons look="head" onMake={make} />
      </FootBar>
      <WhatBecame making={making} />
      <PublicNotice />
    </Page>
  )
}
