import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { topicsWith } from '../../domain/training/trainingNeed.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { ProposeAction } from './ProposeAction.tsx'

/** What is needed now, group by group, on its way into the action plan. */
export function NeedsNow() {
  const { t } = useTranslation(['training', 'documents'])
  const { topics } = useContent('training')
  const needy = useOwned('role-group')
    .map((group) => ({ group, needed: topicsWith(topics, group, 'now') }))
    .filter(({ needed }) => needed.length > 0)
  if (needy.length === 0) return null
  return (
    <section>
      <h2>{t('propose.title')}</h2>
      <p>{t('propose.text')}</p>
      <RowList>
        {needy.map(({ group, needed }) => (
          <li key={group.id} className="row-in-list">
            <ProposeAction
              about={group.id}
              text={t('propose.measure', {
                group: inOneLine(group.name) || t('documents:training.unnamed'),
                topics: needed.map(({ title }) => title).join('; '),
              })}
            />
          </li>
        ))}
      </RowList>
    </section>
  )
}
