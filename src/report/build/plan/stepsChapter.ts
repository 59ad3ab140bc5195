import { onWorkplace } from '../../../domain/checklist/asked.ts'
import { rowOf } from '../../../domain/checklist/profile.ts'
import type { Answer } from '../../../schema/answer.ts'
import type { Question, Step } from '../../../schema/checklist.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, Words } from '../../ReportModel.ts'
import { evidenceLines, missingLines, noteLines } from '../../say/ownText.ts'
import { bold, cell, ownWords, plain } from '../../say/words.ts'

const COUNTED = ['yes', 'partly', 'no', 'dont-know', 'not-applicable', 'not-answered'] as const
/** Answers told question by question; what is not answered or not applicable is only counted. */
const TOLD = ['no', 'partly', 'dont-know', 'yes'] as const

/**
 * The eight steps: the counts and answers of each, with the own words that were ticked. Of the union's own affairs only
 * what was ticked stands here.
 */
export function stepBlocks(input: DocumentInput): readonly Block[] {
  const { t, checklist } = input
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.steps') },
    {
      kind: 'table',
      caption: t('documents:plan.stepsCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.step'), weight: 24 },
        { header: t(hasOwnText(input) ? 'documents:plan.answersAndOwnText' : 'documents:plan.answers'), weight: 76 },
      ],
      rows: checklist.steps.map((step, index) => [
        cell(t('documents:plan.stepName', { number: index + 1, title: step.title })),
        [...stepAnswers(step, input), ...ownText(step, input)],
      ]),
    },
  ]
}

function stepAnswers(step: Step, input: DocumentInput): Cell {
  const { t, answers } = input
  const questions = onWorkplace(step.questions, input)
  const { counts, answered, applicable } = rowOf(step.id, step.title, questions, answers)
  const inWords = COUNTED.flatMap((choice) =>
    counts[choice] > 0 ? [t(`common:count.${choice}`, { count: counts[choice] })] : [],
  )
  const all = t('common:count.answered', { answered, applicable })
  const first: Words = [bold(t('documents:plan.counts', { counts: inWords.join(' · '), answered: all }))]
  const told = TOLD.flatMap((choice): readonly Words[] => {
    const labels = questions.filter(({ id }) => answers[id]?.choice === choice).map(({ label }) => label)
    if (labels.length === 0) return []
    return [plain(t('documents:plan.labels', { choice: t(`common:choice.${choice}`), labels: labels.join(', ') }))]
  })
  return [first, ...told]
}

const hasOwnText = ({ notes, evidence }: DocumentInput): boolean => notes.length + evidence.length > 0

/** Own words leave only for the questions the person named. */
function ownText(step: Step, input: DocumentInput): Cell {
  const { answers, notes, evidence } = input
  return step.questions.flatMap((question): readonly Words[] => {
    const answer = answers[question.id]
    if (!answer) return []
    return [
      ...(notes.includes(question.id) ? noteOf(question, answer, input) : []),
      ...(evidence.includes(question.id) ? evidenceOf(question, answer, input) : []),
    ]
  })
}

const noteOf = (question: Question, answer: Answer, input: DocumentInput): readonly Words[] =>
  [...missingLines(answer, input), ...noteLines(answer)].map((text) => labelled(question, text, input))

const evidenceOf = (question: Question, answer: Answer, input: DocumentInput): readonly Words[] =>
  evidenceLines(answer, input).map((text) => labelled(question, text, input))

const labelled = ({ label }: Question, text: string, input: DocumentInput): Words => [
  bold(`${label}: `),
  ...ownWords(text, input),
]
