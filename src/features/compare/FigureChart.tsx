import { useTranslation } from 'react-i18next'
import { type Comparison, chartRows, untoldOptions } from '../../domain/figures/comparison.ts'
import { FigureBars } from '../../ui/FigureBars.tsx'
import { useFigureWords } from './useFigureWords.ts'

type FigureChartProps = { readonly comparison: Comparison }

/** The bars of a figure and what must be read with them. A figure without numbers is told in words alone. */
export function FigureChart({ comparison }: FigureChartProps) {
  const { t } = useTranslation('compare')
  const { optionLabel, groupLabel, besideBar } = useFigureWords(comparison)
  if (comparison.figure.kind === 'text') return <p>{t('noNumbers')}</p>
  const rows = chartRows(comparison).map((row) => ({
    label: optionLabel(row.option),
    detail: row.group === 'all' ? undefined : groupLabel(row),
    bar: row.bar,
    value: besideBar(row),
    own: row.isOwn ? t('own') : undefined,
  }))
  const legends = (['hatched', 'open'] as const).filter((kind) => rows.some(({ bar }) => bar.kind === kind))
  return (
    <>
      <FigureBars takeaway={comparison.figure.takeaway} rows={rows} unit={t('unit')} />
      {legends.map((kind) => (
        <p key={kind} className="muted small">
          {t(`legend.${kind}`)}
        </p>
      ))}
      <BelowChart comparison={comparison} />
    </>
  )
}

/** What cannot be drawn: answers an effect gives no number for, and notes on single numbers. */
function BelowChart({ comparison }: FigureChartProps) {
  const { t } = useTranslation('compare')
  const { optionLabel, groupLabel } = useFigureWords(comparison)
  const untold = untoldOptions(comparison).map(optionLabel)
  const leftOut = comparison.figure.leftOut?.map(({ label }) => label) ?? []
  return (
    <>
      {untold.length > 0 ? <p className="muted small">{t('untold', { options: untold.join(', ') })}</p> : null}
      {leftOut.length > 0 ? <p className="muted small">{t('leftOut', { options: leftOut.join(', ') })}</p> : null}
      {comparison.rows.map((row) =>
        row.value === 'not-in-text' || row.value.note === undefined ? null : (
          <p key={`${row.option} ${row.group}`}>
            {t('note', {
              option: optionLabel(row.option),
              group: groupLabel(row) ?? t('table.all'),
              note: row.value.note,
            })}
          </p>
        ),
      )}
    </>
  )
}
