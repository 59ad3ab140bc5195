import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers } from '../../ReportModel.ts'
import { respondents } from '../../say/figureWords.ts'
import { hooksSay } from '../../say/lawWords.ts'
import { plain } from '../../say/words.ts'
import { firstSection, frameDocument, nameIn } from '../documentFrame.ts'
import { trainingBlocks } from './trainingChapter.ts'

/** The training plan on its own, with the survey's figures and the law beside it. */
export function buildTraining(input: DocumentInput): ModelForOthers {
  const { t } = input
  const title = t('documents:training.title', { name: nameIn(input) })
  return frameDocument(input, {
    title,
    subject: t('documents:list.training.purpose'),
    header: t('documents:training.header'),
    sections: [
      firstSection('training', title, t('documents:training.lead'), [
        ...trainingBlocks(input),
        ...figureBlocks(input),
        ...lawBlocks(input),
      ]),
    ],
  })
}

/** The survey told in its own careful sentences: background, set beside nothing. */
function figureBlocks(input: DocumentInput): readonly Block[] {
  const { t, figures, training } = input
  const told = training.beside.figures.flatMap((id) => figures.figures.filter((one) => one.id === id))
  return [
    { kind: 'heading', level: 2, text: t('documents:training.figures') },
    {
      kind: 'list',
      rows: told.map((figure) =>
        plain([figure.takeaway, respondents(figure, input), figure.caution ?? ''].filter(Boolean).join(' ')),
      ),
    },
  ]
}

function lawBlocks(input: DocumentInput): readonly Block[] {
  const { t } = input
  const { law, grant } = input.training.beside
  return [
    { kind: 'heading', level: 2, text: t('documents:pack.law') },
    { kind: 'paragraph', style: 'small', words: plain(t('documents:law.reviewed')) },
    { kind: 'list', rows: hooksSay(law, input) },
    { kind: 'heading', level: 2, text: t('documents:training.grant') },
    ...hooksSay([grant], input).map((words) => ({ kind: 'paragraph' as const, style: 'body' as const, words })),
  ]
}
