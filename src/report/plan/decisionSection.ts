import { ACTIONS_ON_FIRST_PAGE } from '../../domain/actionOrder.ts'
import { hasAnswerChanged } from '../../domain/actionWords.ts'
import { findingsOf } from '../../domain/finding.ts'
import { whyNow } from '../../domain/whyNow.ts'
import type { Action } from '../../schema/action.ts'
import type { Block, Cell, Section, Words } from '../ReportModel.ts'
import { bold, capitalised, cell, cutAtWord, inSentence, listed, plain } from '../words.ts'
import { dueSays, responsibleSays, whatSays } from './actionRow.ts'
import { figureSource } from './figureWords.ts'
import type { PlanInput } from './PlanInput.ts'

/** Beside the proposals page 1 has room for five rows of what is known and five of what is not: so much fits one A4 at 12 pt. */
const PAGE_1_ROWS = 5
/** Characters that a table row of page 1 holds without growing past three lines; longer texts go on on page 2. */
const ROW_ROOM = 150
const ROLE_ROOM = 40
const NAME_ROOM = 60
const LABEL_TOPICS = 3

/** Page 1, which stands alone: what is asked, what is known, what is proposed, why now, when it is followed up. */
export function decisionSection(input: PlanInput, name: string): Section {
  const { t } = input
  const shortName = cutAtWord(name, NAME_ROOM)
  return {
    id: 'decision',
    fit: 'one-page',
    blocks: [
      { kind: 'heading', level: 1, text: t('documents:plan.title', { name: shortName ? `${shortName} …` : name }) },
      { kind: 'paragraph', style: 'lead', words: plain(ask(input)) },
      { kind: 'columns', columns: [known(input), unknown(input)] },
      ...proposals(input),
      ...reason(input),
      { kind: 'heading', level: 2, text: t('documents:plan.followUp') },
      { kind: 'paragraph', style: 'body', words: followUp(input) },
      { kind: 'signatures', labels: [t('documents:plan.forEmployer'), t('documents:plan.forUnion')] },
      { kind: 'paragraph', style: 'small', words: plain(signatureNote(input)) },
    ],
  }
}

/** The one sentence that says what the meeting is asked for. */
function ask(input: PlanInput): string {
  const { t, actions, checklist } = input
  const count = Math.min(actions.length, ACTIONS_ON_FIRST_PAGE)
  if (count === 0) return t('documents:plan.askNone')
  const questions = checklist.steps.flatMap((step) => step.questions)
  const asked = actions
    .slice(0, ACTIONS_ON_FIRST_PAGE)
    .flatMap(({ origin }) => (origin.kind === 'finding' ? [origin.questionId] : []))
  const labels = [...new Set(asked)].flatMap((id) => questions.find((question) => question.id === id)?.label ?? [])
  // Topics are only named when they name all of it.
  if (labels.length !== count || count > LABEL_TOPICS)
    return t('documents:plan.askPlain', { count, words: inWords(count, t) })
  const words = inWords(count, t)
  return t('documents:plan.ask', { count, words, topics: listed(labels.map(inSentence), t('documents:plan.and')) })
}

/** A count of at most five as one writes it in a sentence. */
const inWords = (count: number, t: PlanInput['t']): string =>
  t(`documents:plan.countWord.${Math.min(Math.max(count, 1), ACTIONS_ON_FIRST_PAGE) as 1 | 2 | 3 | 4 | 5}`)

function known(input: PlanInput): readonly Block[] {
  const { t, checklist, answers } = input
  const rows = checklist.steps.flatMap(({ questions }) =>
    questions.flatMap(({ id, label }) => {
      const choice = answers[id]?.choice ?? 'not-answered'
      if (choice !== 'yes' && choice !== 'partly' && choice !== 'no') return []
      return [plain(t('documents:plan.knowRow', { label, choice: inSentence(t(`common:choice.${choice}`)) }))]
    }),
  )
  return column(t('documents:plan.know'), rows, t('documents:plan.knowNothing'), input)
}

function unknown(input: PlanInput): readonly Block[] {
  const { t, checklist, answers } = input
  const rows = findingsOf(checklist, answers).flatMap((finding): readonly Words[] => {
    if (finding.kind !== 'open-question') return []
    const who = { text: ` ${inSentence(t(`common:askRole.${finding.askRole}`))}` }
    return [[{ text: `${finding.question.text} ` }, bold(t('documents:plan.whoAnswers')), who]]
  })
  return column(t('documents:plan.dontKnow'), rows, t('documents:plan.dontKnowNothing'), input)
}

