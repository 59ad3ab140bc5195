import { hooksForSystem, readAiAct } from '../../domain/systemLaw.ts'
import { type SystemQuestion, systemQuestions, traitsOf } from '../../domain/systemQuestion.ts'
import type { AiSystem } from '../../schema/aiSystem.ts'
import type { DocumentInput } from '../DocumentInput.ts'
import { firstSection, frameDocument, nameIn } from '../documentFrame.ts'
import { hooksSay } from '../lawWords.ts'
import type { Block, Cell, ReportModel, Section } from '../ReportModel.ts'
import { bold, cell, ownWords, plain } from '../words.ts'
import { registerBlocks } from './registerChapter.ts'
import { dataSays, nameOf, systemAnswerSays } from './systemWords.ts'

/** Legal hooks told for each system: the strongest, which the content lists first. */
const HOOKS = 5

/** The register on its own: all systems in one table, then each with every answer and the law that fits it. */
export function buildRegister(input: DocumentInput): ReportModel {
  const { t, systems } = input
  const title = t('documents:register.title', { name: nameIn(input) })
  const first = firstSection('register', title, t('documents:register.lead'), registerBlocks(input))
  return frameDocument(input, {
    title,
    subject: t('documents:list.register.purpose'),
    header: t('documents:register.header'),
    sections: [first, ...systems.map((system) => systemSection(system, input))],
  })
}

const systemSection = (system: AiSystem, input: DocumentInput): Section => ({
  id: `system-${system.id}`,
  fit: 'flow',
  starts: 'here',
  blocks: [{ kind: 'heading', level: 2, text: nameOf(system, input.t) }, answers(system, input), ...law(system, input)],
})

function answers(system: AiSystem, input: DocumentInput): Block {
  const { t } = input
  const own = (text: string): Cell =>
    text.trim() === '' ? cell(t('documents:register.notSaid')) : [ownWords(text.trim(), input)]
  const decided = [system.decidedBy.trim(), system.decidedOn === 'not-set' ? '' : system.decidedOn].filter(Boolean)
  return {
    kind: 'table',
    caption: t('documents:register.one', { name: nameOf(system, t) }),
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
      [cell(t('documents:register.data')), cell(dataSays(system, t) || t('documents:register.notSaid'))],
      ...(Object.keys(systemQuestions) as readonly SystemQuestion[]).map((question) => [
        cell(t(`documents:register.questions.${question}`)),
        cell(systemAnswerSays(system, question, t)),
      ]),
    ],
  }
}

/** How the AI Act reads, and the hooks that the answers bring. */
function law(system: AiSystem, input: DocumentInput): readonly Block[] {
  const { t, rights } = input
  const traits = traitsOf(system)
  const reading = rights.systemLaw.readings.find(({ id }) => id === readAiAct(traits).because)
  const hooks = hooksForSystem(traits, rights.systemLaw).slice(0, HOOKS)
  return [
    { kind: 'heading', level: 3, text: t('documents:register.law') },
    { kind: 'paragraph', style: 'small', words: plain(t('documents:law.reviewed')) },
    ...(reading
      ? [
          {
            kind: 'paragraph' as const,
            style: 'body' as const,
            words: [bold(`${t('documents:register.reading')}: `), { text: reading.words }],
          },
        ]
      : []),
    {
      kind: 'list',
      rows: hooksSay(
        hooks.map(({ hook }) => hook),
        input,
      ),
    },
  ]
}
