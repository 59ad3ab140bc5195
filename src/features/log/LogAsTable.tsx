import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SavedTable, useTableFile } from '../../documents/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** The log for a spreadsheet: everything in it, and therefore for nobody else. */
export function LogAsTable() {
  const { t } = useTranslation('log')
  const save = useTableFile()
  const [saved, setSaved] = useState<SavedTable>()
  return (
    <>
      <h3>{t('table.title')}</h3>
      <p>{t('table.private')}</p>
      <p>
        <Button onClick={() => void save('log').then(setSaved)}>{t('table.save')}</Button>
      </p>
      <p role="status">{saved?.kind === 'saved' ? t('table.made', { file: saved.name }) : ''}</p>
      {saved?.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t('table.failed')}</p>
        </Notice>
      ) : null}
    </>
  )
}
