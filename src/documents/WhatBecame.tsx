import { useTranslation } from 'react-i18next'
import type { FileFormat } from '../report/index.ts'
import { Notice } from '../ui/Notice.tsx'
import type { Made } from './makeFile.ts'
import type { Making } from './useMaking.ts'

type WhatBecameProps = {
  readonly making: Making
  /** Where the page itself can be printed: the way out when a PDF could not be made. */
  readonly canPrint?: boolean
}

/** What became of a press: the file's name and size, why there is none, and the way out. */
export function WhatBecame({ making, canPrint = false }: WhatBecameProps) {
  const { t } = useTranslation('files')
  return (
    <>
      <p role="status" className="making-status">
        {statusOf(making)}
      </p>
      <Notice tone="ok" live="status">
        {making.kind === 'ended' && making.made.kind === 'made' ? <MadeWords made={making.made} /> : null}
      </Notice>
      {making.kind === 'ended' && making.made.kind === 'failed' ? (
        <Failure format={making.made.format} canPrint={canPrint} />
      ) : null}
      {making.kind === 'blocked' ? <Refusal words={t('blocked')} /> : null}
      {making.kind === 'copied' && !making.worked ? <Refusal words={t('notCopied')} /> : null}
    </>
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

function Failure({ format, canPrint }: { readonly format: FileFormat; readonly canPrint: boolean }) {
  const { t } = useTranslation('files')
  return (
    <Notice tone="err" live="alert">
      <p>{t(`failed.${format}`)}</p>
      {format === 'pdf' && canPrint ? <p>{t('failedPrint')}</p> : null}
    </Notice>
  )
}

function MadeWords({ made }: { readonly made: Extract<Made, { readonly kind: 'made' }> }) {
  const { t } = useTranslation('files')
  const { name, size, pages, undrawable } = made
  const kilobytes = Math.ceil(size / 1024)
  return (
    <>
      <p>
        {pages === 'not-known'
          ? t('made', { file: name, size: kilobytes })
          : t('madePages', { file: name, count: pages, size: kilobytes })}
      </p>
      {undrawable.length > 0 ? <p>{t('undrawable', { characters: undrawable.join(' ') })}</p> : null}
    </>
  )
}
