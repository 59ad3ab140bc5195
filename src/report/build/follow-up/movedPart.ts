import { onWorkplace } from '../../../domain/checklist/asked.ts'
import {
  countsOf,
  type Movement,
  movementKinds,
  type WhatMoved,
  whatMoved,
} from '../../../domain/follow-up/movement.ts'
import type { Checklist } from '../../../schema/checklist.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { bold, cell, plain } from '../../say/words.ts'

/** Told question by question; what stands still or has only one answer is counted. */
const TOLD = ['better', 'now-known', 'worse', 'now-unknown', 'not-comparable'] as const

type Told = Movement & { readonly kind: (typeof TOLD)[number] }
const isTold = (row: Movement): row is Told => TOLD.some((told) => told === row.kind)

/** What moved of the employer's questions: the union's own affairs stay with the union. 'none' where there is no round before. */
export function movedIn({ checklist, answers, systems, startedOn, earlier }: DocumentInput): WhatMoved | 'none' {
  if (earlier === 'none') return 'none'
  const asked: Checklist = {
    ...checklist,
    steps: checklist.steps.map((step) => ({
      ...step,
      questions: onWorkplace(step.questions, { answers: { ...earlier.answers, ...answers }, systems }),
    })),
  }
  return whatMoved(asked, earlier, { answers, startedOn })
}

/** How many questions went each way, a row each; nothing of the ways that none went. */
export const movedRows = (input: DocumentInput, moved: WhatMoved): readonly string[] =>
  movementKinds
    .filter((kind) => moved.whole[kind] > 0)
    .map((kind) => input.t(`documents:followUp.moved.${kind}`, { count: moved.whole[kind] }))

/** Every question that moved, step by step: the answer then, the answer now, and what that is called. */
export function movedPart(input: DocumentInput): readonly Block[] {
  const { t } = input
  const moved = movedIn(input)
  if (moved === 'none') return []
  const steps = moved.steps.filter(({ rows }) => rows.length > 0)
  if (steps.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:followUp.changed') },
    { kind: 'paragraph', style: 'body', words: plain(t('documents:followUp.noCause')) },
    {
      kind: 'table',
      caption: t('documents:followUp.changedCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.step'), weight: 30 },
        { header: t('documents:followUp.answersThenNow'), weight: 70 },
      ],
      rows: steps.map(({ title, rows }) => [
        cell(title),
        [[bold(countedIn(rows, input))], ...rows.filter(isTold).map((row) => rowWords(row, input))],
      ]),
    },
  ]
}

const countedIn = (rows: readonly Movement[], { t }: DocumentInput): string => {
  const counts = countsOf(rows)
  return movementKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`documents:followUp.counted.${kind}`, { count: counts[kind] }))
    .join(' · ')
}

/** What became of the answer, and of the question itself between the two. */
const rowWords = ({ question, was, now, kind, marks }: Told, { t, checklist: { steps } }: DocumentInput) =>
  plain(
    t('documents:followUp.row', {
      label: question.label,
      was: t(`common:choice.${was}`),
      now: t(`common:choice.${now}`),
      kind: [
        t(`documents:followUp.kind.${kind}`),
        ...marks.map((mark) =>
          mark.kind === 'moved'
            ? t('documents:followUp.mark.moved', { step: steps.find(({ id }) => id === mark.from)?.title ?? '' })
            : t(`documents:followUp.mark.${mark.kind}`),
        ),
      ].join('; '),
    }),
  )
