import { useTranslation } from 'react-i18next'
import { groupsOf } from '../../../domain/staff-meeting/staffMeeting.ts'
import { votesLeft } from '../../../domain/staff-meeting/votes.ts'
import { useWorkEdits } from '../../../store/useWorkEdits.ts'
import { Button } from '../../../ui/Button.tsx'
import { ONE_COLUMN, type ScreenProps } from './ScreenProps.ts'

/** Three votes a person, called out and counted on the wall. No point changes place while hands press beside it. */
export function VotesScreen({ meeting, heading }: ScreenProps) {
  const { t } = useTranslation('staffMeeting')
  const { points, room } = meeting
  const { vote: give } = useWorkEdits()
  const heads = groupsOf(points)
  const left = room === 'not-set' ? undefined : votesLeft(points, room)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('votes.title')}
      </h1>
      <p role="status">
        {t('votes.text')}{' '}
        {left === undefined ? '' : left >= 0 ? t('votes.left', { count: left }) : t('votes.over', { count: -left })}
      </p>
      {heads.length === 0 ? <p>{t('votes.none')}</p> : null}
      <ul className="staff-meeting-points" data-columns={heads.length > ONE_COLUMN ? 2 : 1}>
        {heads.map(({ point, under }) => (
          <li key={point.id}>
            <span>{[point.text, ...under.map(({ text }) => text)].join(' · ')}</span>
            <span className="staff-meeting-ways">
              <Button canRepeat onClick={() => give(point.id, -1)}>
                −<span className="visually-hidden"> {t('votes.less', { text: point.text })}</span>
              </Button>
              <strong>{point.votes}</strong>
              <Button canRepeat onClick={() => give(point.id, 1)}>
                +<span className="visually-hidden"> {t('votes.more', { text: point.text })}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
