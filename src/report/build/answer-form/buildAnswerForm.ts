import { knownOf } from '../../../domain/systems/employerAnswers.ts'
import type { AiSystem } from '../../../schema/aiSystem.ts'
import { type FormQuestion, formQuestionIds, formQuestions, markSays, systemMark } from '../../../schema/answerForm.ts'
import type { Given } from '../../../schema/employerAnswer.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, Field, ModelForOthers, Section } from '../../ReportModel.ts'
import { answerOptions, formQuestionSays, givenSays } from '../../say/answerFormWords.ts'
import { citesOf } from '../../say/lawWords.ts'
import { nameOnPaper } from '../../say/systemWords.ts'
import { cell, listed, plain } from '../../say/words.ts'
import { firstSection, frameDocument, nameIn } from '../documentFrame.ts'
import { lawSources } from '../lawSources.ts'
import { hooksOfRequest } from '../letter/buildLetter.ts'

/** What lets the union ask for the answers: the law of the request that the form is sent with. */
export const answerFormLaw = (input: Pick<DocumentInput, 'rights' | 'hat'>): readonly string[] =>
  hooksOfRequest(input, 'information')

/** What the register does not know of each system, as questions that the employer fills in; what it knows stands there. */
export function buildAnswerForm(input: DocumentInput): ModelForOthers {
  const { t, systems } = input
  const title = t('documents:answerForm.title', { name: nameIn(input) })
  return frameDocument(input, {
    title,
    subject: t('documents:list.answer-form.purpose'),
    header: t('documents:answerForm.header'),
    sections: [
      firstSection('form', title, t('documents:answerForm.lead'), howTo(input)),
      ...systems.map((system) => systemSection(system, input)),
      ...lawSources(answerFormLaw(input), input),
    ],
  })
}

function howTo(input: DocumentInput): readonly Block[] {
  const { t } = input
  const how = (['write', 'roles', 'mark', 'send'] as const).map((step) => plain(t(`documents:answerForm.how.${step}`)))
  const cites = listed(citesOf(answerFormLaw(input), input), t('documents:plan.and'))
  return [
    { kind: 'list', rows: how },
    { kind: 'paragraph', style: 'body', words: plain(t('documents:answerForm.free', { cites })) },
  ]
}

const systemSection = (system: AiSystem, input: DocumentInput): Section => ({
  id: `system-${system.id}`,
  fit: 'flow',
  starts: 'here',
  blocks: [{ kind: 'heading', level: 2, text: nameOnPaper(system, input.t) }, questionTable(system, input)],
})

function questionTable(system: AiSystem, input: DocumentInput): Block {
  const { t } = input
  const rows = formQuestionIds.map((question) => ({
    question,
    mark: markSays({ number: formQuestions[question].number, system: systemMark(system.id) }),
    known: knownOf(system, question, input.employerAnswers),
  }))
  return {
    kind: 'table',
    caption: t('documents:answerForm.caption', { name: nameOnPaper(system, t) }),
    rowHeaders: true,
    columns: [
      { header: t('documents:answerForm.question'), weight: 44 },
      { header: t('documents:answerForm.mark'), weight: 12, nowrap: true },
      { header: t('documents:answerForm.answer'), weight: 44 },
    ],
    rows: rows.map(({ question, mark, known }) => [
      asked(question, input),
      cell(mark),
      givenSays(question, known, t).map((text) => plain(text)),
    ]),
    fields: {
      save: t('documents:answerForm.save'),
      saveHint: t('documents:answerForm.saveHint'),
      rows: rows.map(({ question, mark, known }) => fieldOf(question, mark, known, input)),
    },
  }
}

/** The question, and under it the answers there are to choose between. */
function asked(question: FormQuestion, { t }: DocumentInput): Cell {
  const options = answerOptions(question, t).map(({ label }) => label)
  const says = plain(formQuestionSays(question, t))
  if (options.length === 0) return [says]
  const key = formQuestions[question].answer === 'kinds' ? 'several' : 'oneOf'
  return [says, plain(t(`documents:answerForm.${key}`, { answers: options.join(' · ') }))]
}

function fieldOf(question: FormQuestion, name: string, known: Given, { t }: DocumentInput): Field {
  const label = formQuestionSays(question, t)
  const options = answerOptions(question, t)
  if (options.length === 0) return { kind: 'text', name, label, value: givenSays(question, known, t).join('\n') }
  const chosen = known.kind === 'choice' ? [known.choice] : known.kind === 'kinds' ? known.kinds : []
  const kind = formQuestions[question].answer === 'kinds' ? 'several' : 'one'
  return { kind, name, label, options, chosen }
}
