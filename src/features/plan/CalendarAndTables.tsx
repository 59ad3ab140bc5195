import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SavedTable, useTableFile } from '../../documents/index.ts'
import { planFileIds } from '../../report/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'

/** What other programs read: the dates as a calendar, the actions and the answers as tables. */
export function CalendarAndTables() {
  const { t } = useTranslation(['plan', 'files'])
  const save = useTableFile()
  const [saved, setSaved] = useState<SavedTable>()
  return (
    <Section id="plan-tables" title={t('tables.title')}>
      <p>{t('tables.text')}</p>
      <p className="row">
        {planFileIds.map((id) => (
          <Button key={id} onClick={() => void save(id).then(setSaved)}>
            {t(`tables.${id}`)}
          </Button>
        ))}
      </p>
      <p role="status">{saved?.kind === 'saved' ? t('tables.made', { file: saved.name }) : ''}</p>
      {saved?.kind === 'no-day' ? (
        <Notice tone="info" live="status">
          <p>{t('tables.noDay')}</p>
        </Notice>
      ) : null}
      {saved?.kind === 'blocked' || saved?.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{saved.kind === 'blocked' ? t('files:blocked') : t('tables.failed')}</p>
        </Notice>
      ) : null}
    </Section>
  )
}
