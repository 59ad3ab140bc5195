import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { workWithoutWorkplace } from '../../domain/privacy/forGood.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { summaryOfOne } from '../../domain/work/workSummary.ts'
import { forgetSameFile } from '../../exchange/index.ts'
import type { Workplace } from '../../schema/workplace.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useTables } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { useForGood } from './for-good/useForGood.ts'
import { SaveCopyButton } from './SaveCopy.tsx'
import type { Copy } from './useCopy.ts'
import { usePartsInWords } from './usePartsInWords.ts'

type ConfirmWipeOneProps = {
  readonly workplace: Workplace
  readonly copy: Copy
  readonly onWiped: (gone: readonly string[]) => void
  readonly onCancel: () => void
}

/** One workplace for good: says exactly what goes with it, offers a copy, and takes it out of how it was before too. */
export function ConfirmWipeOne({ workplace, copy, onWiped, onCancel }: ConfirmWipeOneProps) {
  const { t } = useTranslation('myData')
  const { removeWorkplaceForGood } = useWorkEdits()
  const { read, rewrite } = useForGood()
  const [isLeft, setIsLeft] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const goes = useWhatGoesWith(workplace, read)
  const { id } = workplace
  const name = inOneLine(workplace.name) || t('replace.unnamed')
  const fail = () => {
    setIsLeft(true)
    setHasFailed(true)
  }
  const remove = async () => {
    setHasFailed(false)
    removeWorkplaceForGood(id)
    forgetSameFile()
    await rewrite(
      (work) => workWithoutWorkplace(work, id),
      (raw) => raw.includes(id),
    ).then(() => onWiped(goes), fail)
  }
  return (
    // Once it is gone from the screen nothing is asked about it any more.
    <Page title={t(isLeft ? 'wipeOne.failedTitle' : 'wipeOne.confirmTitle', { name })}>
      {isLeft ? null : <WhatIsAsked {...{ goes, copy }} />}
      <p className="row">
        <Button look="danger" onClick={() => void remove()}>
          {t('wipeOne.confirm')}
        </Button>
        <Button onClick={onCancel}>{t(isLeft ? 'forGood.back' : 'cancel')}</Button>
      </p>
      {hasFailed ? (
        <Notice tone="err" live="alert">
          <p>{t('wipeOne.failed')}</p>
        </Notice>
      ) : null}
    </Page>
  )
}

function WhatIsAsked({ goes, copy }: { readonly goes: readonly string[]; readonly copy: Copy }) {
  const { t } = useTranslation('myData')
  return (
    <>
      <p>{t('wipe.goes')}</p>
      <ul>
        {goes.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p>{t('wipeOne.noUndo')}</p>
      {copy.save ? <SaveCopyButton copy={copy} look="primary" /> : null}
    </>
  )
}

/** Counted as the page came, so that the receipt says the same. */
function useWhatGoesWith(workplace: Workplace, read: ReturnType<typeof useForGood>['read']): readonly string[] {
  const { t } = useTranslation('myData')
  const partsInWords = usePartsInWords()
  const tables = useTables()
  const [summary] = useState(() => summaryOfOne(tables, workplace))
  const points = typeof read === 'string' ? [] : read
  const count = points.filter(({ raw }) => raw.includes(workplace.id)).length
  return [...partsInWords(summary), ...(count > 0 ? [t('wipeOne.points', { count })] : [])]
}