function column(title: string, rows: readonly Words[], nothing: string, { t, extent }: PlanInput): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: title }
  if (rows.length === 0) return [heading, { kind: 'paragraph', style: 'body', words: plain(nothing) }]
  const left = rows.length - PAGE_1_ROWS
  const more = t(extent === 'page-1' ? 'documents:plan.moreOnly' : 'documents:plan.more', { count: left })
  const list: Block = { kind: 'list', rows: rows.slice(0, PAGE_1_ROWS) }
  return left > 0 ? [heading, list, { kind: 'paragraph', style: 'small', words: plain(more) }] : [heading, list]
}

function proposals(input: PlanInput): readonly Block[] {
  const { t, actions } = input
  const shown = actions.slice(0, ACTIONS_ON_FIRST_PAGE)
  if (shown.length === 0) return []
  const left = actions.length - shown.length
  const more: Block = {
    kind: 'paragraph',
    style: 'small',
    words: plain(t(hasFullList(input) ? 'documents:plan.moreProposals' : 'documents:plan.moreOnly', { count: left })),
  }
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.proposals') },
    {
      kind: 'table',
      caption: t('documents:plan.proposalsCaption', {
        count: shown.length,
        Words: capitalised(inWords(shown.length, t)),
      }),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.number'), weight: 5, nowrap: true },
        { header: t('documents:plan.what'), weight: 45 },
        { header: t('documents:plan.responsible'), weight: 16 },
        { header: t('documents:plan.due'), weight: 14, nowrap: true },
        { header: t('documents:plan.decision'), weight: 22 },
      ],
      rows: shown.map((action, index) => proposal(action, index + 1, input)),
    },
    ...(left > 0 ? [more] : []),
  ]
}

function proposal(action: Action, number: number, input: PlanInput): readonly Cell[] {
  const { t } = input
  const what = whatSays(action, input)
  const short = cutAtWord(what, ROW_ROOM)
  const role = responsibleSays(action, input)
  const shortRole = cutAtWord(role, ROLE_ROOM)
  return [
    cell(String(number)),
    cell(short ? t('documents:plan.shortened', { text: short }) : what),
    cell(shortRole ? `${shortRole} …` : role),
    cell(dueSays(action, input)),
    [plain(t('documents:plan.boxes')), plain(t('documents:plan.line'))],
  ]
}

const isShortened = (action: Action, input: PlanInput): boolean =>
  whatSays(action, input).length > ROW_ROOM || responsibleSays(action, input).length > ROLE_ROOM

/**
 * True when page 2 carries the proposals in full: page 1 had to shorten one, which goes on there even where page 1 was
 * to be alone, or, with all pages, it left one out or has no room to say that an answer has changed.
 */
export function hasFullList(input: PlanInput): boolean {
  const { actions, answers, extent } = input
  if (actions.slice(0, ACTIONS_ON_FIRST_PAGE).some((action) => isShortened(action, input))) return true
  if (extent === 'page-1') return false
  return actions.length > ACTIONS_ON_FIRST_PAGE || actions.some((action) => hasAnswerChanged(action, answers))
}

function reason(input: PlanInput): readonly Block[] {
  const { t, checklist, figures, actions, answers } = input
  const why = whyNow(checklist, figures.figures, actions.slice(0, ACTIONS_ON_FIRST_PAGE), answers)
  if (!why) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.whyNow') },
    { kind: 'paragraph', style: 'body', words: plain(why.figure.takeaway) },
    { kind: 'paragraph', style: 'small', words: plain(figureSource(why.figure, why.fit, input)) },
  ]
}

const followUp = ({ t, followUpOn }: PlanInput): Words =>
  plain(
    followUpOn === 'not-set' ? t('documents:plan.followUpNone') : t('documents:plan.followUpOn', { date: followUpOn }),
  )

/** The plan can only say that it holds nothing about individuals while every word in it is the app's own. */
function signatureNote({ t, actions, notes, evidence }: PlanInput): string {
  const hasOwnText =
    notes.length + evidence.length > 0 ||
    actions.some(({ what, responsible }) => what.kind === 'own' || responsible.kind === 'own')
  return t(hasOwnText ? 'documents:plan.signatureNoteOwnText' : 'documents:plan.signatureNote')
}
