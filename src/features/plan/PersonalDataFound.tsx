import { useTranslation } from 'react-i18next'
import { useFoundAnywhere } from '../../documents/index.ts'
import { LeavingText } from './LeavingText.tsx'

/** What the check found in the texts that leave, each where it can be mended; nothing where it found nothing. */
export function PersonalDataFound() {
  const { t } = useTranslation(['plan', 'files'])
  const found = useFoundAnywhere()
  if (found.length === 0) return null
  return (
    <section className="section">
      <h2>{t('review.found')}</h2>
      <p className="muted">{t('files:leaves.canMiss')}</p>
      <ul className="plain-list">
        {found.map(({ text, findings }) => (
          <LeavingText key={`${text.place.record.id} ${text.place.at}`} text={text} findings={findings} />
        ))}
      </ul>
    </section>
  )
}
