import { useTranslation } from 'react-i18next'
import { needOf } from '../../domain/training/trainingNeed.ts'
import { type TrainingTopic, trainingNeeds } from '../../schema/training.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { GroupName } from './GroupName.tsx'
import { useNeeds } from './useNeeds.ts'

/** One topic: what it covers, and the need of each group. */
export function OneTopic({ topic }: { readonly topic: TrainingTopic }) {
  const { t } = useTranslation(['training', 'documents'])
  const groups = useOwned('role-group')
  const setNeed = useNeeds(topic)
  return (
    <section className="one-topic">
      <h2>{topic.title}</h2>
      <p className="muted">{topic.covers}</p>
      {groups.map((group) => (
        <div key={group.id} className="one-topic-group">
          <RadioScale
            legend={<GroupName group={group} />}
            options={trainingNeeds.map((value) => ({ value, label: t(`documents:training.need.${value}`) }))}
            value={needOf(group, topic.id)}
            onChoose={(need) => setNeed(group, need)}
          />
          {needOf(group, topic.id) === 'not-answered' ? null : (
            <Button look="link" onClick={() => setNeed(group, 'not-answered')}>
              <span>{t('needs.clear')}</span>
              <span className="visually-hidden">
                : <GroupName group={group} />
              </span>
            </Button>
          )}
        </div>
      ))}
      <p role="status" className="muted">
        {groups.some((group) => needOf(group, topic.id) === 'dont-know') ? t('needs.asked') : ''}
      </p>
    </section>
  )
}
