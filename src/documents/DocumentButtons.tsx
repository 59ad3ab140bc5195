import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText, saveFile } from '../exchange/index.ts'
import { drawText, type FileFormat, formatIds, isFile, type ReportModel } from '../report/index.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { type Made, makeFile } from './makeFile.ts'
import { PublicNotice } from './PublicNotice.tsx'
import type { Document } from './useDocument.ts'
import { mustStay } from './useHandover.ts'

type Making =
  | { readonly kind: 'idle' }
  /** An identity number must be removed first. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'making'; readonly format: FileFormat }
  | { readonly kind: 'copied'; readonly worked: boolean }
  | { readonly kind: 'ended'; readonly made: Made }

type DocumentButtonsProps = {
  readonly document: Pick<Document, 'stamp' | 'audience' | 'closes' | 'left'>
  /** What the buttons are for, for those who hear them one by one; none where the page has one document. */
  readonly name?: string
  readonly look?: 'primary' | 'plain'
  /** Where given, the page itself can be printed. */
  readonly canPrint?: boolean
  /** Where the page has said already that what is handed in becomes public. */
  readonly isPublicTold?: boolean
}

/** A document in every format, made at a press, with what became of it and the way out when it could not be made. */
export function DocumentButtons(props: DocumentButtonsProps) {
  const { document, name, look = 'primary', canPrint = false, isPublicTold = false } = props
  const { t } = useTranslation('files')
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const of = name ? <span className="visually-hidden">: {name}</span> : null
  const isBlocked = (model: ReportModel) => document.audience === 'handover' && mustStay(model)
  const unlessBlocked = (act: (model: ReportModel) => Promise<void> | void) => () => {
    if (making.kind === 'making') return
    const model = document.stamp()
    if (isBlocked(model)) setMaking({ kind: 'blocked' })
    else void act(model)
  }
  const download = async (format: FileFormat, model: ReportModel) => {
    setMaking({ kind: 'making', format })
    const made = await makeFile(model, format)
    if (made.kind === 'made') {
      saveFile(made.content, made.type, made.name)
      document.left()
    }
    setMaking({ kind: 'ended', made })
  }
  const copy = async (model: ReportModel) => {
    const worked = await copyText(drawText(model))
    if (worked) document.left()
    setMaking({ kind: 'copied', worked })
  }
  return (
    <div className="document-buttons no-print">
      {document.closes ? <p>{t('closes')}</p> : null}
      <p className="row">
        {formatIds.map((format, index) => (
          <Button
            key={format}
            look={index === 0 ? look : 'plain'}
            onClick={unlessBlocked((model) => (isFile(format) ? download(format, model) : copy(model)))}
          >
            {t(format)}
            {of}
          </Button>
        ))}
        {canPrint ? <Button onClick={unlessBlocked(() => window.print())}>{t('print')}</Button> : null}
      </p>
      {document.audience === 'handover' && !isPublicTold ? <PublicNotice /> : null}
      <p role="status">{statusOf(making)}</p>
      {making.kind === 'ended' ? <Outcome made={making.made} canPrint={canPrint} /> : null}
      {making.kind === 'blocked' && isBlocked(document.stamp()) ? <Refusal words={t('blocked')} /> : null}
      {making.kind === 'copied' && !making.worked ? <Refusal words={t('notCopied')} /> : null}
    </div>
  )

  function statusOf(now: Making): string {
    if (now.kind === 'making') return t(`making.${now.format}`)
    return now.kind === 'copied' && now.worked ? t('copied') : ''
  }
}

const Refusal = ({ words }: { readonly words: string }) => (
  <Notice tone="err" live="alert">
    <p>{words}</p>
  </Notice>
)

function Outcome({ made, canPrint }: { readonly made: Made; readonly canPrint: boolean }) {
  const { t } = useTranslation('files')
  if (made.kind === 'failed')
    return (
      <Notice tone="err" live="alert">
        <p>{t(`failed.${made.format}`)}</p>
        {made.format === 'pdf' && canPrint ? <p>{t('failedPrint')}</p> : null}
      </Notice>
    )
  const { name, size, pages, undrawable } = made
  const kilobytes = Math.ceil(size / 1024)
  return (
    <Notice tone="ok" live="status">
      <p>
        {pages === 'not-known'
          ? t('made', { file: name, size: kilobytes })
          : t('madePages', { file: name, count: pages, size: kilobytes })}
      </p>
      {undrawable.length > 0 ? <p>{t('undrawable', { characters: undrawable.join(' ') })}</p> : null}
    </Notice>
  )
}
