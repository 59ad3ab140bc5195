import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ASKED_FOR, addressOf, inPart } from '../../addresses/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useAlike } from './useAlike.ts'

/** The others that may tell of the same as an example and that nobody has decided on, each with the way to where that is done. */
export function LikeOthers({ id }: { readonly id: string }) {
  const { t } = useTranslation(['centre', 'examples'])
  const alike = useAlike()
  const pairs =
    alike === 'looking' ? [] : alike.filter(({ one, other }) => [one, other].some(({ example }) => example.id === id))
  if (pairs.length === 0) return null
  return (
    <Notice tone="info">
      {pairs.map(({ key, one, other, isEqual }) => {
        const { headline = '' } = (one.example.id === id ? other : one).example.texts
        return (
          <p key={key}>
            <span>{t(isEqual ? 'detail.equal' : 'detail.alike')}</span>{' '}
            <Link to={`${inPart(addressOf('centre'), 'dubbletter')}&${ASKED_FOR}=${encodeURIComponent(key)}`}>
              {t('detail.compare', { name: inOneLine(headline) || t('examples:unnamed') })}
            </Link>
          </p>
        )
      })}
    </Notice>
  )
}
