import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { topicsIn } from '../../domain/training/trainingNeed.ts'
import type { TrainingRow } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { TrainingRowForm } from './TrainingRowForm.tsx'

type TrainingRowLineProps = {
  readonly row: TrainingRow
  readonly number: number
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
}

/** One row of the plan: for whom, what, in which form and on whose time; it opens to be filled in. */
export function TrainingRowLine({ row, number, isOpen, onToggle, onRemove }: TrainingRowLineProps) {
  const { t } = useTranslation(['training', 'documents'])
  const { changeOwned } = useWorkEdits()
  const group = useOwned('role-group').find(({ id }) => id === row.groupId)
  const chosen = topicsIn(useContent('training').topics).filter(({ id }) => row.topics.includes(id))
  const title = t('row.title', { number, group: inOneLine(group?.name ?? '') || t('documents:training.unnamed') })
  return (
    <OpenRow
      id={`${row.id}-row`}
      mark=""
      name={title}
      line={<p>{chosen.length === 0 ? t('row.noTopics') : chosen.map((topic) => topic.title).join('; ')}</p>}
      facts={
        <span className="row-fact training-facts-in-row">
          {row.form === 'not-answered' ? null : <span>{t(`documents:training.forms.${row.form}`)}</span>}
          {row.time === 'not-answered' ? null : <span>{t(`row.timeSays.${row.time}`)}</span>}
        </span>
      }
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <TrainingRowForm row={row} onChange={(part) => changeOwned('training-row', row.id, part)} />
      <Button look="link" onClick={onRemove}>
        <span>{t('row.remove')}</span>
        <span className="visually-hidden">{`: ${title}`}</span>
      </Button>
    </OpenRow>
  )
}
