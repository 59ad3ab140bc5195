import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { needsWithoutRow, topicsWith } from '../../domain/training/trainingNeed.ts'
import { GroupName } from './GroupName.tsx'
import { partAddress } from './parts.ts'
import { useTraining } from './useTraining.ts'

/** How many topics each group needs now, whether the plan has taken them up, and where the answers "don't know" go. */
export function NeededNow() {
  const { t } = useTranslation('training')
  const { topics, groups, rows } = useTraining().training
  const needy = groups.map((group) => ({ group, count: topicsWith(topics, group, 'now').length }))
  const lacking = needsWithoutRow(topics, groups, rows, 'now').length
  const unknown = groups.flatMap((group) => topicsWith(topics, group, 'dont-know')).length
  return (
    <aside className="card needed-now" aria-label={t('propose.title')}>
      <h2>{t('propose.title')}</h2>
      <dl>
        {needy.map(({ group, count }) => (
          <div key={group.id}>
            <dt>
              <GroupName group={group} />
            </dt>
            <dd>{t('needs.topics', { count })}</dd>
          </div>
        ))}
      </dl>
      <p>{lacking > 0 ? t('needs.lacking', { count: lacking }) : t('plan.nothing')}</p>
      <p role="status">{unknown > 0 ? t('needs.unknown', { count: unknown }) : ''}</p>
      <p>
        <Link to={partAddress('plan')}>{t('needs.onward')}</Link>
      </p>
    </aside>
  )
}
