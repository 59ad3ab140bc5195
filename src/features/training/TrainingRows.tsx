import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { needsWithoutRow, newTrainingRow, rowsFromNeeds } from '../../domain/training/trainingNeed.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { TrainingRowCard } from './TrainingRowCard.tsx'
import { useTraining } from './useTraining.ts'

/** The plan row by row: made of the needs at a press, or written in. */
export function TrainingRows() {
  const { t } = useTranslation(['training', 'common'])
  const { training, changePlan } = useTraining()
  const { groups, rows, plan } = training
  const { removed, undone, remove, undo } = useRemoving()
  return (
    <section className="section">
      <h2>{t('plan.title')}</h2>
      <p>{t('plan.text')}</p>
      <RadioScale
        legend={t('plan.whose')}
        options={(['own', 'employer'] as const).map((value) => ({ value, label: t(`plan.whoseAnswer.${value}`) }))}
        value={plan?.whose ?? 'not-answered'}
        onChoose={(whose) => changePlan({ whose })}
      />
      <NotPlanned />
      {groups.length === 0 ? <p>{t('plan.noGroups')}</p> : <AddRows />}
      {removed.length > 0 ? (
        <UndoNotice
          words={t('plan.removed')}
          undo={t('groups.undo')}
          onUndo={undo}
          gone={undone === 'no-place' ? t('common:undoGone') : undefined}
        />
      ) : null}
      {rows.length === 0 ? <p>{t('plan.none')}</p> : null}
      <ol className="plain-list">
        {rows.map((row, index) => (
          <TrainingRowCard key={row.id} row={row} number={index + 1} onRemove={() => remove(row)} />
        ))}
      </ol>
    </section>
  )
}

/** What is needed now and stands in no row: for whom, and which topics. */
function NotPlanned() {
  const { t } = useTranslation(['training', 'documents'])
  const { groups, rows, topics } = useTraining().training
  const lacking = needsWithoutRow(topics, groups, rows, 'now')
  if (lacking.length === 0) return null
  return (
    <Notice tone="warn">
      <p>{t('plan.notPlanned')}</p>
      <ul>
        {lacking.map(({ group, topics: needed }) => (
          <li key={group.id}>
            {t('plan.notPlannedFor', {
              group: group.name.trim() || t('documents:training.unnamed'),
              topics: needed.map(({ title }) => title).join('; '),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function AddRows() {
  const { t } = useTranslation(['training', 'documents'])
  const { groups, rows, topics } = useTraining().training
  const { addOwned } = useWorkEdits()
  const [made, setMade] = useState(0)
  const [chosen, setChosen] = useState<string>()
  const drafts = rowsFromNeeds(topics, groups, rows)
  const group = groups.find(({ id }) => id === chosen) ?? groups[0]
  const make = () => {
    addOwned(...drafts)
    setMade(drafts.length)
  }
  return (
    <>
      <p className="training-make">
        <Button look="primary" aria-disabled={drafts.length === 0} onClick={make}>
          {t('plan.make')}
        </Button>
      </p>
      <p role="status">{made > 0 ? t('plan.made', { count: made }) : drafts.length === 0 ? t('plan.nothing') : ''}</p>
      <div className="training-add">
        <Select
          label={t('plan.group')}
          options={groups.map(({ id, name }) => ({
            value: id,
            label: name.trim() || t('documents:training.unnamed'),
          }))}
          value={group?.id ?? ''}
          onChange={({ target }) => setChosen(target.value)}
        />
        <Button onClick={() => (group ? addOwned(newTrainingRow(group.id, [])) : undefined)}>{t('plan.add')}</Button>
      </div>
    </>
  )
}
