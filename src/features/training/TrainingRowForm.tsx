import { useTranslation } from 'react-i18next'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { topicsIn } from '../../domain/training/trainingNeed.ts'
import { type TrainingRow, type TrainingRowPart, trainingForms } from '../../schema/training.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Check, Select, TextField } from '../../ui/Field.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'

type RowProps = { readonly row: TrainingRow; readonly onChange: (part: TrainingRowPart) => void }

/** The fields of a row: what the group learns, how, on whose time, before which system, and how it is followed up. */
export function TrainingRowForm({ row, onChange }: RowProps) {
  const { t } = useTranslation('training')
  return (
    <>
      <Topics row={row} onChange={onChange} />
      <RadioScale
        legend={t('row.time')}
        options={(['yes', 'no', 'dont-know'] as const).map((value) => ({
          value,
          label: t(`answer.${value}`),
        }))}
        value={row.time}
        onChoose={(time) => onChange({ time })}
      />
      <RowFacts row={row} onChange={onChange} />
    </>
  )
}

function Topics({ row, onChange }: RowProps) {
  const { t } = useTranslation('training')
  const topics = topicsIn(useContent('training').topics)
  const chosen = topics.filter(({ id }) => row.topics.includes(id))
  return (
    <details className="training-topics">
      <summary>{t('row.topics', { count: chosen.length })}</summary>
      <div className="field-grid">
        {topics.map(({ id, title }) => (
          <Check
            key={id}
            label={title}
            checked={row.topics.includes(id)}
            onChange={({ target }) =>
              onChange({
                topics: target.checked ? [...row.topics, id] : row.topics.filter((one) => one !== id),
              })
            }
          />
        ))}
      </div>
    </details>
  )
}

function RowFacts({ row, onChange }: RowProps) {
  const { t } = useTranslation(['training', 'documents'])
  return (
    <div className="field-grid training-facts">
      <TextField
        label={t('row.howMuch')}
        hint={t('row.howMuchHint')}
        value={row.howMuch}
        onChange={({ target }) => onChange({ howMuch: target.value })}
      />
      <Select
        label={t('row.form')}
        options={(['not-answered', ...trainingForms] as const).map((value) => ({
          value,
          label: value === 'not-answered' ? t('needs.choose') : t(`documents:training.forms.${value}`),
        }))}
        value={row.form}
        onChange={(form) => onChange({ form })}
      />
      <BeforeField row={row} onChange={onChange} />
      <TextField
        label={t('row.followUp')}
        hint={t('row.followUpHint')}
        value={row.followUp}
        onChange={({ target }) => onChange({ followUp: target.value })}
      />
    </div>
  )
}

/** A system of the register, or none in particular; one that was removed stays until another is chosen. */
function BeforeField({ row: { before }, onChange }: RowProps) {
  const { t } = useTranslation(['training', 'documents'])
  const systems = useOwned('system')
  const value = before.kind === 'system' ? before.systemId : before.kind
  const isGone = before.kind === 'system' && !systems.some(({ id }) => id === before.systemId)
  const choose = (chosen: string) => {
    const system = systems.find(({ id }) => id === chosen)
    if (system) onChange({ before: { kind: 'system', systemId: system.id } })
    else onChange({ before: { kind: chosen === 'no-system' ? 'no-system' : 'not-answered' } })
  }
  return (
    <Select
      label={t('row.before')}
      options={[
        { value: 'not-answered', label: t('needs.choose') },
        { value: 'no-system', label: t('documents:training.noSystem') },
        ...systems.map(({ id, name }) => ({
          value: id,
          label: inOneLine(name) || t('documents:register.unnamed'),
        })),
        ...(isGone ? [{ value, label: t('documents:training.systemGone') }] : []),
      ]}
      value={value}
      onChange={choose}
    />
  )
}
