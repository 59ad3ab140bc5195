import { useTranslation } from 'react-i18next'
import { lackingSteps } from '../../domain/systems/systemQuestion.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { useActions } from '../../store/useActions.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { RowList } from '../../ui/RowList.tsx'

/** Usual weeks until such a step can be done: the product's own suggestion, always editable. */
const WEEKS = { riskAnalysis: 8, dataProtection: 8, negotiation: 4 } as const

/** What can be proposed where something that should be done first was not. */
export function SystemActions({ system }: { readonly system: AiSystem }) {
  const { t } = useTranslation('systems')
  const actions = useActions()
  const { addActions } = useWorkEdits()
  const lacking = lackingSteps(system)
  if (lacking.length === 0) return null
  const name = inOneLine(system.name) || t('unnamed')
  return (
    <section className="section">
      <h2>{t('propose.title')}</h2>
      <RowList>
        {lacking.map((step) => {
          const text = t(`propose.${step}`, { name })
          const isAdded = actions.some(({ what }) => what.kind === 'own' && what.text === text)
          const add = () => {
            if (isAdded) return
            addActions([
              {
                what: { kind: 'own', text },
                origin: { kind: 'system', systemId: system.id },
                responsible: { kind: 'role', role: 'manager' },
                weeks: WEEKS[step],
              },
            ])
          }
          return (
            <li key={step} className="row-in-list">
              <span className="row-words">{text}</span>
              <Button look="small" aria-disabled={isAdded} onClick={add}>
                <span>{t('propose.add')}</span>
                <span className="visually-hidden">{`: ${text}`}</span>
              </Button>
              <span className="row-fact" role="status">
                {isAdded ? t('propose.added') : ''}
              </span>
            </li>
          )
        })}
      </RowList>
    </section>
  )
}
