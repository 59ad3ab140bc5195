import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Filling, fillingsFrom } from '../../domain/examples/fromPlan.ts'
import { whatOf } from '../../domain/plan/actionWords.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import type { ExampleFieldsProps } from './ExampleTexts.tsx'

/** Takes over from an action of the plan what fits, field by field; what was written there is replaced only by a press. */
export function FillFromPlan({ example, onChange }: ExampleFieldsProps) {
  const { t } = useTranslation(['examples', 'systems'])
  const actions = useActions()
  const checklist = useContent('checklist')
  const systems = useOwned('system')
  const [chosen, setChosen] = useState('')
  const action = actions.find(({ id }) => id === chosen)
  const sayOf = ({ field, value }: Filling): string => {
    if (field === 'step') return checklist.steps.find(({ id }) => id === value)?.title ?? value
    if (field === 'systemKind')
      return value === 'several' || value === 'not-answered' ? value : t(`systems:exampleNames.${value}`)
    return value
  }
  if (actions.length === 0) return null
  const options = actions.map((one): { readonly value: string; readonly label: string } => {
    const words = whatOf(one, checklist, systems)
    return { value: one.id, label: words.kind === 'text' ? inOneLine(words.text) : t('plan.noWords') }
  })
  return (
    <section className="card">
      <h2>{t('plan.title')}</h2>
      <Select
        label={t('plan.action')}
        options={[{ value: '', label: t('notChosen') }, ...options]}
        value={chosen}
        onChange={setChosen}
      />
      <ul className="plain-list">
        {(action ? fillingsFrom(action, { checklist, systems }) : []).map((filling) => {
          const { field, value } = filling
          const isTaken = example[field] === value
          const name = isFact(field) ? t(`fact.${field}`) : t(`text.${field}`)
          return (
            <li key={field} className="example-filling">
              <span className="muted">{name}</span>
              <span>{sayOf(filling)}</span>
              <Button
                look="small"
                aria-disabled={isTaken}
                onClick={isTaken ? undefined : () => onChange({ [field]: value })}
              >
                <span>{t(isTaken ? 'plan.taken' : 'plan.take')}</span>
                <span className="visually-hidden">{`: ${name}`}</span>
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const FACTS = ['step', 'systemKind', 'until', 'evaluatedOn'] as const
const isFact = (field: Filling['field']): field is (typeof FACTS)[number] => FACTS.some((fact) => fact === field)
