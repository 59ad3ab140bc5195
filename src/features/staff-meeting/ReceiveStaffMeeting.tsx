import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { isInPlan } from '../../domain/staff-meeting/staffMeeting.ts'
import { openPickedFile, type PickFailure } from '../../exchange/index.ts'
import type { StaffMeetingRecord } from '../../schema/staffMeeting.ts'
import type { TakenIn } from '../../store/edits/handover.ts'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { FilePick } from '../../ui/FilePick.tsx'
import { Notice } from '../../ui/Notice.tsx'

type Said =
  | { readonly kind: 'failed'; readonly failure: PickFailure; readonly file: File }
  | { readonly kind: 'taken'; readonly how: TakenIn; readonly meeting: StaffMeetingRecord }

/** Opens a meeting that somebody has handed over, or that comes back. */
export function ReceiveStaffMeeting() {
  const { t } = useTranslation('staffMeeting')
  const { takeIn } = useWorkEdits()
  const [said, setSaid] = useState<Said>()
  const open = async (file: File, patience: 'quick' | 'patient' = 'quick') => {
    setSaid(undefined)
    const result = await openPickedFile(file, patience, 'staff-meeting')
    if (result.kind === 'failed') return setSaid({ kind: 'failed', failure: result.failure, file })
    const { tables } = result.work
    const [meeting] = Object.values(tables['staff-meeting'])
    if (meeting) setSaid({ kind: 'taken', how: takeIn(tables), meeting })
  }
  const isTaken = said?.kind === 'taken' && (said.how === 'added' || said.how === 'joined')
  return (
    <section className="section">
      <h2>{t('receive.title')}</h2>
      <p>{t('receive.text')}</p>
      <FilePick
        label={t('receive.button')}
        hint={t('receive.drop')}
        accept=".json,application/json"
        several={(count) => t('receive.several', { count })}
        onPick={(file) => open(file)}
      />
      {said?.kind === 'failed' ? (
        <Notice tone="err" live="alert">
          <p>{t(`receive.failed.${said.failure}`, { name: said.file.name })}</p>
          {said.failure === 'too-slow' ? (
            <Button onClick={() => void open(said.file, 'patient')}>{t('receive.wait')}</Button>
          ) : null}
        </Notice>
      ) : null}
      <Notice tone={isTaken ? 'info' : 'warn'} live="status">
        {said?.kind === 'taken' ? (
          <>
            <p>{t(`receive.${said.how}`, { date: said.meeting.on })}</p>
            {said.how === 'joined' ? <ToDecisions id={said.meeting.id} /> : null}
            {said.how === 'added' ? (
              <Link to={addressOf('prepare', { id: said.meeting.id })}>{t('receive.toMeeting')}</Link>
            ) : null}
          </>
        ) : null}
      </Notice>
    </section>
  )
}

/** Where what the other leader's meeting decided is taken over. */
function ToDecisions({ id }: Pick<StaffMeetingRecord, 'id'>) {
  const { t } = useTranslation('staffMeeting')
  const meeting = useStaffMeetings().find((one) => one.id === id)
  const count = meeting?.isRehearsal ? 0 : (meeting?.decisions.filter((decision) => !isInPlan(decision)).length ?? 0)
  if (count === 0) return null
  return (
    <>
      <p>{t('receive.decisions', { count })}</p>
      <Link to={addressOf('staffMeeting', { id })}>{t('receive.toDecisions')}</Link>
    </>
  )
}
