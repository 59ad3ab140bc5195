import { useTranslation } from 'react-i18next'
import { profileOf } from '../../domain/checklist/profile.ts'
import { useCountsInWords } from '../../i18n/useCountsInWords.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useAnswers, useOwned, useRound } from '../../store/WorkProvider.tsx'
import { Squares } from '../../ui/StackedRow.tsx'

/** How the workplace stands, step by step: what may go along with an example, without the workplace's name. */
export function Readiness() {
  const { t } = useTranslation('examples')
  const checklist = useContent('checklist')
  const answers = useAnswers()
  const round = useRound()
  const inWords = useCountsInWords()
  const { steps, whole } = profileOf(checklist, { answers, systems: useOwned('system') })
  return (
    <section className="card">
      <h2>{t('readiness.title')}</h2>
      {round && whole.answered > 0 ? (
        <>
          <p>{t('readiness.round', { day: round.startedOn })}</p>
          <ul className="plain-list">
            {steps.map(({ id, title, counts }, at) => {
              const parts = inWords(counts)
              const words = parts.filter(({ count }) => count > 0).map((part) => part.words)
              return (
                <li key={id} className="example-step">
                  <span>{`${at + 1}. ${title}`}</span>
                  <Squares parts={parts} />
                  <span className="muted">{words.join(' · ')}</span>
                </li>
              )
            })}
          </ul>
          <p className="muted">{t('readiness.how')}</p>
        </>
      ) : (
        <p>{t('readiness.none')}</p>
      )}
    </section>
  )
}
