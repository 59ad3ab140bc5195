import { useTranslation } from 'react-i18next'
import { groupsOf } from '../../../domain/staff-meeting/staffMeeting.ts'
import { votesLeft } from '../../../domain/staff-meeting/votes.ts'
import { useWorkEdits } from '../../../store/useWorkEdits.ts'
import { VoteField } from '../VoteField.tsx'
import { ONE_COLUMN, type ScreenProps } from './ScreenProps.ts'

/** Three votes a person, called out and typed or pressed on the wall. No point changes place while hands press beside it. */
export function VotesScreen({ meeting, heading }: ScreenProps) {
  const { t } = useTranslation('staffMeeting')
  const { points, room } = meeting
  const { vote: give, setVotes } = useWorkEdits()
  const heads = groupsOf(points)
  const left = room === 'not-set' ? undefined : votesLeft(points, room)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('votes.title')}
      </h1>
      <p role="status">
        <span>{t('votes.text')}</span>{' '}
        <span>
          {left === undefined ? '' : left >= 0 ? t('votes.left', { count: left }) : t('votes.over', { count: -left })}
        </span>
      </p>
      {heads.length === 0 ? <p>{t('votes.none')}</p> : null}
      <ul className="staff-meeting-points" data-columns={heads.length > ONE_COLUMN ? 2 : 1}>
        {heads.map(({ point, under }) => (
          <li key={point.id}>
            <span>{[point.text, ...under.map(({ text }) => text)].join(' · ')}</span>
            <VoteField
              text={point.text}
              votes={point.votes}
              onType={(votes) => setVotes(point.id, votes)}
              onPress={(by) => give(point.id, by)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
