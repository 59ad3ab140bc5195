import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { ASKED_FOR, addressOf } from '../../addresses/index.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Page } from '../../ui/Page.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import './words.css'

/** Every word of the list in the order of the alphabet, with what it means and an example. */
export function WordListPage() {
  const { t, i18n } = useTranslation('words')
  const { terms } = useContent('words')
  const askedFor = useSearchParams()[0].get(ASKED_FOR)
  useFocusHere(askedFor !== null, `word-${askedFor}`)
  return (
    <Page title={t('list.title')}>
      <p className="lead">{t('list.lead')}</p>
      <dl className="word-list">
        {terms
          .toSorted((a, b) => a.term.localeCompare(b.term, i18n.language))
          .map(({ id, term, meaning, example }) => (
            <div key={id}>
              <dt id={`word-${id}`} tabIndex={-1}>
                <strong>{term}</strong>
              </dt>
              <dd>
                {meaning} {t('example', { example })}
              </dd>
            </div>
          ))}
      </dl>
      <p>
        <Link to={addressOf('whatIsAi')}>{t('ai.title')}</Link>
      </p>
    </Page>
  )
}
