import { useTranslation } from 'react-i18next'
import { useContent } from '../../store/ContentProvider.tsx'

/** The documents behind the tool, with what is taken from each. */
export function SourceDocuments() {
  const { t } = useTranslation('about')
  return (
    <>
      <p>{t('sources.documents.text')}</p>
      <dl className="explained">
        {useContent('sources').map(({ id, name, use }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
