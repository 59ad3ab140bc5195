import type { Answer } from '../../schema/answer.ts'
import type { Checklist, Choice, Question } from '../../schema/checklist.ts'
import type { FigureValue, NationalFigure } from '../../schema/nationalFigure.ts'
import type { AnswersByQuestion } from '../checklist/answers.ts'
import { type Bar, barFor } from './bar.ts'

/** One row of a survey figure: a number as the source states it, or the honest absence of one. Never 100 minus the rest. */
export type ComparisonRow = {
  /** 'all' also where the row stands for the answer as a whole, without a number for any group. */
  readonly group: string
  readonly option: string
  readonly bar: Bar
  readonly value: FigureValue | 'not-in-text'
  /** True where the workplace's own answer stands: only for a similar question, never for background. */
  readonly isOwn: boolean
}

/** One answer beside one figure of the survey. One workplace's answer is not a share and gets no bar. */
export type Comparison = {
  readonly question: Question
  readonly choice: Choice
  readonly figure: NationalFigure
  readonly fit: 'similar' | 'background'
  readonly rows: readonly ComparisonRow[]
}

/** The comparisons of a round: every answered question that has a figure, in the order of the checklist. */
export function comparisonsOf(
  checklist: Checklist,
  figures: readonly NationalFigure[],
  answers: AnswersByQuestion,
): readonly Comparison[] {
  const questions = checklist.steps.flatMap((step) => step.questions)
  return questions.flatMap((question) => {
    const figure = figures.find(({ id }) => id === question.figure?.id)
    const answer = answers[question.id]
    return figure && answer ? compareToFigure(question, answer, figure) : []
  })
}

/** Sets one answer beside its figure; an answer that says nothing about the question gives no comparison. */
export function compareToFigure(question: Question, answer: Answer, figure: NationalFigure): readonly Comparison[] {
  const { choice } = answer
  if (!question.figure || choice === 'not-answered' || choice === 'not-applicable') return []
  const { fit, marks } = question.figure
  const own = fit === 'similar' ? marks?.[choice] : undefined
  return [{ question, choice, figure, fit, rows: rowsOf(figure, own) }]
}

/**
 * The rows of a figure: every answer the report names. An answer without a number has one empty row; where groups stand
 * beside each other, a group without a number has an empty row too.
 */
export function rowsOf(figure: NationalFigure, own?: string): readonly ComparisonRow[] {
  return figure.options.flatMap(({ id: option }) => {
    const values = figure.values.filter((value) => value.option === option)
    const rowOf = (group: string, value: FigureValue | 'not-in-text'): ComparisonRow => {
      const bar: Bar = value === 'not-in-text' ? { kind: 'none' } : barFor(value)
      return { group, option, bar, value, isOwn: option === own }
    }
    if (values.length === 0) return [rowOf('all', 'not-in-text')]
    return figure.groups.flatMap(({ id: group }) => {
      const value = values.find((one) => one.group === group)
      if (value) return [rowOf(group, value)]
      return figure.kind === 'groups' && group !== 'all' ? [rowOf(group, 'not-in-text')] : []
    })
  })
}

/**
 * The rows to draw. An answer with no number to draw has one row, whatever its groups. An effect is a pair of bars, not a
 * distribution: there such an answer has no row and stands in words.
 */
export function chartRows({ figure, rows }: Pick<Comparison, 'figure' | 'rows'>): readonly ComparisonRow[] {
  return figure.options.flatMap(({ id }) => {
    const own = rows.filter(({ option }) => option === id)
    const toDraw = own.filter(({ value }) => value === 'not-in-text' || value.drawn)
    if (own.some(({ bar }) => bar.kind !== 'none')) return toDraw
    return figure.kind === 'effect' ? [] : own.slice(0, 1).map((row) => ({ ...row, group: 'all' }))
  })
}

/** The answers that have no row in the chart. */
export const untoldOptions = (comparison: Pick<Comparison, 'figure' | 'rows'>): readonly string[] => {
  const drawn = new Set(chartRows(comparison).map(({ option }) => option))
  return comparison.figure.options.map(({ id }) => id).filter((id) => !drawn.has(id))
}

/** The numbers that stand on the own answer's rows; one whose base the source does not give is not set beside an answer. */
export const ownValues = ({ rows }: Comparison): readonly FigureValue[] =>
  rows.flatMap(({ isOwn, value }) => (isOwn && value !== 'not-in-text' && value.drawn ? [value] : []))

/** The number beside which the own answer stands, where the survey's text gives one for all who were asked. */
export const ownValue = (comparison: Comparison): FigureValue | undefined =>
  ownValues(comparison).find(({ group }) => group === 'all')
