import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Page } from '../../../ui/Page.tsx'
import type { OpenedFile } from '../OpenFile.tsx'
import { MergeView } from './MergeView.tsx'

type MergeOpenedProps = { readonly file: OpenedFile; readonly onDone: () => void; readonly onCancel: () => void }

/** The file that was just opened, put together with what is here in place of taking its place. */
export function MergeOpened({ file: { file }, onDone, onCancel }: MergeOpenedProps) {
  const { t } = useTranslation('merge')
  const files = useMemo(() => [file], [file])
  return (
    <Page title={t('title')}>
      <MergeView {...{ files, onDone, onCancel }} />
    </Page>
  )
}
