import { useTranslation } from 'react-i18next'
import { countedIn } from '../../domain/staff-meeting/countField.ts'
import { withCounts } from '../../domain/staff-meeting/staffMeeting.ts'
import type { SpokenQuestion } from '../../domain/staff-meeting/staffMeetingQuestions.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { PeopleField } from './PeopleField.tsx'

type PaperCountProps = {
  readonly question: StaffMeetingQuestion
  readonly said: SpokenQuestion
  readonly room: StaffMeeting['room']
  readonly onChange: (question: StaffMeetingQuestion) => void
}

/** One question's sums; more or fewer than were there is a note, not an error: people come and go. */
export function PaperCount({ question, said, room, onChange }: PaperCountProps) {
  const { t } = useTranslation('staffMeeting')
  const counts = question.options.map(({ count }) => count)
  const counted = countedIn(counts)
  const set = (at: number, count: number | 'not-set') =>
    onChange(withCounts(question, { counts: counts.with(at, count === 'not-set' ? 'not-counted' : count) }))
  return (
    <fieldset className="section staff-meeting-paper">
      <legend>{said.text}</legend>
      {question.secret ? <p className="muted">{t('keyIn.slips')}</p> : null}
      <div className="field-grid">
        {question.options.map(({ id, count }, index) => (
          <PeopleField
            key={id}
            label={said.options.find((option) => option.id === id)?.label ?? id}
            value={count === 'not-counted' ? 'not-set' : count}
            onChange={(people) => set(index, people)}
          />
        ))}
      </div>
      <p role="status">
        {room === 'not-set' ? t('count.sum', { counted }) : t('count.of', { counted, room })}
        {room !== 'not-set' && !counts.includes('not-counted') && counted !== room ? `. ${t('count.differs')}` : ''}
      </p>
    </fieldset>
  )
}
