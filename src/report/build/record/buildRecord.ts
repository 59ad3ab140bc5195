import { answersSetAside } from '../../../domain/checklist/setAside.ts'
import type { Answer } from '../../../schema/answer.ts'
import type { Step } from '../../../schema/checklist.ts'
import type { PrivateInput } from '../../DocumentInput.ts'
import type { Block, Cell, ReportModel, Section } from '../../ReportModel.ts'
import { evidenceLines, missingLines, noteLines } from '../../say/ownText.ts'
import { cell, ownWords as inOwnLanguage, plain } from '../../say/words.ts'
import { forOneself, frameDocument, nameIn } from '../documentFrame.ts'
import { guidelineBlocks } from '../guidelines/guidelinesChapter.ts'
import { logBlocks } from '../log/buildLog.ts'
import { openQuestionBlocks } from '../plan/openQuestionsChapter.ts'
import { proposalBlocks } from '../plan/proposalsChapter.ts'
import { registerBlocks } from '../register/registerChapter.ts'
import { risksBlocks } from '../risks/risksChapter.ts'
import { acrossThePage } from '../spreadTables.ts'
import { trainingBlocks } from '../training/trainingChapter.ts'

/** Everything that was entered, for one's own use: private notes too, which is why every page says that it is private. */
export function buildRecord(input: PrivateInput): ReportModel {
  const { t, checklist, actions } = input
  const name = nameIn(input)
  const all = { ...input, outcomeNotes: actions.map(({ id }) => id) }
  return frameDocument(input, {
    title: t('documents:record.title', { name }),
    subject: t('documents:list.record.purpose'),
    header: t('documents:record.header'),
    sections: [
      section('what', 'new-page', [
        { kind: 'heading', level: 1, text: t('documents:record.title', { name }) },
        { kind: 'paragraph', style: 'lead', words: plain(t('documents:record.lead')) },
      ]),
      ...checklist.steps.map((step, index) => section(step.id, 'here', stepBlocks(step, index + 1, input))),
      section('aside', 'here', asideBlocks(input)),
      section('open-questions', 'here', openQuestionBlocks(input)),
      section('register', 'here', registerBlocks(input)),
      section('risks', 'here', risksBlocks(input)),
      section('guidelines', 'here', guidelineBlocks(input)),
      section('training', 'here', trainingBlocks(input)),
      section('proposals', 'here', proposalBlocks(all)),
      section('log', 'here', logBlocks(input)),
    ].filter(({ blocks }) => blocks.length > 0),
  })
}

const section = (id: string, starts: Section['starts'], blocks: readonly Block[]) =>
  forOneself({ id, fit: 'flow', starts, blocks: acrossThePage(blocks) })

function stepBlocks(step: Step, number: number, input: PrivateInput): readonly Block[] {
  const { t, answers } = input
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.stepName', { number, title: step.title }) },
    table(
      t('documents:record.caption', { number }),
      step.questions.map(({ id, text }) => answerRow(text, answers[id], input)),
      input,
    ),
  ]
}

const table = (caption: string, rows: readonly (readonly Cell[])[], { t }: PrivateInput): Block => ({
  kind: 'table',
  caption,
  rowHeaders: true,
  columns: [
    { header: t('documents:plan.question'), weight: 40 },
    { header: t('documents:blank.answer'), weight: 18 },
    { header: t('documents:plan.ownText'), weight: 42 },
  ],
  rows,
})

const answerRow = (question: string, answer: Answer | undefined, input: PrivateInput): readonly Cell[] => [
  cell(question),
  cell(choiceSays(answer, input)),
  answer ? ownWords(answer, input) : cell(input.t('documents:plan.noOwnText')),
]

function choiceSays(answer: Answer | undefined, { t }: PrivateInput): string {
  const choice = answer?.choice ?? 'not-answered'
  return choice === 'not-answered' ? t('documents:plan.fillIn') : t(`common:choice.${choice}`)
}

/** Answers to questions that are no longer asked: counted nowhere, and still the person's own. */
function asideBlocks(input: PrivateInput): readonly Block[] {
  const { t, checklist, answers } = input
  const aside = answersSetAside(checklist, answers)
  if (aside.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:record.aside') },
    { kind: 'paragraph', style: 'body', words: plain(t('documents:record.asideLead')) },
    table(
      t('documents:record.aside'),
      aside.map(({ answer, was }) => answerRow(was?.text ?? answer.questionId, answer, input)),
      input,
    ),
  ]
}

function ownWords(answer: Answer, input: PrivateInput): Cell {
  const said = [...missingLines(answer, input), ...noteLines(answer), ...evidenceLines(answer, input)]
  return said.length === 0 ? cell(input.t('documents:plan.noOwnText')) : said.map((text) => inOwnLanguage(text, input))
}
