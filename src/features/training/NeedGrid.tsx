import { useTranslation } from 'react-i18next'
import { needOf, topicsWith, withNeed } from '../../domain/training/trainingNeed.ts'
import { type RoleGroup, type TrainingTopic, trainingNeeds } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Select } from '../../ui/Field.tsx'

/** Topic by group: a table where there is room, else a list of topics with a choice for each group. */
export function NeedGrid() {
  const { t } = useTranslation('training')
  const { topics } = useContent('training')
  const source = useContent('sources').find(({ id }) => id === topics.source)
  const groups = useOwned('role-group')
  const unknown = groups.flatMap((group) => topicsWith(topics, group, 'dont-know')).length
  return (
    <section className="section">
      <h2>{t('needs.title')}</h2>
      <p>{t('needs.text')}</p>
      <div className="table-box">
        <table className="need-grid">
          <caption>{t('needs.caption')}</caption>
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
      <p role="status">{unknown > 0 ? t('needs.unknown', { count: unknown }) : ''}</p>
      <p className="muted">{t('needs.source', { name: source?.name ?? '' })}</p>
    </section>
  )
}

function GroupName({ group }: { readonly group: RoleGroup }) {
  const { t } = useTranslation('documents')
  return group.name.trim() || t('training.unnamed')
}

type TopicRowProps = { readonly topic: TrainingTopic; readonly groups: readonly RoleGroup[] }

function TopicRow({ topic, groups }: TopicRowProps) {
  const { t } = useTranslation(['training', 'documents'])
  const { changeOwned } = useWorkEdits()
  const options = [
    { value: 'not-answered', label: t('needs.choose') },
    ...trainingNeeds.map((value) => ({ value: value, label: t(`documents:training.need.${value}`) })),
  ]
  const set = (group: RoleGroup, value: string) => {
    const need = trainingNeeds.find((one) => one === value) ?? 'not-answered'
    changeOwned('role-group', group.id, { needs: withNeed(group, topic.id, need) })
  }
  return (
    <tr>
      <th scope="row">
        {topic.title} <span className="need-covers">{topic.covers}</span>
      </th>
      {groups.map((group) => (
        <td key={group.id}>
          <Select
            label={
              <>
                <GroupName group={group} />
                <span className="visually-hidden">: {topic.title}</span>
              </>
            }
            options={options}
            value={needOf(group, topic.id)}
            onChange={({ target }) => set(group, target.value)}
          />
        </td>
      ))}
    </tr>
  )
}
