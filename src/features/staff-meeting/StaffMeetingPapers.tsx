import { useTranslation } from 'react-i18next'
import { DocumentCard } from '../../documents/index.ts'
import { staffMeetingSheetIds } from '../../report/index.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'

/** What can be printed for the meeting: what each sheet is for, how long it is, and its files. */
export function StaffMeetingPapers({ staffMeetingId }: { readonly staffMeetingId: StaffMeeting['id'] }) {
  const { t } = useTranslation('staffMeeting')
  return (
    <section className="section">
      <h2>{t('papers.title')}</h2>
      <p>{t('papers.text')}</p>
      <ul className="plain-list">
        {staffMeetingSheetIds.map((id) => (
          <DocumentCard key={id} id={id} staffMeetingId={staffMeetingId} />
        ))}
      </ul>
    </section>
  )
}
