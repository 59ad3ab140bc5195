import './examples.css'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { findingsIn, mustNotLeave } from '../../domain/examples/exampleToShare.ts'
import { isBlank } from '../../domain/texts/asWritten.ts'
import type { GoodExample } from '../../schema/goodExample.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { FootBar } from '../../ui/FootBar.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { ChooseWhatGoes } from './ChooseWhatGoes.tsx'
import { FoundInExample } from './FoundInExample.tsx'
import { MailText } from './MailText.tsx'
import { ShownFile } from './ShownFile.tsx'
import { useExampleFile } from './useExampleFile.ts'
import { WhatStays } from './WhatStays.tsx'
import { Withdraw } from './Withdraw.tsx'

/** What of an example goes to the centre: chosen, checked, and shown as it stands in the file before that is made. */
export function SharePage() {
  const { t } = useTranslation('examples')
  const { id } = useParams()
  const example = useOwned('good-example').find((one) => one.id === id)
  return example ? (
    <Sharing example={example} />
  ) : (
    <Page title={t('share.title')} before={<Link to={addressOf('examples')}>{t('back')}</Link>}>
      <p>{t('gone')}</p>
    </Page>
  )
}

function Sharing({ example }: { readonly example: GoodExample }) {
  const { t } = useTranslation('examples')
  const file = useExampleFile(example)
  const found = findingsIn(example)
  const isBlocked = mustNotLeave(found)
  const isEmpty = !example.goes.includes('headline') || isBlank(example.headline)
  const back = <Link to={addressOf('example', { id: example.id })}>{t('share.back')}</Link>
  return (
    <Page title={t('share.title')} before={back} wide>
      <p className="lead">{t('share.lead')}</p>
      <ChooseWhatGoes example={example} />
      <FoundInExample found={found} />
      <div className="example-ways">
        <ShownFile file={file} />
        <WhatStays example={example} fileName={file.name} />
      </div>
      {isEmpty ? <p id="share-why">{t('share.noHeadline')}</p> : null}
      {isBlocked ? (
        <Notice tone="err" live="status">
          <p>{t('share.blocked')}</p>
        </Notice>
      ) : null}
      <FootBar>
        <Button
          look="primary"
          aria-disabled={isEmpty || isBlocked}
          aria-describedby={isEmpty ? 'share-why' : undefined}
          onClick={isEmpty || isBlocked ? undefined : file.save}
        >
          {t('share.save')}
        </Button>
      </FootBar>
      <p role="status">{file.isSaved ? t('share.saved', { name: file.name }) : ''}</p>
      <MailText example={example} fileName={file.name} />
      {example.version > 0 ? <Withdraw example={example} /> : null}
    </Page>
  )
}
