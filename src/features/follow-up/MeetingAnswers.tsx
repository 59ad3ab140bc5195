import { useTranslation } from 'react-i18next'
import { useTallyWords } from '../../documents/index.ts'
import { spokenQuestion } from '../../domain/staff-meeting/staffMeetingQuestions.ts'
import { type AcrossMeetings, acrossMeetings } from '../../domain/staff-meeting/tally.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useOwned, useToday } from '../../store/WorkProvider.tsx'

/** What staff meetings answered to the same question, beside each other: of each no more than its own minutes may tell. */
export function MeetingAnswers() {
  const { t } = useTranslation('followUp')
  const asked = acrossMeetings({ meetings: useStaffMeetings(), toldCounts: useOwned('told-count') })
  if (asked.length === 0) return null
  return (
    <section className="section">
      <h2>{t('meetings.title')}</h2>
      <p className="muted">{t('meetings.text')}</p>
      {asked.map((one) => (
        <AskedAgain key={one.question.id} of={one} />
      ))}
    </section>
  )
}

function AskedAgain({ of }: { readonly of: AcrossMeetings }) {
  const { t } = useTranslation(['followUp', 'common'])
  const { questions } = useContent('survey')
  const checklist = useContent('checklist')
  const says = useTallyWords()
  const today = useToday()
  const said = spokenQuestion(of.question, { questions, checklist }, (option) => t(`common:choice.${option}`))
  const from = of.tellableFrom
  return (
    <section>
      <h3>{said.text.trim() || t('noText')}</h3>
      <dl className="meetings-beside">
        {of.answers.map(({ on, answer }) => (
          <div key={on}>
            <dt>{on}</dt>
            <dd>{says(answer, said)}</dd>
          </div>
        ))}
      </dl>
      {from && from > today ? <p className="muted">{t('meetings.from', { date: from })}</p> : null}
    </section>
  )
}
