import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { PackOrFailure } from './useOpenPack.ts'

/** What became of a pack of examples that was opened among the files. */
export function OpenedPack({ pack }: { readonly pack: PackOrFailure | undefined }) {
  const { t } = useTranslation('packs')
  const taken = pack?.taken.kind === 'taken' ? pack.taken : undefined
  return (
    <>
      <Notice tone="ok" live="status">
        {taken ? (
          <p>
            <span>{t(`open.${taken.became}`, { name: taken.pack.name || t('unnamed') })}</span>{' '}
            <Link to={addressOf('packs')}>{t('way')}</Link>
          </p>
        ) : null}
      </Notice>
      {pack?.taken.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t(`failed.${pack.taken.failure}`, { name: pack.file })}</p>
        </Notice>
      ) : null}
    </>
  )
}
