import { useTranslation } from 'react-i18next'
import { aboutSystem } from '../../domain/plan/actionWords.ts'
import { isForSystem } from '../../domain/plan/suggestion.ts'
import { lackingSteps } from '../../domain/systems/systemQuestion.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useActions } from '../../store/useActions.ts'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Button } from '../../ui/Button.tsx'
import { RowList } from '../../ui/RowList.tsx'

/** What is asked for, where something that should be done first was not. */
const MEASURES = {
  riskAnalysis: 'system-risk-analysis',
  dataProtection: 'system-data-protection',
  negotiation: 'system-negotiation',
} as const

/** What can be proposed where something that should be done first was not. */
export function SystemActions({ system }: { readonly system: AiSystem }) {
  const { t } = useTranslation('systems')
  const actions = useActions()
  const { addActions } = useWorkEdits()
  const checklist = useContent('checklist')
  const lacking = lackingSteps(system)
  if (lacking.length === 0) return null
  const measures = lacking.flatMap((step) => checklist.forSystem.measures.find(({ id }) => id === MEASURES[step]) ?? [])
  return (
    <section className="section">
      <h2>{t('propose.title')}</h2>
      <RowList>
        {measures.map(({ id, what, weeks, responsible: role }) => {
          const text = aboutSystem(what, system, checklist)
          const isAdded = actions.some((action) => isForSystem(action, id, system))
          const add = () => {
            if (isAdded) return
            addActions([
              {
                what: { kind: 'measure', measureId: id },
                origin: { kind: 'system', systemId: system.id },
                responsible: { kind: 'role', role },
                weeks,
              },
            ])
          }
          return (
            <li key={id} className="row-in-list">
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
