import { asWritten, inOneLine } from '../../../domain/texts/asWritten.ts'
import type { Step } from '../../../schema/checklist.ts'
import type { PublishedExample } from '../../../schema/examplePack.ts'
import { type ExampleText, exampleTexts } from '../../../schema/goodExample.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Section } from '../../ReportModel.ts'
import { bold, listed, ownWords, plain } from '../../say/words.ts'
import { firstSection, frameDocument } from '../documentFrame.ts'
import { type QuestionNumbers, stepNumbers } from './stepNumbers.ts'

export type DigestInput = Pick<
  DocumentInput,
  'language' | 't' | 'checklist' | 'figures' | 'look' | 'today' | 'made' | 'fileName'
> & {
  readonly examples: readonly PublishedExample[]
  /** Of each step in the order of the checklist, as it may be told outside; none where nothing may. */
  readonly numbers: readonly { readonly step: Step; readonly questions: readonly QuestionNumbers[] }[]
  readonly says: {
    readonly text: (name: ExampleText) => string
    readonly facts: (example: PublishedExample) => readonly { readonly name: string; readonly words: string }[]
  }
}

/** What a centre publishes, to be read on paper: the examples step by step, and how workplaces have answered. */
export function buildDigest(input: DigestInput): ModelForOthers {
  const { t, examples, checklist, numbers } = input
  const title = t('documents:digest.title')
  const count = t('documents:digest.count', { count: examples.length })
  const groups = [
    ...checklist.steps.map(({ id, title: name }) => ({ id, name })),
    { id: 'none', name: t('documents:digest.noStep') },
  ]
  const told = groups.flatMap(({ id, name }): readonly Block[] => {
    const own = examples.filter(({ facts }) => facts.step === id)
    return own.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: name }, ...own.flatMap((example) => exampleBlocks(example, input))]
  })
  const isExample = examples.length > 0 && examples.every(({ isInvented }) => isInvented)
  return frameDocument(
    { ...input, isExample },
    {
      ...{ title, subject: t('documents:digest.purpose'), header: t('documents:digest.header') },
      sections: [
        firstSection('digest', title, `${t('documents:digest.lead')} ${count}`, told),
        ...(numbers.length === 0 ? [] : [numbersSection(input)]),
      ],
    },
  )
}

/** What an example's file holds is read as every document reads what was typed. */
function exampleBlocks(example: PublishedExample, { t, language, says }: DigestInput): readonly Block[] {
  const own = (text: string) => ownWords(text, { language, ownLanguage: example.language })
  const facts = says.facts(example).map(({ name, words }) => `${name}: ${words}`)
  const names = example.themes.map(inOneLine).filter(Boolean)
  const themes = names.length === 0 ? [] : [`${t('documents:digest.themes')}: ${listed(names, ', ')}`]
  return [
    { kind: 'heading', level: 3, text: inOneLine(example.texts.headline ?? '') || t('documents:digest.unnamed') },
    {
      ...{ kind: 'paragraph', style: 'small' },
      words: plain([...facts, ...themes].join(' · ')),
    },
    ...exampleTexts.flatMap((name): readonly Block[] => {
      const text = name === 'headline' ? '' : asWritten(example.texts[name] ?? '')
      return text === ''
        ? []
        : [{ kind: 'paragraph', style: 'body', words: [bold(`${says.text(name)}: `), ...own(text)] }]
    }),
  ]
}

const numbersSection = (input: DigestInput): Section => ({
  id: 'numbers',
  fit: 'flow',
  starts: 'new-page',
  blocks: [
    { kind: 'heading', level: 1, text: input.t('documents:digest.numbers') },
    { kind: 'paragraph', style: 'body', words: plain(input.t('documents:digest.numbersText')) },
    ...input.numbers.flatMap(({ step, questions }): readonly Block[] => [
      { kind: 'heading', level: 2, text: step.title },
      ...stepNumbers(step, questions, input),
    ]),
  ],
})
