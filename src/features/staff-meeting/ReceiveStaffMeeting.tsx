import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openPickedFile, type PickFailure } from '../../exchange/index.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { TakenIn } from '../../store/edits/handover.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { FilePick } from '../../ui/FilePick.tsx'
import { Notice } from '../../ui/Notice.tsx'

type Said =
  | { readonly kind: 'failed'; readonly failure: PickFailure; readonly file: File }
  | { readonly kind: 'taken'; readonly how: TakenIn; readonly on: IsoDate }

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
    if (meeting) setSaid({ kind: 'taken', how: takeIn(tables), on: meeting.on })
  }
  return (
    <section className="section">
      <h2>{t('receive.title')}</h2>
      <p>{t('receive.text')}</p>
      <FilePick
        label={t('receive.button')}
        hint={t('receive.drop')}
        accept=".json,application/json"
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
      {said?.kind === 'taken' ? (
        <Notice tone={said.how === 'added' || said.how === 'joined' ? 'info' : 'warn'} live="status">
          <p>{t(`receive.${said.how}`, { date: said.on })}</p>
        </Notice>
      ) : null}
    </section>
  )
}
