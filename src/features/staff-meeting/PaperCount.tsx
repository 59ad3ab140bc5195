import { useTranslation } from 'react-i18next'
import { countedIn, restOf } from '../../domain/staff-meeting/countField.ts'
import { withCounts } from '../../domain/staff-meeting/staffMeeting.ts'
import type { SpokenQuestion } from '../../domain/staff-meeting/staffMeetingQuestions.ts'
import { DISTRIBUTION_FROM } from '../../domain/suppression/index.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import { Button } from '../../ui/Button.tsx'
import { PeopleField } from './PeopleField.tsx'
import { useDifference } from './useDifference.ts'

type PaperCountProps = {
  readonly question: StaffMeetingQuestion
  readonly said: SpokenQuestion
  readonly room: StaffMeeting['room']
  readonly onChange: (question: StaffMeetingQuestion) => void
}

/** One question's sums; an empty field is no 0, here as on the wall. */
export function PaperCount({ question, said, room, onChange }: PaperCountProps) {
  const { t } = useTranslation('staffMeeting')
  const differs = useDifference()
  const counts = question.options.map(({ count }) => count)
  const counted = countedIn(counts)
  const empty = counts.flatMap((count, at) => (count === 'not-counted' ? [at] : []))
  const isBegun = empty.length < counts.length
  const [last = 0] = empty
  const rest = empty.length === 1 && isBegun ? restOf({ counts, at: last }, room) : 'none'
  const set = (at: number, count: number | 'not-set') =>
    onChange(withCounts(question, { counts: counts.with(at, count === 'not-set' ? 'not-counted' : count) }, room))
  return (
    <fieldset className="section staff-meeting-paper">
      <legend>{said.text}</legend>
      {question.secret ? <p className="muted">{t('keyIn.slips', { from: DISTRIBUTION_FROM })}</p> : null}
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
        {[
          room === 'not-set' ? t('count.sum', { counted }) : t('count.of', { counted, room }),
          ...(isBegun && empty.length > 0 ? [t('keyIn.missing')] : []),
          ...(empty.length === 0 ? differs(counted, room) : []),
        ].join('. ')}
      </p>
      {rest === 'none' ? null : (
        <Button onClick={() => set(last, rest)}>
          <span>{t('count.rest', { count: rest })}</span>
          <span className="visually-hidden">{`: ${said.options[last]?.label ?? ''}`}</span>
        </Button>
      )}
    </fieldset>
  )
}
