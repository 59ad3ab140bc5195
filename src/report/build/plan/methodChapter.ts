import { profileOf } from '../../../domain/checklist/profile.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block } from '../../ReportModel.ts'
import { plain } from '../../say/words.ts'

/** Where the figures come from and what they cannot say, how the plan was made, and what tells two versions of it apart. */
export const methodBlocks = (input: DocumentInput, fingerprint: string): readonly Block[] => [
  ...sources(input),
  ...made(input, fingerprint),
]

function sources({ t, figures, sources: all }: DocumentInput): readonly Block[] {
  const used = all.filter(({ id }) => id !== 'law')
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.sources') },
    { kind: 'heading', level: 3, text: t('documents:plan.aboutSurvey') },
    { kind: 'list', rows: [figures.survey.who, ...figures.survey.caveats, t('documents:plan.hatched')].map(plain) },
    { kind: 'heading', level: 3, text: t('documents:plan.sourceNames') },
    { kind: 'list', rows: used.map(({ name }) => plain(name)) },
  ]
}

function made(input: DocumentInput, fingerprint: string): readonly Block[] {
  const { t, checklist, contentVersion } = input
  const { answered, applicable } = profileOf(checklist, input).whole
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.made') },
    { kind: 'paragraph', style: 'body', words: plain(t('documents:plan.madeText', { answered, applicable })) },
    {
      kind: 'paragraph',
      style: 'small',
      words: plain(t('documents:plan.version', { contentVersion, fingerprint })),
    },
  ]
}
