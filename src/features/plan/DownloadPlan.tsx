import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { saveFile } from '../../exchange/index.ts'
import { makePdf, type PdfResult, type ReportModel } from '../../report/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

type Making =
  | { readonly kind: 'idle' | 'making' }
  | { readonly kind: 'ended'; readonly result: PdfResult; readonly file: string }

/** The PDF, made in the browser at a press, and the way out when it cannot be made. */
export function DownloadPlan({ stamp }: { readonly stamp: () => ReportModel }) {
  const { t } = useTranslation('plan')
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const download = async () => {
    if (making.kind === 'making') return
    setMaking({ kind: 'making' })
    const model = stamp()
    const file = `${model.fileName}.pdf`
    const result = await makePdf(model)
    if (result.kind === 'made') saveFile(result.bytes, 'application/pdf', file)
    setMaking({ kind: 'ended', result, file })
  }
  return (
    <section className="section">
      <p className="row">
        <Button look="primary" onClick={() => void download()}>
          {t('download')}
        </Button>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </p>
      <p role="status">{making.kind === 'making' ? t('making') : ''}</p>
      {making.kind === 'ended' ? <Outcome {...making} /> : null}
      <p className="muted small">{t('printHint')}</p>
    </section>
  )
}

function Outcome({ result, file }: { readonly result: PdfResult; readonly file: string }) {
  const { t } = useTranslation('plan')
  if (result.kind === 'failed')
    return (
      <Notice tone="err" live="alert">
        <p>{t('failed')}</p>
      </Notice>
    )
  return (
    <Notice tone="ok" live="status">
      <p>{t('made', { file, count: result.pages, size: Math.ceil(result.bytes.byteLength / 1024) })}</p>
      {result.undrawable.length > 0 ? <p>{t('undrawable', { characters: result.undrawable.join(' ') })}</p> : null}
    </Notice>
  )
}
