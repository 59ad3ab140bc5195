import './voting.css'
import { useTranslation } from 'react-i18next'
import { groupsOf } from '../../domain/staff-meeting/staffMeeting.ts'
import { mostVoted } from '../../domain/staff-meeting/votes.ts'
import type { StaffMeeting } from '../../schema/staffMeeting.ts'

/** What most people want, while the meeting decides: the point with most votes first, and none that got no vote. */
export function VotedList({ points }: Pick<StaffMeeting, 'points'>) {
  const { t } = useTranslation('staffMeeting')
  const heads = groupsOf(points).map(({ point, under }) => ({
    ...point,
    text: [point.text, ...under.map(({ text }) => text)].join(' · '),
  }))
  const voted = mostVoted(heads)
  if (voted.length === 0) return null
  return (
    <section className="staff-meeting-voted" aria-labelledby="voted">
      <h2 id="voted">{t('votes.list')}</h2>
      <ol>
        {voted.map(({ id, text, votes }) => (
          <li key={id}>
            <span>{text}</span> <strong>{t('votes.got', { count: votes })}</strong>
          </li>
        ))}
      </ol>
    </section>
  )
}
