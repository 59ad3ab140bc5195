import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { isPast } from '../../domain/plan/dueDate.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Risk } from '../../schema/riskAnalysis.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { RiskForm } from './RiskForm.tsx'
import { toggleOf } from './useOpenRisks.ts'
import { useRiskWords } from './useRiskWords.ts'

type RiskRowProps = {
  readonly risk: Risk
  readonly isOpen: boolean
  /** Its measures are all done. */
  readonly isCarriedOut: boolean
  /** A link led to it. */
  readonly isAskedFor: boolean
  readonly onToggle: (risk: Risk, isOpen: boolean) => void
  readonly onRemove: (risk: Risk) => void
}

/**
 * One risk: how serious it is, for whom, what is done, by whom and when, at a glance; and in the same place everything that
 * is judged and done about it. Of hundreds, only the changed one is drawn anew.
 */
export const RiskRow = memo(function RiskRow(props: RiskRowProps) {
  const { risk, isOpen, isCarriedOut, isAskedFor, onToggle, onRemove } = props
  const { t } = useTranslation(['risks', 'documents'])
  const { title, rating } = useRiskWords(risk)
  const today = useToday()
  useFocusHere(isAskedFor, toggleOf(risk))
  const toggle = () => onToggle(risk, !isOpen)
  const says = [
    t(`card.chip.${risk.serious}`),
    ...(risk.isSharedWorry ? [t('documents:risks.sharedWorry')] : []),
    inOneLine(risk.who),
  ]
  return (
    <OpenRow
      id={toggleOf(risk)}
      mark={<span className="risk-mark" data-serious={risk.serious} />}
      name={title}
      line={
        <>
          <p className="muted">{says.filter((word) => word !== '').join(' · ')}</p>
          {isPast(risk.dueOn, today) && !isCarriedOut ? (
            <p className="risk-warning">{t('card.duePast', { date: risk.dueOn })}</p>
          ) : null}
        </>
      }
      facts={<RiskFacts risk={risk} isCarriedOut={isCarriedOut} rating={rating} />}
      isOpen={isOpen}
      onToggle={toggle}
    >
      <RiskForm risk={risk} title={title} />
      <p className="row">
        <Button onClick={toggle}>
          <span>{t('card.close')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
        <Button look="link" onClick={() => onRemove(risk)}>
          <span>{t('card.remove')}</span>
          <span className="visually-hidden">{`: ${title}`}</span>
        </Button>
      </p>
    </OpenRow>
  )
})

type RiskFactsProps = { readonly risk: Risk; readonly isCarriedOut: boolean; readonly rating: string }

/** What is done about a risk, by whom and when, beside its name. */
function RiskFacts({ risk, isCarriedOut, rating }: RiskFactsProps) {
  const { t } = useTranslation(['risks', 'common', 'documents'])
  const { measures, responsible, dueOn } = risk
  return (
    <div className="row-fact risk-facts">
      <span>{isCarriedOut ? t('documents:risks.carriedOut') : t('card.count', { count: measures.length })}</span>
      <span>
        {responsible.kind === 'role' ? t(`common:responsible.${responsible.role}`) : inOneLine(responsible.text)}
      </span>
      <span>{dueOn === 'not-set' ? t('card.noDay') : dueOn}</span>
      <span className="risk-rating-words">{rating}</span>
    </div>
  )
}
