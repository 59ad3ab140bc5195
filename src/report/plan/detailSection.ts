import { findingsOf } from '../../domain/finding.ts'
import { rowOf } from '../../domain/profile.ts'
import type { Action } from '../../schema/action.ts'
import type { Answer } from '../../schema/answer.ts'
import type { Question, Step } from '../../schema/checklist.ts'
import type { Block, Cell, Section, Words } from '../ReportModel.ts'
import { bold, cell, plain } from '../words.ts'
import { dueSays, reasonSays, responsibleSays, whatSays } from './actionRow.ts'
import { hasFullList } from './decisionSection.ts'
import type { PlanInput } from './PlanInput.ts'

const COUNTED = ['yes', 'partly', 'no', 'dont-know', 'not-applicable', 'not-answered'] as const
/** Answers told question by question; what is not answered or not applicable is only counted. */
const TOLD = ['no', 'partly', 'dont-know', 'yes'] as const

/** Page 2 and on: the proposals in full where page 1 had no room, the eight steps, and what needs an answer. */
export function detailSection(input: PlanInput, settled: readonly Action[]): Section {
  return {
    id: 'detail',
    fit: 'flow',
    blocks: [
      ...(hasFullList(input) ? proposalsInFull(input) : []),
      ...alreadySettled(settled, input),
      ...steps(input),
      ...openQuestions(input),
    ],
  }
}

/** What goes on where page 1 was to be alone but had to shorten a proposal. */
export const proposalsSection = (input: PlanInput): Section => ({
  id: 'proposals',
  fit: 'flow',
  blocks: proposalsInFull(input),
})

function proposalsInFull(input: PlanInput): readonly Block[] {
  const { t, actions } = input
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.inFull') },
    {
      kind: 'table',
      caption: t('documents:plan.inFullCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.number'), weight: 5, nowrap: true },
        { header: t('documents:plan.what'), weight: 45 },
        { header: t('documents:plan.reason'), weight: 24 },
        { header: t('documents:plan.responsible'), weight: 16 },
        { header: t('documents:plan.due'), weight: 14, nowrap: true },
      ],
      rows: actions.map((action, index) => [
        cell(String(index + 1)),
        cell(whatSays(action, input)),
        cell(reasonSays(action, input)),
        cell(responsibleSays(action, input)),
        cell(dueSays(action, input)),
      ]),
    },
  ]
}

/** What the employer has answered before: told with its outcome, not proposed again. */
function alreadySettled(settled: readonly Action[], input: PlanInput): readonly Block[] {
  if (settled.length === 0) return []
  const { t } = input
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.settled') },
    {
      kind: 'table',
      caption: t('documents:plan.settledCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.proposal'), weight: 60 },
        { header: t('documents:plan.responsible'), weight: 22 },
        { header: t('documents:plan.outcome'), weight: 18 },
      ],
      rows: settled.map((action) => [
        cell(whatSays(action, input)),
        cell(responsibleSays(action, input)),
        cell(t(`documents:plan.status.${action.status}`)),
      ]),
    },
  ]
}

function steps(input: PlanInput): readonly Block[] {
  const { t, checklist, notes, evidence } = input
  const hasOwnText = notes.length + evidence.length > 0
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.steps') },
    {
      kind: 'table',
      caption: t('documents:plan.stepsCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.step'), weight: 24 },
        { header: t('documents:plan.answers'), weight: hasOwnText ? 42 : 76 },
        ...(hasOwnText ? [{ header: t('documents:plan.ownText'), weight: 34 }] : []),
      ],
      rows: checklist.steps.map((step, index) => [
        cell(t('documents:plan.stepName', { number: index + 1, title: step.title })),
        stepAnswers(step, input),
        ...(hasOwnText ? [ownText(step, input)] : []),
      ]),
    },
  ]
}

function stepAnswers(step: Step, { t, answers }: PlanInput): Cell {
  const { counts, answered, applicable } = rowOf(step.id, step.title, step.questions, answers)
  const inWords = COUNTED.flatMap((choice) =>
    counts[choice] > 0 ? [t(`common:count.${choice}`, { count: counts[choice] })] : [],
  )
  const all = t('common:count.answered', { answered, applicable })
  const first: Words = [bold(t('documents:plan.counts', { counts: inWords.join(' · '), answered: all }))]
  const told = TOLD.flatMap((choice): readonly Words[] => {
    const labels = step.questions.filter(({ id }) => answers[id]?.choice === choice).map(({ label }) => label)
    if (labels.length === 0) return []
    return [plain(t('documents:plan.labels', { choice: t(`common:choice.${choice}`), labels: labels.join(', ') }))]
  })
  return [first, ...told]
}

/** Own words leave only for the questions the person named. */
function ownText(step: Step, input: PlanInput): Cell {
  const { t, answers, notes, evidence } = input
  const told = step.questions.flatMap((question): readonly string[] => {
    const answer = answers[question.id]
    if (!answer) return []
    return [
      ...(notes.includes(question.id) ? noteOf(question, answer, input) : []),
      ...(evidence.includes(question.id) ? evidenceOf(question, answer, input) : []),
    ]
  })
  return told.length === 0 ? cell(t('documents:plan.noOwnText')) : told.map(plain)
}

function noteOf({ label }: Question, { choice, missing, note }: Answer, { t }: PlanInput): readonly string[] {
  const lacks =
    choice === 'partly' && missing.trim() !== '' ? [t('documents:plan.missing', { text: missing.trim() })] : []
  const said = note.trim() === '' ? [] : [note.trim()]
  return [...lacks, ...said].map((text) => t('documents:plan.note', { label, text }))
}

function evidenceOf({ label }: Question, { evidence }: Answer, { t }: PlanInput): readonly string[] {
  return evidence.map(({ kind, on, text }) =>
    t('documents:plan.evidence', {
      label,
      kind: t(`common:evidence.${kind}`),
      on: on === undefined ? '' : ` ${on}`,
      text: text.trim(),
    }).trim(),
  )
}

function openQuestions({ t, checklist, answers }: PlanInput): readonly Block[] {
  const open = findingsOf(checklist, answers).flatMap((finding) => (finding.kind === 'open-question' ? [finding] : []))
  if (open.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.openQuestions') },
    {
      kind: 'table',
      caption: t('documents:plan.openCaption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.question'), weight: 70 },
        { header: t('documents:plan.who'), weight: 30 },
      ],
      rows: open.map(({ question, askRole }) => [cell(question.text), cell(t(`common:askRole.${askRole}`))]),
    },
  ]
}
