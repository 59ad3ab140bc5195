import { takenWords } from '../../../domain/systems/employerAnswers.ts'
import { hooksForSystem, readAiAct } from '../../../domain/systems/systemLaw.ts'
import { questionsOf, traitsOf } from '../../../domain/systems/systemQuestion.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { AiSystem } from '../../../schema/aiSystem.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, ModelForOthers, Section } from '../../ReportModel.ts'
import { formQuestionSays } from '../../say/answerFormWords.ts'
import { citesOf, hooksSay } from '../../say/lawWords.ts'
import { dataSays, nameOnPaper, openSays, systemAnswerSays } from '../../say/systemWords.ts'
import { bold, cell, listed, ownWords } from '../../say/words.ts'
import { firstSection, frameDocument, nameIn } from '../documentFrame.ts'
import { lawSources } from '../lawSources.ts'
import { registerBlocks } from './registerChapter.ts'

/** Legal hooks told for each system: the strongest, which the content lists first. */
const HOOKS = 5

/** The register on its own: all systems in one table, then each with every answer and the law that fits it. */
export function buildRegister(input: DocumentInput): ModelForOthers {
  const { t, systems } = input
  const title = t('documents:register.title', { name: nameIn(input) })
  const none: Block = { kind: 'writing-lines', label: t('documents:register.none'), lines: 3 }
  const table = systems.length === 0 ? [none] : registerBlocks(input)
  const first = firstSection('register', title, t('documents:register.lead'), table)
  return frameDocument(input, {
    title,
    subject: t('documents:list.register.purpose'),
    header: t('documents:register.header'),
    sections: [
      first,
      ...systems.map((system) => systemSection(system, input)),
      ...(systems.length === 0 ? [] : [lawSection(input)]),
      ...lawSources(registerLaw(input), input),
    ],
  })
}

const systemSection = (system: AiSystem, input: DocumentInput): Section => ({
  id: `system-${system.id}`,
  fit: 'flow',
  starts: 'here',
  blocks: [
    { kind: 'heading', level: 2, text: nameOnPaper(system, input.t) },
    answers(system, input),
    ...law(system, input),
  ],
})

function answers(system: AiSystem, input: DocumentInput): Block {
  const { t } = input
  const own = (text: string): Cell =>
    isBlank(text) ? cell(t('documents:plan.fillIn')) : [ownWords(text.trim(), input)]
  const decided = [system.decidedBy.trim(), system.decidedOn === 'not-set' ? '' : system.decidedOn].filter(Boolean)
  return {
    kind: 'table',
    caption: t('documents:register.one', { name: nameOnPaper(system, t) }),
    rowHeaders: true,
    columns: [
      { header: t('documents:register.fact'), weight: 50 },
      { header: t('documents:register.answer'), weight: 50 },
    ],
    rows: [
      [cell(t('documents:register.use')), own(system.purpose)],
      [cell(t('documents:register.supplier')), own(system.supplier)],
      [cell(t('documents:register.affected')), own(system.affected)],
      [cell(t('documents:register.decided')), own(decided.join(', '))],
      [cell(t('documents:register.owner')), own(system.owner)],
      [cell(t('documents:register.data')), cell(dataSays(system, t) || t('documents:plan.fillIn'))],
      ...questionsOf(system).map((question) => [
        cell(t(`documents:register.questions.${question}`)),
        cell(systemAnswerSays(system, question, t)),
      ]),
      ...takenWords(system, input.employerAnswers).map(({ question, text }) => [
        cell(formQuestionSays(question, t)),
        own(text),
      ]),
    ],
  }
}

/** The law that fits the systems, each hook once. */
export const registerLaw = (input: Pick<DocumentInput, 'systems' | 'rights'>): readonly string[] => [
  ...new Set(input.systems.flatMap((system) => hooksOf(system, input))),
]

const hooksOf = (system: AiSystem, { rights }: Pick<DocumentInput, 'rights'>): readonly string[] =>
  hooksForSystem(traitsOf(system), rights.systemLaw)
    .slice(0, HOOKS)
    .map(({ hook }) => hook)

/** How the AI Act reads, and which hooks the answers bring; what the hooks give stands last, once. */
function law(system: AiSystem, input: DocumentInput): readonly Block[] {
  const { t, rights } = input
  const reading = readAiAct(traitsOf(system))
  const said = rights.systemLaw.readings.find(({ id }) => id === reading.because)?.words ?? ''
  const paragraph = (label: string, text: string): Block => ({
    kind: 'paragraph',
    style: 'body',
    words: [bold(`${label}: `), { text }],
  })
  return [
    { kind: 'heading', level: 3, text: t('documents:register.law') },
    paragraph(t('documents:register.reading'), [said, openSays(reading, t)].filter(Boolean).join(' ')),
    paragraph(
      t('documents:register.hooks'),
      t('documents:register.hookList', {
        cites: listed(citesOf(hooksOf(system, input), input), t('documents:plan.and')),
      }),
    ),
  ]
}

function lawSection(input: DocumentInput): Section {
  const { t } = input
  return {
    id: 'law',
    fit: 'flow',
    starts: 'here',
    blocks: [
      { kind: 'heading', level: 2, text: t('documents:register.lawInFull') },
      { kind: 'list', rows: hooksSay(registerLaw(input), input) },
    ],
  }
}
