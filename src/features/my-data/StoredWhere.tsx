import { useTranslation } from 'react-i18next'
import { useSizeInWords } from '../../i18n/useSizeInWords.ts'
import { keptThings } from '../../schema/keptHere.ts'
import { useWhatIsKept } from './useWhatIsKept.ts'

/** Each thing that this browser keeps for the app: what it is, how much of it, and where somebody who looks for it finds it. */
export function StoredWhere() {
  const { t } = useTranslation('myData')
  const sizeInWords = useSizeInWords()
  const kept = useWhatIsKept()
  if (!kept) return null
  return (
    <details className="section">
      <summary>{t('kept.title')}</summary>
      <dl className="holds">
        {keptThings.map((thing) => {
          const { count, characters } = kept[thing]
          const size = sizeInWords(characters)
          return count === 0 ? null : (
            <div key={thing}>
              <dt>{t(`kept.name.${thing}`)}</dt>
              <dd>
                <span>{t(`kept.count.${thing}`, { count })}</span> <span>{t(`kept.where.${thing}`, { size })}</span>
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}
