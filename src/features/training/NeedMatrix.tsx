import { useTranslation } from 'react-i18next'
import { needOf } from '../../domain/training/trainingNeed.ts'
import type { RoleGroup, TrainingTopic } from '../../schema/training.ts'
import { trainingNeeds } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Select } from '../../ui/Field.tsx'
import { GroupName } from './GroupName.tsx'
import { useNeeds } from './useNeeds.ts'

/** Topic by group, each cell a choice that its word, ground and border tell; under each other where there is no room. */
export function NeedMatrix() {
  const { t } = useTranslation('training')
  const { topics } = useContent('training')
  const groups = useOwned('role-group')
  return (
    <div className="table-box">
      <table className="need-grid">
        <caption className="visually-hidden">{t('needs.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('needs.topic')}</th>
            {groups.map((group) => (
              <th key={group.id} scope="col">
                <GroupName group={group} />
              </th>
            ))}
          </tr>
        </thead>
        {(['understand', 'use'] as const).map((level) => (
          <tbody key={level}>
            <tr className="need-level">
              <th scope="rowgroup" colSpan={groups.length + 1}>
                {t(`needs.${level}`)}
              </th>
            </tr>
            {topics[level].map((topic) => (
              <TopicRow key={topic.id} topic={topic} groups={groups} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

type TopicRowProps = { readonly topic: TrainingTopic; readonly groups: readonly RoleGroup[] }

function TopicRow({ topic, groups }: TopicRowProps) {
  const { t } = useTranslation(['training', 'documents'])
  const setNeed = useNeeds(topic)
  const options = [
    { value: 'not-answered', label: t('needs.choose') },
    ...trainingNeeds.map((value) => ({ value: value, label: t(`documents:training.need.${value}`) })),
  ]
  return (
    <tr>
      <th scope="row">{topic.title}</th>
      {groups.map((group) => (
        <td key={group.id} data-need={needOf(group, topic.id)}>
          <Select
            label={
              <>
                <GroupName group={group} />
                <span className="visually-hidden">{`: ${topic.title}`}</span>
              </>
            }
            options={options}
            value={needOf(group, topic.id)}
            onChange={(need) => setNeed(group, need)}
          />
        </td>
      ))}
    </tr>
  )
}
