import { addressOf } from '../../addresses/index.ts'
import './staffMeeting.css'
import './prepare.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useDocument } from '../../documents/index.ts'
import { askedQuestion } from '../../domain/staff-meeting/staffMeeting.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import { readIsoDate } from '../../schema/readIsoDate.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { staffMeetingLengths } from '../../schema/survey.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useRemoved } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Check, Select, TextField } from '../../ui/Field.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { PageViews } from '../../ui/PageViews.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { AgendaText } from './AgendaText.tsx'
import { ChooseQuestions, isCounted } from './ChooseQuestions.tsx'
import { HandOver } from './HandOver.tsx'
import { NoStaffMeeting } from './NoStaffMeeting.tsx'
import { PeopleField } from './PeopleField.tsx'
import { StaffMeetingPapers } from './StaffMeetingPapers.tsx'
import { type ChangeStaffMeeting, useStaffMeeting } from './useStaffMeeting.ts'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'

/** Before the meeting: when and where, which questions, how many, the words for the agenda, and what to print. */
export function PreparePage() {
  const { t } = useTranslation(['staffMeeting', 'common', 'documents', 'files'])
  const { meeting, change } = useStaffMeeting()
  // From the start: fetching what the sheets are made of later would take the page away in the middle of a press.
  useDocument('staff-meeting-run-sheet')
  const before = <Link to={addressOf('staffMeetings')}>{t('back')}</Link>
  return (
    <PageViews shown={meeting ? 'here' : 'away'}>
      {!meeting ? (
        <NoStaffMeeting />
      ) : (
        <Page title={t('prepareTitle')} before={before} wide>
          <PageHead
            lead={t('prepareLead')}
            actions={
              <Link className={buttonClass('primary')} to={addressOf('wall', { id: meeting.id })}>
                {t('showIt')}
              </Link>
            }
          />
          <div className="prepare-halves">
            <div>
              <Facts meeting={meeting} change={change} />
              <Rehearsal meeting={meeting} />
              <Questions meeting={meeting} change={change} />
            </div>
            <div>
              <AgendaText meeting={meeting} />
              <StaffMeetingPapers staffMeetingId={meeting.id} />
              <HandOver meeting={meeting} />
            </div>
          </div>
        </Page>
      )}
    </PageViews>
  )
}

type PartProps = { readonly meeting: StaffMeeting; readonly change: ChangeStaffMeeting }

function Facts({ meeting, change }: PartProps) {
  const { t } = useTranslation('staffMeeting')
  const dayWords = useDayWords()
  return (
    <div className="field-grid">
      <DayField
        label={t('facts.on')}
        value={meeting.on}
        onChange={(day) => {
          const on = readIsoDate(day)
          if (on !== 'not-a-day') change({ on })
        }}
        {...dayWords}
      />
      <TextField
        label={t('facts.place')}
        value={meeting.place}
        onChange={({ target }) => change({ place: target.value })}
      />
      <PeopleField label={t('facts.expected')} value={meeting.expected} onChange={(expected) => change({ expected })} />
      <Select
        label={t('facts.length')}
        options={staffMeetingLengths.map((minutes) => ({
          value: String(minutes),
          label: t('facts.minutes', { minutes }),
        }))}
        value={String(meeting.length)}
        onChange={(chosen) =>
          change({ length: staffMeetingLengths.find((minutes) => String(minutes) === chosen) ?? meeting.length })
        }
      />
    </div>
  )
}

/** The order of one. */
const alone = () => 0

/** Invented answers, to try it out; not of a meeting that has decided something, or whose numbers have left the room. */
function Rehearsal({ meeting }: Pick<PartProps, 'meeting'>) {
  const { t } = useTranslation('staffMeeting')
  const { setRehearsal } = useWorkEdits()
  const isTold = useOwned('told-count').some(({ staffMeetingId }) => staffMeetingId === meeting.id)
  const undoWords = useUndoWords()
  const { removalOf, note } = useRemoved(meeting.isRehearsal ? [meeting] : [], alone)
  const ended = removalOf(meeting)
  const isReal = !meeting.isRehearsal && (isTold || meeting.decisions.length > 0)
  const tick = (isRehearsal: boolean) => {
    const removed = setRehearsal(meeting.id, isRehearsal)
    if (!isRehearsal) note(meeting, removed)
  }
  return (
    <>
      <Check
        label={t('rehearsal.label')}
        checked={meeting.isRehearsal}
        disabled={isReal}
        onChange={({ target }) => tick(target.checked)}
      />
      <p className="field-hint">{t(!isReal ? 'rehearsal.hint' : isTold ? 'rehearsal.locked' : 'rehearsal.decided')}</p>
      <div role="status">
        {ended ? <UndoNotice removal={ended} words={t('rehearsal.ended')} {...undoWords} /> : null}
      </div>
    </>
  )
}

/** The ready-made and the chosen questions. Where a set takes counts away, it can be taken back. */
function Questions({ meeting, change }: PartProps) {
  const { t } = useTranslation('staffMeeting')
  const undoWords = useUndoWords()
  const [before, setBefore] = useState<StaffMeeting['questions']>()
  const choose: ChangeStaffMeeting = (part) => {
    const stay = new Set(part.questions?.map(({ id }) => id))
    const isLost = meeting.questions.some((question) => isCounted(question) && !stay.has(question.id))
    setBefore(part.questions && isLost ? meeting.questions : undefined)
    change(part)
  }
  const undo = () => {
    if (before) change({ questions: before })
    setBefore(undefined)
  }
  return (
    <>
      <ChooseSet meeting={meeting} change={choose} />
      <div role="status">
        {before ? <UndoNotice removal={{ undo, isLost: false }} words={t('choose.taken')} {...undoWords} /> : null}
      </div>
      <ChooseQuestions meeting={meeting} change={change} />
    </>
  )
}

/** A ready-made set for the time there is takes the place of what was chosen; the counts of questions that stay are kept. */
function ChooseSet({ meeting, change }: PartProps) {
  const { t } = useTranslation('staffMeeting')
  const { sets } = useContent('survey')
  const { find } = useStaffMeetingQuestions()
  const ofLength = sets.filter(({ minutes }) => minutes === meeting.length)
  const choose = (id: string) => {
    const set = ofLength.find((one) => one.id === id)
    if (!set) return
    const questions = set.questions.flatMap((questionId) => {
      const kept = meeting.questions.find((question) => question.id === questionId)
      const known = find(questionId)
      return kept ? [kept] : known ? [askedQuestion(known)] : []
    })
    change({ questions })
  }
  const chosen = ofLength.find(({ questions }) => questions.join() === meeting.questions.map(({ id }) => id).join())
  return (
    <Select
      label={t('set.label')}
      hint={t('set.hint')}
      options={[
        ...ofLength.map(({ id, title, minutes }) => ({ value: id, label: t('set.name', { title, minutes }) })),
        { value: '', label: t('set.own') },
      ]}
      value={chosen?.id ?? ''}
      onChange={choose}
    />
  )
}
