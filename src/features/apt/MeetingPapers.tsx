import { useTranslation } from 'react-i18next'
import { DocumentCard } from '../../documents/index.ts'
import { meetingSheetIds } from '../../report/index.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'

/** What can be printed for the meeting: what each sheet is for, how long it is, and its files. */
export function MeetingPapers({ meetingId }: { readonly meetingId: StaffMeeting['id'] }) {
  const { t } = useTranslation('apt')
  return (
    <section className="section">
      <h2>{t('papers.title')}</h2>
      <p>{t('papers.text')}</p>
      <ul className="plain-list">
        {meetingSheetIds.map((id) => (
          <DocumentCard key={id} id={id} meetingId={meetingId} />
        ))}
      </ul>
    </section>
  )
}
