import { useTranslation } from 'react-i18next'
import { namesSafetyRepresentative } from '../../domain/plan/responsible.ts'
import { useDayWords } from '../../i18n/useDayWords.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { dataKinds, systemKinds } from '../../schema/systemTraits.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Check, Select, TextField } from '../../ui/Field.tsx'
import { useChange } from './useChange.ts'

/** So long a name no longer fits a row of a table. */
const LONG_NAME = 80

/** What a person writes about a system, and which data it uses. */
export function SystemFacts({ system }: { readonly system: AiSystem }) {
  const { t } = useTranslation(['systems', 'documents'])
  const change = useChange(system)
  const dayWords = useDayWords()
  const text = (field: 'purpose' | 'supplier' | 'affected' | 'decidedBy') => ({
    label: t(`form.${field}`),
    value: system[field],
    onChange: ({ target }: { readonly target: HTMLInputElement }) => change({ [field]: target.value }),
  })
  return (
    <section className="section">
      <h2>{t('form.about')}</h2>
      <div className="field-grid">
        <TextField
          label={t('form.name')}
          message={system.name.length > LONG_NAME ? t('longName', { count: system.name.length }) : ''}
          value={system.name}
          onChange={({ target }) => change({ name: target.value })}
        />
        <Select
          label={t('form.kind')}
          options={systemKinds.map((value) => ({ value, label: t(`exampleNames.${value}`) }))}
          value={system.systemKind}
          onChange={(systemKind) => change({ systemKind })}
        />
        <TextField {...text('purpose')} />
        <TextField {...text('supplier')} />
        <TextField {...text('affected')} hint={t('form.affectedHint')} />
        <TextField {...text('decidedBy')} />
        <DayField
          label={t('form.decidedOn')}
          value={system.decidedOn === 'not-set' ? '' : system.decidedOn}
          onChange={(day) => change({ decidedOn: dayOrNotSet(day) })}
          {...dayWords}
        />
        <TextField
          label={t('form.owner')}
          hint={t('form.ownerHint')}
          message={namesSafetyRepresentative(system.owner) ? t('form.ownerHint') : ''}
          value={system.owner}
          onChange={({ target }) => change({ owner: target.value })}
        />
      </div>
      <fieldset className="system-data">
        <legend>{t('form.data')}</legend>
        {dataKinds.map((kind) => (
          <Check
            key={kind}
            label={t(`documents:register.dataKinds.${kind}`)}
            checked={system.data.includes(kind)}
            onChange={({ target }) =>
              change({ data: dataKinds.filter((one) => (one === kind ? target.checked : system.data.includes(one))) })
            }
          />
        ))}
      </fieldset>
    </section>
  )
}
