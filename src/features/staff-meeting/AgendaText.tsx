import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../exchange/index.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { Button } from '../../ui/Button.tsx'
import { useStaffMeetingQuestions } from './useStaffMeetingQuestions.ts'

/** Words for the agenda, to be sent to the manager about a week ahead. */
export function AgendaText({ meeting }: { readonly meeting: StaffMeeting }) {
  const { t } = useTranslation('staffMeeting')
  const { spoken } = useStaffMeetingQuestions()
  const [isCopied, setIsCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const questions = meeting.questions.map((question) => `– ${spoken(question).text}`)
  const text = [t('agenda.text', { date: meeting.on, minutes: meeting.length }), ...questions, t('agenda.end')].join(
    '\n',
  )
  const copy = async () => setIsCopied((await copyText(text)) ? 'yes' : 'refused')
  return (
    <section className="section">
      <h2>{t('agenda.title')}</h2>
      <p className="staff-meeting-agenda">{text}</p>
      <Button onClick={() => void copy()}>{t('agenda.copy')}</Button>
      <p role="status">{isCopied === 'no' ? '' : t(`agenda.${isCopied}`)}</p>
    </section>
  )
}
