import { useTranslation } from 'react-i18next'
import type { Comparison, ComparisonRow } from '../../domain/figures/comparison.ts'
import { OwnMarker } from '../../ui/FigureBars.tsx'
import { useFigureWords } from './useFigureWords.ts'

type FigureTableProps = { readonly comparison: Comparison }

/** The same numbers and words as the chart, as a table; two columns, so that it fits a phone. */
export function FigureTable({ comparison }: FigureTableProps) {
  const { t } = useTranslation('compare')
  const { figure, rows } = comparison
  return (
    <div className="table-box">
      <table>
        <caption>{figure.asks}</caption>
        <thead>
          <tr>
            <th scope="col">{t(figure.groups.length > 1 ? 'table.answerAndGroup' : 'table.answer')}</th>
            <th scope="col">{t('table.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.option} ${row.group}`} row={row} comparison={comparison} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, comparison }: FigureTableProps & { readonly row: ComparisonRow }) {
  const { t } = useTranslation('compare')
  const { optionLabel, groupLabel, inTable } = useFigureWords(comparison)
  const group = groupLabel(row)
  return (
    <tr>
      <th scope="row">
        <span>{optionLabel(row.option)}</span> {row.isOwn ? <OwnMarker words={t('own')} /> : null}
        {group === undefined ? null : <span className="comparison-note">{group}</span>}
      </th>
      <td>
        <span>{inTable(row)}</span>
        {row.value !== 'not-in-text' && row.value.note !== undefined ? (
          <span className="comparison-note">{row.value.note}</span>
        ) : null}
      </td>
    </tr>
  )
}
