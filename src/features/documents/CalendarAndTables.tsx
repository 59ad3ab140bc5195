import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type SavedTable, useTableFile } from '../../documents/index.ts'
import { planFileIds } from '../../report/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RowList } from '../../ui/RowList.tsx'

/** What other programs read: the dates as a calendar, the actions and the answers as tables. */
export function CalendarAndTables() {
  const { t } = useTranslation(['documentList', 'files'])
  const save = useTableFile()
  const [saved, setSaved] = useState<SavedTable>()
  return (
    <section className="document-shelf">
      <h2>{t('shelf.tables')}</h2>
      <RowList>
        <li className="row-in-list">
          <div className="row-main">
            <span className="row-words row-line">{t('tables.text')}</span>
            <div className="row">
              {planFileIds.map((id) => (
                <Button key={id} look="small" onClick={() => void save(id).then(setSaved)}>
                  {t(`tables.${id}`)}
                </Button>
              ))}
            </div>
          </div>
        </li>
      </RowList>
      <p role="status">{saved?.kind === 'saved' ? t('tables.made', { file: saved.name }) : ''}</p>
      <Notice tone="info" live="status">
        {saved?.kind === 'no-day' ? <p>{t('tables.noDay')}</p> : null}
      </Notice>
      {saved?.kind === 'blocked' || saved?.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{saved.kind === 'blocked' ? t('files:blocked') : t('tables.failed')}</p>
        </Notice>
      ) : null}
    </section>
  )
}
