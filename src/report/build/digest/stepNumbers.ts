import { rowsOf } from '../../../domain/figures/comparison.ts'
import { choices, type Question, type Step } from '../../../schema/checklist.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { cell, plain } from '../../say/words.ts'
import { background, surveyFigure } from '../plan/comparisonChapter.ts'

/** How the workplaces answered one question: how many did, and what is told of each answer, in the order of `choices`. */
export type QuestionNumbers = {
  readonly question: Question
  readonly of: string
  readonly cells: readonly string[]
}

type NumbersInput = Pick<DocumentInput, 't' | 'language' | 'figures'>

/** How workplaces answered one step, with the survey's figures after it: counts of workplaces are no shares, and have no bars. */
export function stepNumbers(step: Step, numbers: readonly QuestionNumbers[], input: NumbersInput): readonly Block[] {
  const { t, figures } = input
  const beside = step.questions.flatMap((question) => {
    const figure = figures.figures.find(({ id }) => id === question.figure?.id)
    return figure && question.figure ? [{ question, figure, fit: question.figure.fit, rows: rowsOf(figure) }] : []
  })
  const drawn = beside.filter(({ fit, figure }, at) => fit === 'similar' && firstOf(figure, beside) === at)
  return [
    {
      kind: 'table',
      caption: t('documents:digest.caption', { step: step.title }),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.question'), weight: 30 },
        { header: t('documents:digest.workplaces'), weight: 16 },
        ...choices.map((choice) => ({ header: t(`common:choice.${choice}`), weight: 11 })),
      ],
      rows: numbers.map(({ question, of, cells }) => [cell(question.label), cell(of), ...cells.map(cell)]),
    },
    ...(drawn.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: t('documents:digest.survey') } as const,
          ...drawn.flatMap(({ question, ...figure }): readonly Block[] => [
            { kind: 'paragraph', style: 'body', words: [{ text: question.label, bold: true }] },
            ...surveyFigure(figure, input),
          ]),
          { kind: 'paragraph', style: 'small', words: plain(t('documents:digest.caution')) } as const,
        ]),
    ...background(beside, input),
  ]
}

const firstOf = <Figure>(figure: Figure, all: readonly { readonly figure: Figure; readonly fit: string }[]): number =>
  all.findIndex((one) => one.figure === figure && one.fit === 'similar')
