import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { summaryOf } from '../../domain/work/workSummary.ts'
import { forgetSameFile } from '../../exchange/index.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useTables } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { SaveCopyButton } from './SaveCopy.tsx'
import type { Copy } from './useCopy.ts'
import { useWhatIsKept } from './useWhatIsKept.ts'
import { type WhatGoes, WhatGoesList } from './WhatGoes.tsx'

type ConfirmWipeProps = {
  readonly copy: Copy
  readonly onWiped: (gone: WhatGoes) => void
  readonly onCancel: () => void
}

/** Says exactly what goes and offers a copy, before everything is removed. */
export function ConfirmWipe({ copy, onWiped, onCancel }: ConfirmWipeProps) {
  const { t } = useTranslation('myData')
  const { wipe, unreadable } = useDevice()
  const tables = useTables()
  const [hasFailed, setHasFailed] = useState(false)
  // Counted once: while it is being removed the page must go on saying what goes.
  const [here] = useState(() => ({ summary: summaryOf(tables), hasUnreadable: unreadable !== undefined }))
  const goes = { ...here, kept: useWhatIsKept() }
  const removeAll = async () => {
    setHasFailed(false)
    await wipe().then(
      () => {
        forgetSameFile()
        onWiped(goes)
      },
      () => setHasFailed(true),
    )
  }
  return (
    <Page title={t('wipe.confirmTitle')}>
      <p>{t('wipe.goes')}</p>
      <WhatGoesList {...goes} />
      <p>{t('wipe.noUndo')}</p>
      {copy.save ? <SaveCopyButton copy={copy} look="primary" /> : null}
      <p className="row">
        <Button look="danger" onClick={() => void removeAll()}>
          {t('wipe.confirm')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
      {hasFailed ? (
        <Notice tone="err" live="alert">
          <p>{t('wipe.failed')}</p>
        </Notice>
      ) : null}
    </Page>
  )
}
