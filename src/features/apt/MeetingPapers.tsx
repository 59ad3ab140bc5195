import { useTranslation } from 'react-i18next'
import { DocumentButtons, useDocument, useLength } from '../../documents/index.ts'
import { meetingSheetIds } from '../../report/index.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'

type Of = { readonly meetingId: StaffMeeting['id'] }

/** What can be printed for the meeting: what each sheet is for, how long it is, and its files. */
export function MeetingPapers({ meetingId }: Of) {
  const { t } = useTranslation('apt')
  return (
    <section className="section">
      <h2>{t('papers.title')}</h2>
      <p>{t('papers.text')}</p>
      <ul className="plain-list">
        {meetingSheetIds.map((id) => (
          <Paper key={id} id={id} meetingId={meetingId} />
        ))}
      </ul>
    </section>
  )
}

/** A sheet is left out while the meeting has no question for it: slips, as long as none is answered in secret. */
function Paper({ id, meetingId }: Of & { readonly id: (typeof meetingSheetIds)[number] }) {
  const { t } = useTranslation(['apt', 'documents'])
  const document = useDocument(id, { meetingId })
  const pages = Math.ceil(useLength(document))
  if (!document.isThere) return null
  const name = t(`documents:list.${id}.name`)
  return (
    <li className="card">
      <h3>{name}</h3>
      <p>
        {t(`documents:list.${id}.purpose`)}{' '}
        <span className="muted">{t('papers.length', { count: Math.max(1, pages) })}</span>
      </p>
      <DocumentButtons document={document} name={name} look="plain" />
    </li>
  )
}
