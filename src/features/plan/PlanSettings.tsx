import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { addressOf } from '../../addresses/index.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { languages, nameOfReading } from '../../schema/language.ts'
import { readIsoDate } from '../../schema/readIsoDate.ts'
import { usePlanChoices } from '../../store/usePlanChoices.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useToday, useWorkplace } from '../../store/WorkProvider.tsx'
import { Select, TextField } from '../../ui/Field.tsx'

const SIZES = ['normal', 'large'] as const
const INKS = ['colour', 'black'] as const

/** What was chosen, in one line: the name, the language and the day of the follow-up. */
export function useSettingsWords(): string {
  const { t } = useTranslation('plan')
  const name = inOneLine(useWorkplace()?.name ?? '')
  const { language, size, ink, followUpOn } = usePlanChoices()
  const look = [...(size === 'large' ? [t('sizes.large')] : []), ...(ink === 'black' ? [t('inks.black')] : [])]
  return [
    ...[name, language === 'as-app' ? '' : nameOfReading(language), ...look],
    followUpOn === 'not-set' ? '' : t('followUpOn', { date: followUpOn }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Name, language, look and the date of the follow-up: all optional. */
export function PlanSettings() {
  const { t } = useTranslation('plan')
  const workplace = useWorkplace()
  const choices = usePlanChoices()
  const { renameWorkplace, choosePlan } = useWorkEdits()
  const today = useToday()
  const chooseDay = (text: string) => {
    const day = readIsoDate(text)
    choosePlan({ followUpOn: day === 'not-a-day' ? 'not-set' : day })
  }
  return (
    <div className="field-grid">
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        value={workplace?.name ?? ''}
        onChange={({ target }) => renameWorkplace(target.value)}
      />
      <Select
        label={t('language')}
        hint={t('languageHint')}
        options={[
          { value: 'as-app', label: t('languageAsPage') },
          ...languages.map((value) => ({ value, label: nameOfReading(value) })),
        ]}
        value={choices.language}
        onChange={(language) => choosePlan({ language })}
      />
      <Select
        label={t('size')}
        options={SIZES.map((value) => ({ value, label: t(`sizes.${value}`) }))}
        value={choices.size}
        onChange={(size) => choosePlan({ size })}
      />
      <Select
        label={t('ink')}
        options={INKS.map((value) => ({ value, label: t(`inks.${value}`) }))}
        value={choices.ink}
        onChange={(ink) => choosePlan({ ink })}
      />
      <TextField
        type="date"
        label={t('followUp')}
        hint={t('followUpHint')}
        message={choices.followUpOn !== 'not-set' && choices.followUpOn < today ? t('followUpPast') : ''}
        value={choices.followUpOn === 'not-set' ? '' : choices.followUpOn}
        onChange={({ target }) => chooseDay(target.value)}
      />
      <p>
        <Link to={addressOf('actions')}>{t('actions')}</Link>
      </p>
    </div>
  )
}
