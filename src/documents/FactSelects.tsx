import { useTranslation } from 'react-i18next'
import type { FactFacets } from '../domain/collection/facets.ts'
import { sectors } from '../schema/goodExample.ts'
import { systemKinds } from '../schema/systemTraits.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { Select } from '../ui/Field.tsx'

type FactSelectsProps = { readonly facets: FactFacets; readonly onChange: (part: Partial<FactFacets>) => void }

/** Narrows a list of examples by what they are sorted by. */
export function FactSelects({ facets, onChange }: FactSelectsProps) {
  const { t } = useTranslation(['examples', 'systems'])
  const { steps } = useContent('checklist')
  const without = { value: 'not-answered' as const, label: t('notChosen') }
  const every = { value: '' as const, label: t('every') }
  return (
    <>
      <Select
        label={t('fact.step')}
        options={[
          every,
          ...steps.map(({ id, title }) => ({ value: id, label: title })),
          { value: 'none' as const, label: t('notChosen') },
        ]}
        value={facets.step}
        onChange={(step) => onChange({ step })}
      />
      <Select
        label={t('fact.sector')}
        options={[every, ...sectors.map((value) => ({ value, label: t(`sector.${value}`) })), without]}
        value={facets.sector}
        onChange={(sector) => onChange({ sector })}
      />
      <Select
        label={t('fact.systemKind')}
        options={[
          every,
          ...systemKinds.map((value) => ({ value, label: t(`systems:exampleNames.${value}`) })),
          { value: 'several' as const, label: t('several') },
          without,
        ]}
        value={facets.systemKind}
        onChange={(systemKind) => onChange({ systemKind })}
      />
    </>
  )
}
