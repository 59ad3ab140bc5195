import type { DocumentInput } from '../../DocumentInput.ts'
import type { ModelForOthers, Section } from '../../ReportModel.ts'
import { bold, plain } from '../../say/words.ts'
import { firstSection, frameDocument, nameIn } from '../documentFrame.ts'
import { guidelineBlocks } from './guidelinesChapter.ts'

/** The check of the employer's guideline on its own. */
export function buildGuidelineCheck(input: DocumentInput): ModelForOthers {
  const { t } = input
  const title = t('documents:guidelines.title', { name: nameIn(input) })
  return frameDocument(input, {
    title,
    subject: t('documents:list.guidelines.purpose'),
    header: t('documents:guidelines.header'),
    sections: [firstSection('check', title, t('documents:guidelines.lead'), guidelineBlocks(input))],
  })
}

/** An outline the employer can start from where there is no guideline. Holds nothing that anybody entered. */
export function buildOutline(input: DocumentInput): ModelForOthers {
  const { t, guidelines } = input
  const title = t('documents:outline.title')
  const section: Section = {
    id: 'outline',
    fit: 'flow',
    starts: 'new-page',
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', style: 'body', words: plain(t('documents:outline.lead')) },
      ...guidelines.flatMap(({ title: group, elements }) => [
        { kind: 'heading' as const, level: 2 as const, text: group },
        {
          kind: 'list' as const,
          rows: elements.map((element) => [bold(`${element.title}. `), { text: element.wording }]),
        },
      ]),
    ],
  }
  return frameDocument(
    { ...input, isExample: false },
    { title, subject: t('documents:list.outline.purpose'), header: t('documents:outline.header'), sections: [section] },
  )
}
