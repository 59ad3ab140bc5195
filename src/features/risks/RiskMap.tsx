import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { scoreOf } from '../../domain/risks/riskAnalysis.ts'
import { type Risk, type RiskAnalysis, ratingLevels } from '../../schema/riskAnalysis.ts'
import { useContent } from '../../store/ContentProvider.tsx'
import { useOwned } from '../../store/WorkProvider.tsx'
import { useRiskWords } from './useRiskWords.ts'

/** The rated risks as a map, on screens with room for one; the list above holds the same risks. */
export function RiskMap({ analysis }: { readonly analysis: RiskAnalysis }) {
  const { t } = useTranslation('risks')
  const { scales } = useContent('risks')
  const rated = useOwned('risk').filter(
    ({ riskAnalysisId, before }) => riskAnalysisId === analysis.id && scoreOf(before) !== undefined,
  )
  const [isOpen, setIsOpen] = useState(false)
  if (rated.length === 0) return null
  const at = (likelihood: number, consequence: number) =>
    rated.filter(({ before }) => before.likelihood === likelihood && before.consequence === consequence)
  return (
    <details className="section risk-map" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('matrix')}</summary>
      <table>
        <caption className="muted">{t('matrixHint')}</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {t('card.likelihood')}
            </th>
            <th colSpan={scales.consequence.length} scope="colgroup">
              {t('card.consequence')}
            </th>
          </tr>
          <tr>
            {scales.consequence.map(({ level, title }) => (
              <th key={level} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ratingLevels.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">{scales.likelihood.find(({ level }) => level === likelihood)?.title}</th>
              {ratingLevels.map((consequence) => (
                <td key={consequence}>
                  {isOpen ? at(likelihood, consequence).map((risk) => <RiskName key={risk.id} risk={risk} />) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function RiskName({ risk }: { readonly risk: Risk }) {
  return <p>{useRiskWords(risk).title}</p>
}
