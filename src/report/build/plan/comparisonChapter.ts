import { type Comparison, type ComparisonRow, chartRows, comparisonsOf } from '../../../domain/figures/comparison.ts'
import type { NationalFigure } from '../../../schema/nationalFigure.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { figureSource, respondents, valueSays } from '../../say/figureWords.ts'
import { bold, cell, plain } from '../../say/words.ts'

/** The answers beside the survey as charts and as a table, and the figures that are background only. */
export function comparisonBlocks(input: DocumentInput): readonly Block[] {
  const comparisons = comparisonsOf(input.checklist, input.figures.figures, input.answers)
  return comparisons.length > 0 ? charts(comparisons, input) : []
}

function charts(comparisons: readonly Comparison[], input: DocumentInput): readonly Block[] {
  const { t } = input
  const similar = comparisons.filter(({ fit }) => fit === 'similar')
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.comparison') },
    paragraph('body', t('documents:plan.comparisonIntro')),
    ...similar.flatMap((comparison) => chart(comparison, input)),
    ...(similar.length > 0 ? numbers(similar, input) : []),
    ...background(comparisons, input),
  ]
}

/** Figures on other questions than ours: told with their source, neither drawn nor set beside an answer. */
export function background(
  all: readonly Pick<Comparison, 'figure' | 'fit' | 'question'>[],
  input: Pick<DocumentInput, 't' | 'language'>,
): readonly Block[] {
  const told = all.filter(({ fit }) => fit === 'background')
  if (told.length === 0) return []
  const { t } = input
  return [
    { kind: 'heading', level: 3, text: t('documents:plan.backgroundTitle') },
    paragraph('body', t('documents:plan.backgroundIntro')),
    {
      kind: 'list',
      rows: told.map(({ figure, question }) => [
        bold(`${question.label}: `),
        { text: `${figure.takeaway} ${respondents(figure, input)}${linkNotCause(figure)}` },
      ]),
    },
  ]
}

const paragraph = (style: 'body' | 'small', text: string): Block => ({ kind: 'paragraph', style, words: plain(text) })

const chart = (comparison: Comparison, input: DocumentInput): readonly Block[] => [
  { kind: 'heading', level: 3, text: comparison.question.label },
  ...surveyFigure(
    comparison,
    input,
    comparison.rows.some(({ isOwn }) => isOwn) ? [] : [paragraph('small', ownElsewhere(comparison, input))],
  ),
]

/** A figure of the survey wherever it is drawn: its finding, its bars, what to beware of, what is said of ours, its source. */
export function surveyFigure(
  of: Pick<Comparison, 'figure' | 'rows' | 'fit'>,
  input: Pick<DocumentInput, 't' | 'language'>,
  ours: readonly Block[] = [],
): readonly Block[] {
  const { figure, fit } = of
  const rows = chartRows(of).map((row) => ({ ...barRow(row, of, input), bar: row.bar }))
  return [
    paragraph('body', figure.takeaway),
    { kind: 'bars', title: figure.asks, takeaway: figure.takeaway, rows },
    ...(figure.caution ? [paragraph('small', figure.caution)] : []),
    ...ours,
    paragraph('small', figureSource(figure, fit, input)),
  ]
}

/** The survey did not offer every answer of ours; then no row is marked, and the chart says why. */
const ownElsewhere = ({ choice }: Comparison, { t }: DocumentInput): string =>
  t('documents:plan.ownElsewhere', { choice: t(`common:choice.${choice}`) })

const barRow = (row: ComparisonRow, comparison: Pick<Comparison, 'figure'>, input: Pick<DocumentInput, 't'>) => ({
  label: rowLabel(row, comparison),
  value: valueSays(row.value, input),
  ...(row.isOwn ? { own: input.t('documents:plan.own') } : {}),
})

/** An answer, with its group where the figure has more than one; a row without a number stands for all of them. */
function rowLabel({ group, option, value }: ComparisonRow, { figure }: Pick<Comparison, 'figure'>): string {
  const name = (named: readonly { readonly id: string; readonly label: string }[], id: string) =>
    named.find((one) => one.id === id)?.label ?? id
  const answer = name(figure.options, option)
  const isWhole = figure.groups.length < 2 || (group === 'all' && value === 'not-in-text')
  return isWhole ? answer : `${answer}, ${name(figure.groups, group)}`
}

/** An effect is a link between two answers, and says so wherever it is told. */
const linkNotCause = ({ kind, caution }: NationalFigure): string =>
  kind === 'effect' && caution !== undefined ? ` ${caution}` : ''

const numbers = (comparisons: readonly Comparison[], input: DocumentInput): readonly Block[] => [
  { kind: 'heading', level: 3, text: input.t('documents:plan.tableTitle') },
  numbersTable(comparisons, input),
]

function numbersTable(comparisons: readonly Comparison[], input: DocumentInput): Block {
  const { t } = input
  return {
    kind: 'table',
    caption: t('documents:plan.tableCaption'),
    rowHeaders: true,
    columns: [
      { header: t('documents:plan.asked'), weight: 34 },
      { header: t('documents:plan.answer'), weight: 30 },
      { header: t('documents:plan.survey'), weight: 22 },
      { header: t('documents:plan.ourAnswer'), weight: 16 },
    ],
    rows: comparisons.flatMap((comparison) =>
      comparison.rows.map((row) => [
        cell(comparison.figure.asks),
        cell(rowLabel(row, comparison)),
        cell(valueSays(row.value, input)),
        cell(row.isOwn ? t(`common:choice.${comparison.choice}`) : ''),
      ]),
    ),
  }
}
