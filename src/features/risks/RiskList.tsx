import { useTranslation } from 'react-i18next'
import { carriedOut } from '../../domain/risks/carriedOut.ts'
import type { RiskAnalysis } from '../../schema/riskAnalysis.ts'
import { useActions } from '../../store/useActions.ts'
import { useRemoving } from '../../store/useRemoving.ts'
import { useOwned } from '../../store/WorkProvider.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { useSoon } from '../../ui/useSoon.ts'
import { RiskRow } from './RiskRow.tsx'
import { useOpenRisks } from './useOpenRisks.ts'

/** The main view: the risks sorted by need of action. */
export function RiskList({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation(['risks', 'common'])
  const risks = useOwned('risk').filter(({ riskAnalysisId }) => riskAnalysisId === analysis.id)
  const done = carriedOut(risks, useActions())
  const { removed, undone, remove, undo } = useRemoving()
  const { shown, isOpen, isAskedFor, keyOf, toggle } = useOpenRisks(risks)
  const drawn = useSoon(shown)
  if (risks.length === 0 && removed.length === 0) return null
  return (
    <section>
      <h2>{t('listTitle')}</h2>
      {removed.length > 0 ? (
        <UndoNotice
          words={t('card.removed')}
          undo={t('undo')}
          onUndo={undo}
          gone={undone === 'no-place' ? t('common:undoGone') : undefined}
        />
      ) : null}
      <RowList isOrdered>
        {drawn.map((risk) => (
          <RiskRow
            key={keyOf(risk)}
            risk={risk}
            isOpen={isOpen(risk)}
            isCarriedOut={done.has(risk.id)}
            isAskedFor={isAskedFor(risk)}
            onToggle={toggle}
            onRemove={remove}
          />
        ))}
      </RowList>
    </section>
  )
}
