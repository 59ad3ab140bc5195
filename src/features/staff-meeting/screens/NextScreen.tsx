import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../../addresses/index.ts'
import { isInPlan } from '../../../domain/staff-meeting/staffMeeting.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import { useDayWords } from '../../../i18n/useDayWords.ts'
import { instantOf } from '../../../schema/isoDate.ts'
import { dayOrNotSet } from '../../../schema/readIsoDate.ts'
import { useNow } from '../../../store/WorkProvider.tsx'
import { buttonClass } from '../../../ui/Button.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import type { ScreenProps } from './ScreenProps.ts'

/** What happens now, and the day when it is told what became of it. */
export function NextScreen({ meeting, change, heading }: ScreenProps) {
  const { t } = useTranslation('staffMeeting')
  const dayWords = useDayWords()
  const now = useNow()
  const { point, decision } = meeting.draft
  const isUnadded = [point, decision.what].some((text) => !isBlank(text))
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('next.title')}
      </h1>
      <p className="staff-meeting-few">
        {t(meeting.decisions.every(isInPlan) ? 'next.text' : 'next.written', { count: meeting.decisions.length })}
      </p>
      <p className="staff-meeting-few">{t(meeting.isRehearsal ? 'rehearsal.stays' : 'next.minutes')}</p>
      {isUnadded ? <p>{t('next.unadded')}</p> : null}
      <div className="staff-meeting-fields">
        <DayField
          label={t('next.day')}
          value={meeting.feedbackOn === 'not-set' ? '' : meeting.feedbackOn}
          onChange={(day) => change({ feedbackOn: dayOrNotSet(day) })}
          {...dayWords}
        />
        <Link
          className={buttonClass('primary')}
          to={addressOf('staffMeeting', { id: meeting.id })}
          onClick={() => change({ endedAt: instantOf(now()) })}
        >
          {t('next.end')}
        </Link>
      </div>
    </>
  )
}
