import { addressOf } from '../../addresses/index.ts'
import './plan.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { DocumentButtons, useDocument } from '../../documents/index.ts'
import { isAnswered } from '../../domain/plan/actionOrder.ts'
import { meetingDayOf } from '../../domain/plan/outcome.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { useActions } from '../../store/useActions.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Page } from '../../ui/Page.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { OutcomeRow } from './OutcomeRow.tsx'

/** After the meeting: the employer's answer to each proposal, and the plan that shows what was decided. */
export function AfterMeetingPage() {
  // The words of the files too: fetched at the first answer they would take the page away for a moment.
  const { t } = useTranslation(['plan', 'files'])
  const actions = useActions()
  const answered = actions.filter(isAnswered).length
  const { meetingOn, setMeetingOn } = useMeetingDay()
  return (
    <Page title={t('after.title')} before={<Link to={addressOf('plan')}>{t('after.back')}</Link>} wide>
      <p className="lead">{t('after.lead')}</p>
      {actions.length === 0 ? (
        <>
          <p>{t('after.none')}</p>
          <p>
            <Link className={buttonClass('plain')} to={addressOf('actions')}>
              {t('emptyActions')}
            </Link>
          </p>
        </>
      ) : (
        <>
          <MeetingDay on={meetingOn} onChange={setMeetingOn} />
          <RowList isOrdered>
            {actions.map((action, index) => (
              <OutcomeRow key={action.id} action={action} number={index + 1} meetingOn={meetingOn} />
            ))}
          </RowList>
        </>
      )}
      <p role="status">{actions.length > 0 ? t('after.count', { count: answered, total: actions.length }) : ''}</p>
      <DecidedPlan />
    </Page>
  )
}

/** The day of the meeting, typed once: answers have it, those given before it was typed too. */
function useMeetingDay() {
  const actions = useActions()
  const { dateAnswers } = useWorkEdits()
  const [typed, setTyped] = useState<IsoDate | 'not-set'>()
  const meetingOn = typed ?? meetingDayOf(actions)
  const setMeetingOn = (day: IsoDate | 'not-set') => {
    setTyped(day)
    dateAnswers(day, typed)
  }
  return { meetingOn, setMeetingOn }
}

type MeetingDayProps = { readonly on: IsoDate | 'not-set'; readonly onChange: (day: IsoDate | 'not-set') => void }

function MeetingDay({ on, onChange }: MeetingDayProps) {
  const { t } = useTranslation('plan')
  return (
    <DayField
      label={t('after.meetingOn')}
      hint={t('after.meetingOnHint')}
      value={on === 'not-set' ? '' : on}
      onChange={(day) => onChange(dayOrNotSet(day))}
      {...useDayWords()}
    />
  )
}

function DecidedPlan() {
  const { t } = useTranslation('plan')
  const document = useDocument('plan-decided')
  if (!document.isThere) return null
  return (
    <section className="section">
      <h2>{t('after.document')}</h2>
      <p>{t('after.documentText')}</p>
      <DocumentButtons document={document} />
    </section>
  )
}
