import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../domain/figures/comparison.ts'
import { comparisonSentence } from '../../domain/figures/comparisonSentence.ts'
import type { Survey } from '../../schema/nationalFigure.ts'
import { OpenRow } from '../../ui/OpenRow.tsx'
import { useIsPrinting } from '../../ui/useIsPrinting.ts'
import { AddToPlan } from './AddToPlan.tsx'
import { FigureChart } from './FigureChart.tsx'
import { FigureTable } from './FigureTable.tsx'
import { SourceLine } from './SourceLine.tsx'
import { useFigureWords } from './useFigureWords.ts'

type ComparisonRowProps = {
  readonly comparison: Comparison
  readonly survey: Survey
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** One answer beside one figure: told in a sentence, and when open with everything needed to judge it. */
export function ComparisonRow({ comparison, survey, isOpen, onToggle }: ComparisonRowProps) {
  const { sentence } = useFigureWords(comparison)
  const { question, choice } = comparison
  const isShown = useIsPrinting() || isOpen
  return (
    <OpenRow
      id={`${question.id}-figure`}
      mark=""
      name={question.label}
      line={isShown ? null : <p className="muted">{sentence(comparisonSentence(comparison))}</p>}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <Figure comparison={comparison} survey={survey} />
      <AddToPlan question={question} choice={choice} />
    </OpenRow>
  )
}

function Figure({ comparison, survey }: Pick<ComparisonRowProps, 'comparison' | 'survey'>) {
  const { t } = useTranslation('compare')
  const titleId = useId()
  const { figure } = comparison
  return (
    <figure className="comparison" aria-labelledby={titleId}>
      <Caption comparison={comparison} titleId={titleId} />
      <FigureChart comparison={comparison} />
      {figure.inWords?.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {figure.caution === undefined ? null : <p>{figure.caution}</p>}
      <details>
        <summary>
          <span>{t('table.show')}</span>
          <span className="visually-hidden">{`: ${comparison.question.label}`}</span>
        </summary>
        <FigureTable comparison={comparison} />
      </details>
      <SourceLine figure={figure} survey={survey} />
    </figure>
  )
}

function Caption({ comparison, titleId }: { readonly comparison: Comparison; readonly titleId: string }) {
  const { t } = useTranslation(['compare', 'common'])
  const { sentence } = useFigureWords(comparison)
  const { fit, figure, question, choice } = comparison
  return (
    <figcaption>
      <p className="row">
        <span className="chip">{t(`fit.${fit}`)}</span>
        {figure.kind === 'effect' ? <span className="chip">{t('link')}</span> : null}
      </p>
      <p className="comparison-title" id={titleId}>
        {sentence(comparisonSentence(comparison))}
      </p>
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
