import { useTranslation } from 'react-i18next'
import { useContent } from '../../store/ContentProvider.tsx'

/** Background on the public sector, in sentences that keep the source's hedges. */
export function PublicSector() {
  const { t } = useTranslation('about')
  const { figures, notes } = useContent('figures').publicSector
  return (
    <>
      <p>{t('sources.publicSector.text')}</p>
      <ul>
        {figures.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  )
}
