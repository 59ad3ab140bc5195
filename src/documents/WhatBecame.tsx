import { useTranslation } from 'react-i18next'
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
      {making.kind === 'ended' ? <Outcome made={making.made} canPrint={canPrint} /> : null}
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
