import { allQuestions } from '../../../domain/checklist/answers.ts'
import type { Step } from '../../../schema/checklist.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, ModelForOthers, Section } from '../../ReportModel.ts'
import { cell, plain } from '../../say/words.ts'
import { frameDocument } from '../documentFrame.ts'

/** The five answers on three lines, as they fit the column: ordinal, then knowledge, then scope. */
const BOXES = [['yes', 'partly'], ['no', 'dont-know'], ['not-applicable']] as const

/** The eight steps on paper: every question with boxes and room to write. Holds nothing that anybody entered. */
export function buildBlankChecklist(input: DocumentInput): ModelForOthers {
  const { t, checklist } = input
  const first: Section = {
    id: 'how',
    fit: 'flow',
    starts: 'new-page',
    blocks: [
      { kind: 'heading', level: 1, text: t('documents:blank.title') },
      {
        kind: 'paragraph',
        style: 'lead',
        words: plain(t('documents:blank.lead', { count: allQuestions(checklist).length })),
      },
      { kind: 'paragraph', style: 'body', words: plain(t('documents:blank.how')) },
      { kind: 'writing-lines', label: t('documents:blank.whoAndWhen'), lines: 1 },
    ],
  }
  return frameDocument(
    { ...input, isExample: false },
    {
      title: t('documents:blank.title'),
      subject: t('documents:list.blank-checklist.purpose'),
      header: t('documents:blank.header'),
      sections: [first, ...checklist.steps.map((step, index) => stepSection(step, index + 1, input))],
    },
  )
}

const stepSection = (step: Step, number: number, input: DocumentInput): Section => ({
  id: step.id,
  fit: 'flow',
  starts: 'here',
  blocks: stepBlocks(step, number, input),
})

function stepBlocks({ title, why, questions }: Step, number: number, input: DocumentInput): readonly Block[] {
  const { t } = input
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.stepName', { number, title }) },
    { kind: 'paragraph', style: 'body', words: plain(why) },
    {
      kind: 'table',
      caption: t('documents:blank.caption', { number }),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.question'), weight: 44 },
        { header: t('documents:blank.answer'), weight: 26 },
        { header: t('documents:blank.note'), weight: 30 },
      ],
      rows: questions.map(({ text }) => [cell(text), boxes(input), cell('')]),
    },
  ]
}

const boxes = ({ t }: DocumentInput): Cell =>
  BOXES.map((line) => plain(line.map((choice) => `☐\u00a0${t(`common:choice.${choice}`)}`).join('\u00a0\u00a0 ')))
