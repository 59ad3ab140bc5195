import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TakenPack } from '../../../collection/index.ts'
import { FilePick } from '../../../ui/FilePick.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { packs, useOpenPacks } from './usePacks.ts'

/** Opens a pack from a file; `children` stands with what is said of one that was opened. */
export function OpenPack({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation('packs')
  const [became, setBecame] = useState<{ readonly taken: TakenPack; readonly file: string }>()
  useOpenPacks()
  const open = async (file: File) => {
    setBecame(undefined)
    setBecame({ taken: await packs.take(file), file: file.name })
  }
  const taken = became?.taken.kind === 'taken' ? became.taken : undefined
  return (
    <>
      <FilePick
        label={t('open.button')}
        hint={t('open.drop')}
        several={(count) => t('open.several', { count })}
        onPick={open}
      />
      <Notice tone="ok" live="status">
        {taken ? (
          <p>
            <span>{t(`open.${taken.became}`, { name: taken.pack.name || t('unnamed') })}</span>{' '}
            {taken.unread > 0 ? <span>{t('open.unread', { count: taken.unread })}</span> : null} {children}
          </p>
        ) : null}
      </Notice>
      {became?.taken.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t(`failed.${became.taken.failure}`, { name: became.file })}</p>
        </Notice>
      ) : null}
    </>
  )
}
