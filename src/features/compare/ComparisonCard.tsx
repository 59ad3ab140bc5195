import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../domain/figures/comparison.ts'
import { comparisonSentence } from '../../domain/figures/comparisonSentence.ts'
import type { Survey } from '../../schema/nationalFigure.ts'
import { AddToPlan } from './AddToPlan.tsx'
import { FigureChart } from './FigureChart.tsx'
import { FigureTable } from './FigureTable.tsx'
import { SourceLine } from './SourceLine.tsx'
import { useFigureWords } from './useFigureWords.ts'

type ComparisonCardProps = { readonly comparison: Comparison; readonly survey: Survey }

/** One answer beside one figure, with everything needed to judge it, and what it could lead to. */
export function ComparisonCard({ comparison, survey }: ComparisonCardProps) {
  const { t } = useTranslation('compare')
  const titleId = useId()
  const { figure } = comparison
  return (
    <div className="card laid-out-late">
      <figure className="comparison" aria-labelledby={titleId}>
        <Heading comparison={comparison} titleId={titleId} />
        <FigureChart comparison={comparison} />
        {figure.inWords?.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {figure.caution === undefined ? null : <p>{figure.caution}</p>}
        <details>
          <summary>{t('table.show')}</summary>
          <FigureTable comparison={comparison} />
        </details>
        <SourceLine figure={figure} survey={survey} />
      </figure>
      <AddToPlan question={comparison.question} choice={comparison.choice} />
    </div>
  )
}

function Heading({ comparison, titleId }: { readonly comparison: Comparison; readonly titleId: string }) {
  const { t } = useTranslation(['compare', 'common'])
  const { sentence } = useFigureWords(comparison)
  const { fit, figure, question, choice } = comparison
  return (
    <figcaption>
      <p className="row">
        <span className="chip">{t(`fit.${fit}`)}</span>
        {figure.kind === 'effect' ? <span className="chip">{t('link')}</span> : null}
        <span className="muted">{question.label}</span>
      </p>
      <h3 id={titleId}>{sentence(comparisonSentence(comparison))}</h3>
      {fit === 'similar' ? (
        <>
          <p className="muted">{t('yourQuestion', { question: question.text })}</p>
          <p>{figure.takeaway}</p>
        </>
      ) : (
        <p className="comparison-own">
          {t('yourAnswer', { question: question.text, choice: t(`common:choice.${choice}`) })}
        </p>
      )}
    </figcaption>
  )
}
