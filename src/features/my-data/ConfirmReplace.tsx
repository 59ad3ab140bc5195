import { useTranslation } from 'react-i18next'
import { summaryOf, workplaceNames } from '../../domain/work/workSummary.ts'
import { momentInWords } from '../../i18n/inWords.ts'
import type { Tables } from '../../schema/record.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useTables } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import type { OpenedFile } from './OpenFile.tsx'
import { useKeepPoint } from './points/useKeepPoint.ts'
import { SaveCopyButton } from './SaveCopy.tsx'
import type { Copy } from './useCopy.ts'
import { usePartsInWords } from './usePartsInWords.ts'

type ConfirmReplaceProps = {
  /** A file, or how it was before. */
  readonly what: 'file' | 'point'
  readonly file: OpenedFile
  readonly copy: Copy
  readonly onConfirm: () => void
  readonly onMerge: () => void
  readonly onCancel: () => void
}

/** Side by side what would go and what would come, before anything is replaced. */
export function ConfirmReplace({ what, file, copy, onConfirm, onMerge, onCancel }: ConfirmReplaceProps) {
  const { t, i18n } = useTranslation(['myData', 'merge'])
  const tables = useTables()
  const { points } = useDevice()
  const { isRefused, afterKeeping } = useKeepPoint(what === 'file' ? 'open' : 'restore')
  const isFile = what === 'file'
  return (
    <Page title={t(isFile ? 'replace.title' : 'points.back.title')}>
      <p className="lead">{t(isFile ? 'replace.text' : 'points.back.text')}</p>
      {file.isAltered ? (
        <Notice tone="warn">
          <p>{t('open.altered', { name: file.name })}</p>
        </Notice>
      ) : null}
      <div className="cards">
        <Holds title={t('replace.now')} tables={tables} />
        <Holds
          title={t(isFile ? 'replace.file' : 'points.back.file', { name: file.name })}
          tables={file.work.tables}
          savedAt={momentInWords(new Date(file.savedAt), i18n.language)}
        />
      </div>
      {isFile ? (
        <section className="section">
          <h2>{t('merge:offer.title')}</h2>
          <p>{t('merge:offer.text')}</p>
          <Button onClick={onMerge}>{t('merge:offer.button')}</Button>
        </section>
      ) : null}
      <div className="section">
        {points ? <p>{t('points.isKept')}</p> : null}
        <SaveCopyButton copy={copy} look="plain" />
      </div>
      {isRefused ? (
        <Notice tone="warn" live="alert">
          <p>{t('points.notKept')}</p>
        </Notice>
      ) : null}
      <p className="row">
        <Button look="danger" onClick={() => void afterKeeping(onConfirm)}>
          {t(isFile ? 'replace.confirm' : 'points.back.confirm')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </p>
    </Page>
  )
}

type HoldsProps = { readonly title: string; readonly tables: Tables; readonly savedAt?: string }

function Holds({ title, tables, savedAt }: HoldsProps) {
  const { t } = useTranslation(['myData', 'common'])
  const parts = usePartsInWords()(summaryOf(tables))
  const isExample = Object.values(tables.workplace).some((workplace) => workplace.isExample)
  return (
    <section className="card">
      <h2 className="holds-title">{title}</h2>
      {isExample ? <p>{t('common:example')}</p> : null}
      <dl className="holds">
        <dt>{t('replace.workplace')}</dt>
        <dd>{workplaceNames(tables).join(', ') || t('replace.unnamed')}</dd>
        {savedAt === undefined ? null : (
          <>
            <dt>{t('replace.savedAt')}</dt>
            <dd>{savedAt}</dd>
          </>
        )}
        <dt>{t('replace.holds')}</dt>
        <dd>{parts.join(', ') || t('replace.nothing')}</dd>
      </dl>
    </section>
  )
}
