import { useTranslation } from 'react-i18next'
import { useContent } from '../../store/ContentProvider.tsx'
import { AsOf } from './AsOf.tsx'

/** Every act, provision and agreement with the day it was read as of. */
export function LawFamilies() {
  const { t } = useTranslation('about')
  const { families } = useContent('law')
  return (
    <>
      <h3>{t('sources.law.families.title')}</h3>
      <p>{t('sources.law.families.text')}</p>
      <details>
        <summary>{t('sources.law.families.summary', { count: families.length })}</summary>
        <dl className="explained">
          {families.map((family) => (
            <div key={family.id}>
              <dt>{family.name}</dt>
              <dd>
                <AsOf family={family} />
                <span>{family.knownCurrent ? ` ${t('sources.law.knownCurrent')}` : ''}</span>{' '}
                <span>{family.asOf.note}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}
