import { useTranslation } from 'react-i18next'
import { holdIdentityNumber } from '../../domain/privacy/handedOver.ts'
import { handedOver } from '../../domain/staff-meeting/handover.ts'
import { fileNameOf, saveFile, writeStaffMeetingFile } from '../../exchange/index.ts'
import { recordsOf } from '../../schema/record.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { useDevice } from '../../store/DeviceProvider.tsx'
import { useStaffMeetings } from '../../store/useStaffMeetings.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned, useWork, useWorkNow } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useOnce } from '../../ui/useOnce.ts'

/** True for a meeting that has been in a file: whoever leads it now has somebody to give it back to. */
export const isHandedOver = ({ handover }: StaffMeeting): boolean => handover.trail.length > 0

/** Hands the meeting over as a file to somebody else who leads it: what is in the file is said before it is made. */
export function HandOver({ meeting }: { readonly meeting: StaffMeeting }) {
  const { t } = useTranslation('staffMeeting')
  const { contentVersion } = useDevice()
  const { outside } = useWork()
  const counts = { meetings: useStaffMeetings(), toldCounts: useOwned('told-count') }
  const workNow = useWorkNow()
  const { handOver } = useWorkEdits()
  const tablesOut = () => handedOver(meeting, workNow().tables, counts, outside.newId)
  const isBlocked = holdIdentityNumber(recordsOf(tablesOut()))
  const give = useOnce(() => {
    handOver(meeting.id)
    const stamp = { contentVersion, savedAt: outside.now().toISOString() }
    const name = `${fileNameOf('lageskoll-mote', meeting.place, meeting.on)}.json`
    saveFile(writeStaffMeetingFile(tablesOut(), stamp), 'application/json', name)
  })
  return (
    <section className="section">
      <h2>{t(isHandedOver(meeting) ? 'handOver.back' : 'handOver.title')}</h2>
      <p>{t('handOver.holds')}</p>
      <p>{t('handOver.not')}</p>
      <p>{t('handOver.once')}</p>
      {isBlocked ? (
        <Notice tone="warn">
          <p>{t('handOver.blocked')}</p>
        </Notice>
      ) : (
        <Button onClick={give}>{t('handOver.button')}</Button>
      )}
    </section>
  )
}
