import { useTranslation } from 'react-i18next'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { type Action, type ActionPart, measureLevels } from '../../schema/action.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { DayField } from '../../ui/DayField.tsx'
import { Select, TextField } from '../../ui/Field.tsx'

type CheckFieldsProps = { readonly action: Action; readonly onChange: (part: ActionPart) => void }

/** How far the measure reaches, and when and how it is checked that it was done and works (AFS 2023:1 13 §). */
export function CheckFields({ action, onChange }: CheckFieldsProps) {
  const { t } = useTranslation(['actions', 'common'])
  const { level, check } = action
  const words = useDayWords()
  return (
    <>
      <Select
        label={t('form.level')}
        hint={t('form.levelHint')}
        options={[...measureLevels, 'not-set' as const].map((value) => ({ value, label: t(`form.levels.${value}`) }))}
        value={level}
        onChange={(chosen) => onChange({ level: chosen })}
      />
      <DayField
        label={t('form.checkOn')}
        value={check.on === 'not-set' ? '' : check.on}
        onChange={(day) => onChange({ check: { ...check, on: dayOrNotSet(day) } })}
        {...words}
      />
      <TextField
        label={t('form.checkBy')}
        hint={t('form.checkHint')}
        value={check.text}
        onChange={({ target }) => onChange({ check: { ...check, text: target.value } })}
      />
    </>
  )
}
