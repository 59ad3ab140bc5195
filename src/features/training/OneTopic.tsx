import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { needOf } from '../../domain/training/trainingNeed.ts'
import { useClearWords } from '../../i18n/useUndoWords.ts'
import { type TrainingTopic, trainingNeeds } from '../../schema/training.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { ClearAnswer } from '../../ui/ClearAnswer.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { GroupName } from './GroupName.tsx'
import { useNeeds } from './useNeeds.ts'

/** One topic: what it covers, and the need of each group. */
export function OneTopic({ topic }: { readonly topic: TrainingTopic }) {
  const { t } = useTranslation(['training', 'documents'])
  const groups = useOwned('role-group')
  const setNeed = useNeeds(topic)
  const clearWords = useClearWords()
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
          <ClearAnswer
            isAnswered={needOf(group, topic.id) !== 'not-answered'}
            of={inOneLine(group.name) || t('documents:training.unnamed')}
            words={clearWords}
            onClear={() => {
              setNeed(group, 'not-answered')
              return () => setNeed(group, needOf(group, topic.id))
            }}
          />
        </div>
      ))}
      <p role="status" className="muted">
        {groups.some((group) => needOf(group, topic.id) === 'dont-know') ? t('needs.asked') : ''}
      </p>
    </section>
  )
}
