import { useTranslation } from 'react-i18next'
import { DocumentRow } from '../../documents/index.ts'
import { staffMeetingSheetIds } from '../../report/index.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'
import { RowList } from '../../ui/RowList.tsx'

/** What can be printed for the meeting: what each sheet is for, how long it is, and its files. */
export function StaffMeetingPapers({ staffMeetingId }: { readonly staffMeetingId: StaffMeeting['id'] }) {
  const { t } = useTranslation('staffMeeting')
  return (
    <section className="section">
      <h2>{t('papers.title')}</h2>
      <p>{t('papers.text')}</p>
      <RowList>
        {staffMeetingSheetIds.map((id) => (
          <DocumentRow key={id} id={id} staffMeetingId={staffMeetingId} />
        ))}
      </RowList>
    </section>
  )
}
