import { useTranslation } from 'react-i18next'
import { findCatalogueRisk, isLoweredWithoutMeasure, scoreOf } from '../../domain/risks/riskAnalysis.ts'
import { inOneLine } from '../../domain/texts/asWritten.ts'
import type { Rating, Risk, RiskPart } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useWorkEdits } from '../../store/useWorkEdits.ts'
import { Check, TextField } from '../../ui/Field.tsx'
import { FilledRow } from '../../ui/FilledRow.tsx'
import { RadioScale } from '../../ui/RadioScale.tsx'
import { ExplainedTerms } from '../../words/index.ts'
import { RatingFields } from './RatingFields.tsx'
import { RiskFollowUp } from './RiskFollowUp.tsx'
import { RiskMeasures } from './RiskMeasures.tsx'

type Props = { readonly risk: Risk; readonly onChange: (part: RiskPart) => void }

/** All about a risk: whether it is serious and what is done stand open, the rest in rows with their first words. */
export function RiskForm({ risk, title }: { readonly risk: Risk; readonly title: string }) {
  const catalogue = useContent('risks')
  const { changeOwned } = useWorkEdits()
  const change = (part: RiskPart) => changeOwned('risk', risk.id, part)
  const known = risk.what.kind === 'catalogue' ? findCatalogueRisk(catalogue, risk.what.id) : undefined
  return (
    <fieldset className="risk-form">
      <legend className="visually-hidden">{title}</legend>
      {known ? <ExplainedTerms texts={[known.title]} /> : null}
      <div className="risk-halves">
        <div>
          <Judged risk={risk} onChange={change} />
        </div>
        <div>
          <RiskMeasures risk={risk} suggested={known?.measures ?? []} onChange={change} />
          <RiskFollowUp risk={risk} onChange={change} />
        </div>
      </div>
    </fieldset>
  )
}

/** How the risk is judged: whether it is serious is what counts (AFS 2023:1 11 §); the rest may be left out. */
function Judged({ risk, onChange }: Props) {
  const { t } = useTranslation('risks')
  const catalogue = useContent('risks')
  const { figures } = useContent('figures')
  const known = risk.what.kind === 'catalogue' ? findCatalogueRisk(catalogue, risk.what.id) : undefined
  const figure = figures.find(({ id }) => id === known?.figure)
  const ratingWords = (rating: Rating) =>
    scoreOf(rating) === undefined ? '' : `${rating.likelihood} × ${rating.consequence}`
  return (
    <>
      <RadioScale
        legend={t('card.serious')}
        hint={catalogue.scales.serious}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`card.${value}`) }))}
        value={risk.serious}
        onChoose={(serious) => onChange({ serious })}
      />
      <Check
        label={t('card.shared')}
        checked={risk.isSharedWorry}
        onChange={({ target }) => onChange({ isSharedWorry: target.checked })}
      />
      {risk.isSharedWorry ? <p className="muted">{t('card.sharedHint')}</p> : null}
      <FilledRow name={t('card.who')} words={inOneLine(risk.who)}>
        <TextField label={t('card.who')} value={risk.who} onChange={({ target }) => onChange({ who: target.value })} />
      </FilledRow>
      <FilledRow name={t('card.inPlace')} words={inOneLine(risk.inPlace)}>
        <TextField
          label={t('card.inPlace')}
          hint={t('card.inPlaceHint')}
          value={risk.inPlace}
          onChange={({ target }) => onChange({ inPlace: target.value })}
        />
      </FilledRow>
      <FilledRow name={t('card.before')} words={ratingWords(risk.before)}>
        <p className="muted">{t('card.rateHint')}</p>
        <RatingFields legend={t('card.before')} rating={risk.before} onChange={(before) => onChange({ before })} />
      </FilledRow>
      <FilledRow name={t('card.after')} words={ratingWords(risk.after)}>
        <RatingFields legend={t('card.after')} rating={risk.after} onChange={(after) => onChange({ after })} />
      </FilledRow>
      <p className="risk-lowered" role="status">
        {isLoweredWithoutMeasure(risk) ? t('card.lowered') : ''}
      </p>
      {figure ? (
        <p className="muted small">
          <span>{`${t('card.figure')} ${figure.takeaway}`}</span> <span>{figure.caution}</span>
        </p>
      ) : null}
    </>
  )
}
