import { useTranslation } from 'react-i18next'
import { saveFile, writeWorkFile } from '../exchange/index.ts'
import { useDevice } from '../store/DeviceProvider.tsx'
import { useNow, useWorkNow } from '../store/WorkProvider.tsx'
import { Button } from '../ui/Button.tsx'

/** Saves everything entered to a file, where no page can be shown that would do it. */
export function SaveMyWork({ look }: { readonly look: 'primary' | 'plain' }) {
  const { t } = useTranslation('common')
  const { contentVersion } = useDevice()
  const workNow = useWorkNow()
  const now = useNow()
  const download = () =>
    saveFile(
      writeWorkFile(workNow(), { contentVersion, savedAt: now().toISOString() }),
      'application/json',
      'lageskoll.json',
    )
  return (
    <Button look={look} onClick={download}>
      {t('crash.download')}
    </Button>
  )
}
