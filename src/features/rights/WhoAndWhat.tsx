import { useTranslation } from 'react-i18next'
import { type HatChoice, hatChoices, type Situation } from '../../schema/rights.ts'
import type { StepId } from '../../schema/stepId.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { Select } from '../../ui/Field.tsx'

type WhoAndWhatProps = {
  readonly hat: HatChoice
  readonly place: Situation['id'] | StepId
  readonly onHat: (hat: HatChoice) => void
  readonly onPlace: (place: Situation['id'] | StepId) => void
}

/** In which role one asks, and about what: a situation or a step. */
export function WhoAndWhat({ hat, place, onHat, onPlace }: WhoAndWhatProps) {
  const { t } = useTranslation('rights')
  const [{ hats, situations }, { steps }] = [useContent('rights'), useContent('checklist')]
  const titled = [
    ...situations.map(({ id, title }) => ({ value: id, label: title })),
    ...steps.map(({ id, title }, index) => ({ value: id, label: t('step', { number: index + 1, title }) })),
  ]
  const represents = hats.filter(({ id }) => hat === 'both' || hat === id)
  return (
    <section className="section">
      <div className="field-grid">
        <Select
          label={t('hat')}
          options={hatChoices.map((value) => ({
            value,
            label: hats.find(({ id }) => id === value)?.title ?? t('both'),
          }))}
          value={hat}
          onChange={onHat}
        />
        <Select label={t('when')} options={titled} value={place} onChange={onPlace} />
      </div>
      <p className="muted">{represents.map((one) => one.represents).join(' ')}</p>
    </section>
  )
}
