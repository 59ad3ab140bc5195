import { useTranslation } from 'react-i18next'
import { useDayWords } from '../../i18n/useDayWords.ts'
import { audiences, sectors, sizes } from '../../schema/goodExample.ts'
import { dayOrNotSet } from '../../schema/readIsoDate.ts'
import { systemKinds } from '../../schema/systemTraits.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Select, TextField } from '../../ui/Field.tsx'
import type { ExampleFieldsProps } from './ExampleTexts.tsx'

/** What an example is sorted and found by, and how far it may go. */
export function ExampleFacts({ example, onChange }: ExampleFieldsProps) {
  const { t } = useTranslation('examples')
  const dayWords = useDayWords()
  const day = (field: 'from' | 'until' | 'evaluatedOn') => ({
    label: t(`fact.${field}`),
    value: example[field] === 'not-set' ? '' : example[field],
    onChange: (on: string) => onChange({ [field]: dayOrNotSet(on) }),
    ...dayWords,
  })
  return (
    <section className="section">
      <h2>{t('sort')}</h2>
      <div className="field-grid example-facts">
        <ExampleKinds example={example} onChange={onChange} />
        <DayField {...day('from')} />
        <DayField {...day('until')} />
        <DayField {...day('evaluatedOn')} />
        <Select
          label={t('fact.audience')}
          options={audiences.map((value) => ({ value, label: t(`audience.${value}`) }))}
          value={example.audience}
          onChange={(audience) => onChange({ audience })}
        />
        <TextField
          label={t('fact.replyTo')}
          hint={t('hint.replyTo')}
          value={example.replyTo}
          onChange={({ target }) => onChange({ replyTo: target.value })}
        />
      </div>
    </section>
  )
}

function ExampleKinds({ example, onChange }: ExampleFieldsProps) {
  const { t } = useTranslation(['examples', 'systems'])
  const { steps, themes } = useContent('checklist')
  const none = { value: 'none' as const, label: t('notChosen') }
  const notAnswered = { value: 'not-answered' as const, label: t('notChosen') }
  return (
    <>
      <Select
        label={t('fact.step')}
        options={[none, ...steps.map(({ id, title }, at) => ({ value: id, label: `${at + 1}. ${title}` }))]}
        value={example.step}
        onChange={(step) => onChange({ step })}
      />
      <Select
        label={t('fact.theme')}
        options={[none, ...themes.map(({ id, title }) => ({ value: id, label: title }))]}
        value={example.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Select
        label={t('fact.sector')}
        options={[notAnswered, ...sectors.map((value) => ({ value, label: t(`sector.${value}`) }))]}
        value={example.sector}
        onChange={(sector) => onChange({ sector })}
      />
      <Select
        label={t('fact.size')}
        options={[notAnswered, ...sizes.map((value) => ({ value, label: t(`size.${value}`) }))]}
        value={example.size}
        onChange={(size) => onChange({ size })}
      />
      <Select
        label={t('fact.systemKind')}
        options={[
          notAnswered,
          ...systemKinds.map((value) => ({ value, label: t(`systems:exampleNames.${value}`) })),
          { value: 'several' as const, label: t('several') },
        ]}
        value={example.systemKind}
        onChange={(systemKind) => onChange({ systemKind })}
      />
    </>
  )
}
