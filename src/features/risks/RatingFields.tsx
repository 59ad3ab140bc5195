import { useTranslation } from 'react-i18next'
import { type Rating, ratingLevels } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Select } from '../../ui/Field.tsx'

type RatingFieldsProps = {
  readonly legend: string
  readonly rating: Rating
  readonly onChange: (rating: Rating) => void
}

/** Likelihood and consequence, one to five, each level in words; both may be left out. */
export function RatingFields({ legend, rating, onChange }: RatingFieldsProps) {
  const { t } = useTranslation('risks')
  const { scales } = useContent('risks')
  const levelOf = (text: string) => ratingLevels.find((level) => String(level) === text) ?? 'not-set'
  const options = (scale: 'likelihood' | 'consequence') => [
    { value: 'not-set', label: t('card.notSet') },
    ...scales[scale].map(({ level, title, means }) => ({
      value: String(level),
      label: `${level}. ${title}: ${means}`,
    })),
  ]
  return (
    <fieldset className="risk-rating">
      <legend className="visually-hidden">{legend}</legend>
      <div className="field-grid">
        {(['likelihood', 'consequence'] as const).map((scale) => (
          <Select
            key={scale}
            label={t(`card.${scale}`)}
            options={options(scale)}
            value={String(rating[scale])}
            onChange={(chosen) => onChange({ ...rating, [scale]: levelOf(chosen) })}
          />
        ))}
      </div>
    </fieldset>
  )
}
