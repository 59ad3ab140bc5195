import { useTranslation } from 'react-i18next'
import { countInWords, dateInWords } from '../../i18n/inWords.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** How the survey was done, who answered, and what it cannot say. */
export function SurveyMethod() {
  const { t, i18n } = useTranslation('about')
  const { survey } = useContent('figures')
  const count = (number: number) => countInWords(number, i18n.language)
  return (
    <>
      <p>
        {t('sources.survey.sent', {
          from: dateInWords(survey.from, i18n.language),
          to: dateInWords(survey.to, i18n.language),
          invited: count(survey.invited),
          responded: count(survey.responded),
          rate: survey.responseRatePercent,
          women: count(survey.women),
          men: count(survey.men),
        })}
      </p>
      <p>{survey.who}</p>
      <RespondentTable />
      <h3>{t('sources.survey.limits')}</h3>
      <ul>
        {survey.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <h3>{t('sources.survey.freeAnswers')}</h3>
      <ul>
        {survey.freeAnswers.map(({ id, says }) => (
          <li key={id}>{says}</li>
        ))}
      </ul>
    </>
  )
}

function RespondentTable() {
  const { t, i18n } = useTranslation('about')
  const { survey } = useContent('figures')
  return (
    <table className="respondents">
      <caption>{t('sources.survey.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sources.survey.group')}</th>
          <th scope="col">{t('sources.survey.respondents')}</th>
        </tr>
      </thead>
      <tbody>
        {survey.groups.map(({ id, label, respondents, note }) => (
          <tr key={id}>
            <th scope="row">
              <span>{label}</span>
              {note ? <span className="respondents-note">{note}</span> : null}
            </th>
            <td>{countInWords(respondents, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
