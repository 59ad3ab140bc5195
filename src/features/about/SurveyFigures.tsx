import { useTranslation } from 'react-i18next'
import { countInWords } from '../../i18n/inWords.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** Every figure of the survey: what was asked, who answered, what it says and what to mind. */
export function SurveyFigures() {
  const { t, i18n } = useTranslation('about')
  const { figures } = useContent('figures')
  return (
    <>
      <p>{t('sources.figures.text')}</p>
      <ul className="openings">
        {figures.map(({ id, number, asks, n, base, takeaway, caution, inWords }) => (
          <li key={id}>
            <details>
              <summary>{t('sources.figures.summary', { number, asks })}</summary>
              <p>{takeaway}</p>
              <p>{t('sources.figures.respondents', { n: countInWords(n, i18n.language), base })}</p>
              {inWords?.map((words) => (
                <p key={words}>{words}</p>
              ))}
              {caution ? <p>{t('sources.figures.caution', { caution })}</p> : null}
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
