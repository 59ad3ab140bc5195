import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { needsWithoutRow, newTrainingRow, rowsFromNeeds } from '../../domain/training/trainingNeed.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useOneOpen } from '../../ui/useOneOpen.ts'
import { TrainingRowLine } from './TrainingRowLine.tsx'
import { useTraining } from './useTraining.ts'

/** The plan row by row: made of the needs at a press, or written in. */
export function TrainingRows() {
  const { t } = useTranslation(['training', 'common'])
  const { training, changePlan } = useTraining()
  const { groups, rows, plan } = training
  const { rows: shown, removalOf, remove } = useRemoving(rows)
  const numbers = new Map(rows.map(({ id }, index) => [id, index + 1]))
  const undoWords = useUndoWords()
  const { openId, open, toggle } = useOneOpen('')
  return (
    <section>
      <h2>{t('plan.title')}</h2>
      <p>{t('plan.text')}</p>
      <RadioScale
        legend={t('plan.whose')}
        options={(['own', 'employer'] as const).map((value) => ({ value, label: t(`plan.whoseAnswer.${value}`) }))}
        value={plan?.whose ?? 'not-answered'}
        onChoose={(whose) => changePlan({ whose })}
      />
      <NotPlanned />
      {groups.length === 0 ? <p>{t('plan.noGroups')}</p> : <MakeRows />}
      {shown.length === 0 ? (
        <p>{t('plan.none')}</p>
      ) : (
        <RowList isOrdered>
          {shown.map((row) => {
            const removal = removalOf(row)
            return removal ? (
              <UndoNotice key={row.id} as="li" removal={removal} words={t('plan.removed')} {...undoWords} />
            ) : (
              <TrainingRowLine
                key={row.id}
                row={row}
                number={numbers.get(row.id) ?? 0}
                isOpen={row.id === openId}
                onToggle={() => toggle(row)}
                onRemove={() => remove(row)}
              />
            )
          })}
        </RowList>
      )}
      {groups.length === 0 ? null : <AddRow onAdded={open} />}
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
              group: inOneLine(group.name) || t('documents:training.unnamed'),
              topics: needed.map(({ title }) => title).join('; '),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Rows of the needs that have none yet, at one press. */
function MakeRows() {
  const { t } = useTranslation('training')
  const { groups, rows, topics } = useTraining().training
  const { addOwned } = useWorkEdits()
  const [made, setMade] = useState(0)
  const drafts = rowsFromNeeds(topics, groups, rows)
  const make = () => {
    addOwned(...drafts)
    setMade(drafts.length)
  }
  return (
    <p className="row">
      <Button look="primary" aria-disabled={drafts.length === 0} onClick={make}>
        {t('plan.make')}
      </Button>
      <span role="status">
        {made > 0 ? t('plan.made', { count: made }) : drafts.length === 0 ? t('plan.nothing') : ''}
      </span>
    </p>
  )
}

/** An empty row for a group, opened where it is added. */
function AddRow({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { t } = useTranslation(['training', 'documents'])
  const { groups } = useTraining().training
  const { addOwned } = useWorkEdits()
  const [chosen, setChosen] = useState<string>()
  const [made, setMade] = useState(0)
  const group = groups.find(({ id }) => id === chosen) ?? groups[0]
  // The row is told and not given the focus: moved in the middle of a double press, it makes Chromium 156 break the tab off.
  const add = () => {
    const [id = ''] = group ? addOwned(newTrainingRow(group.id, [])) : []
    onAdded(id)
    setMade(made + 1)
  }
  return (
    <div className="training-add">
      <Select
        label={t('plan.group')}
        options={groups.map(({ id, name }) => ({
          value: id,
          label: inOneLine(name) || t('documents:training.unnamed'),
        }))}
        value={group?.id ?? ''}
        onChange={setChosen}
      />
      <Button onClick={add}>{t('plan.add')}</Button>
      <span role="status">{made === 0 ? '' : t('plan.made', { count: made })}</span>
    </div>
  )
}
