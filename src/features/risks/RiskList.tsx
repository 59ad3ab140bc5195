import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { carriedOut } from '../../domain/risks/carriedOut.ts'
import { useUndoWords } from '../../i18n/useUndoWords.ts'
import type { Risk, RiskAnalysis } from '../../schema/riskAnalysis.ts'
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
  const { rows, removalOf, remove } = useRemoving(risks)
  const { shown, isOpen, isAskedFor, keyOf, toggle, close } = useOpenRisks(rows)
  const undoWords = useUndoWords()
  const takeAway = useCallback(
    (risk: Risk) => {
      close(risk)
      remove(risk)
    },
    [close, remove],
  )
  const drawn = useSoon(shown)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{t('listTitle')}</h2>
      <RowList isOrdered>
        {drawn.map((risk) => {
          const removal = removalOf(risk)
          return removal ? (
            <UndoNotice key={keyOf(risk)} as="li" removal={removal} words={t('card.removed')} {...undoWords} />
          ) : (
            <RiskRow
              key={keyOf(risk)}
              risk={risk}
              isOpen={isOpen(risk)}
              isCarriedOut={done.has(risk.id)}
              isAskedFor={isAskedFor(risk)}
              onToggle={toggle}
              onRemove={takeAway}
            />
          )
        })}
      </RowList>
    </section>
  )
}
