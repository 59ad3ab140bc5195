import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { isPast } from '../../domain/plan/dueDate.ts'
import { findCatalogueRisk, isLoweredWithoutMeasure } from '../../domain/risks/riskAnalysis.ts'
import type { Risk, RiskPart } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { useToday } from '../../store/WorkProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Check, TextField } from '../../ui/Field.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { useFocusHere } from '../../ui/useFocusHere.ts'
import { ExplainedTerms } from '../../words/index.ts'
import { RatingFields } from './RatingFields.tsx'
import { RiskFollowUp } from './RiskFollowUp.tsx'
import { RiskMeasures } from './RiskMeasures.tsx'
import { editButtonOf } from './useOpenRisks.ts'
import { useRiskWords } from './useRiskWords.ts'

type RiskCardProps = {
  readonly risk: Risk
  readonly isOpen: boolean
  /** Its measures are all done. */
  readonly isCarriedOut: boolean
  /** A link led to it. */
  readonly isAskedFor: boolean
  readonly onToggle: (risk: Risk, isOpen: boolean) => void
  readonly onRemove: (risk: Risk) => void
}

/** One risk: how serious it is at a glance, and in the same place everything that is judged and done about it. Of hundreds, only the changed one is drawn anew. */
export const RiskCard = memo(function RiskCard(props: RiskCardProps) {
  const { risk, isOpen, isCarriedOut, isAskedFor, onToggle, onRemove } = props
  const { t } = useTranslation(['risks', 'documents'])
  const { title, rating } = useRiskWords(risk)
  const today = useToday()
  useFocusHere(isAskedFor, `${risk.id}-heading`)
  return (
    <li className="card laid-out-late">
      <h3 id={`${risk.id}-heading`} tabIndex={-1}>
        {title}
      </h3>
      <p>
        <span className="chip">{t(`card.chip.${risk.serious}`)}</span>{' '}
        {risk.isSharedWorry ? <span className="chip">{t('documents:risks.sharedWorry')}</span> : null}{' '}
        {isCarriedOut ? <span className="chip">{t('documents:risks.carriedOut')}</span> : null}
      </p>
      <p className="muted">{rating}</p>
      {isPast(risk.dueOn, today) && !isCarriedOut ? (
        <p className="risk-warning">{t('card.duePast', { date: risk.dueOn })}</p>
      ) : null}
      <p className="row">
        <Button id={editButtonOf(risk)} aria-expanded={isOpen} onClick={() => onToggle(risk, !isOpen)}>
          {isOpen ? t('card.close') : t('card.edit')}
          <span className="visually-hidden">: {title}</span>
        </Button>
        <Button look="link" onClick={() => onRemove(risk)}>
          {t('card.remove')}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </p>
      {isOpen ? <RiskForm risk={risk} title={title} /> : null}
    </li>
  )
})

function RiskForm({ risk, title }: { readonly risk: Risk; readonly title: string }) {
  const { t } = useTranslation(['risks', 'documents'])
  const catalogue = useContent('risks')
  const { figures } = useContent('figures')
  const { changeOwned } = useWorkEdits()
  const change = (part: RiskPart) => changeOwned('risk', risk.id, part)
  const known = risk.what.kind === 'catalogue' ? findCatalogueRisk(catalogue, risk.what.id) : undefined
  const figure = figures.find(({ id }) => id === known?.figure)
  return (
    <fieldset className="risk-form">
      <legend className="visually-hidden">{title}</legend>
      {known ? <ExplainedTerms texts={[known.title]} /> : null}
      <RadioScale
        legend={t('card.serious')}
        hint={catalogue.scales.serious}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`card.${value}`) }))}
        value={risk.serious}
        onChoose={(serious) => change({ serious })}
      />
      <TextField label={t('card.who')} value={risk.who} onChange={({ target }) => change({ who: target.value })} />
      <TextField
        label={t('card.inPlace')}
        hint={t('card.inPlaceHint')}
        value={risk.inPlace}
        onChange={({ target }) => change({ inPlace: target.value })}
      />
      <Check
        label={t('card.shared')}
        checked={risk.isSharedWorry}
        onChange={({ target }) => change({ isSharedWorry: target.checked })}
      />
      <p className="muted">{t('card.sharedHint')}</p>
      {figure ? (
        <p className="muted">
          {t('card.figure')} {figure.takeaway} {figure.caution}
        </p>
      ) : null}
      <p className="muted">{t('card.rateHint')}</p>
      <RatingFields legend={t('card.before')} rating={risk.before} onChange={(before) => change({ before })} />
      <RiskMeasures risk={risk} suggested={known?.measures ?? []} onChange={change} />
      <RatingFields
        legend={t('card.after')}
        rating={risk.after}
        message={isLoweredWithoutMeasure(risk) ? t('card.lowered') : ''}
        onChange={(after) => change({ after })}
      />
      <RiskFollowUp risk={risk} onChange={change} />
    </fieldset>
  )
}
