import { allQuestions } from '../../../domain/checklist/answers.ts'
import { onWorkplace } from '../../../domain/checklist/asked.ts'
import { ACTIONS_ON_FIRST_PAGE, isAnswered } from '../../../domain/plan/actionOrder.ts'
import { whyNow } from '../../../domain/plan/whyNow.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { Action } from '../../../schema/action.ts'
import { LONGEST_MEASURE } from '../../../schema/checklist.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, Section, Words } from '../../ReportModel.ts'
import { dueSays, replySays, responsibleSays, whatSays, whatWords } from '../../say/actionWords.ts'
import { whySource } from '../../say/figureWords.ts'
import { nameOnPaper } from '../../say/systemWords.ts'
import { bold, capitalised, cell, cutAtWord, inSentence, listed, plain } from '../../say/words.ts'
import { openQuestionsOf } from './openQuestions.ts'

/** Beside five proposals page 1 has room for three rows of what is known and three of what is not: so much fits one A4 at 12 pt. */
const PAGE_1_ROWS = 3
/** A proposal that is not there leaves room for one more row of each. */
const rowsOn = ({ actions }: DocumentInput): number => PAGE_1_ROWS + Math.max(0, ACTIONS_ON_FIRST_PAGE - actions.length)
/** Characters that a row of page 1 holds in three lines; longer texts go on on page 2. No measure of the checklist is longer. */
const ROW_ROOM = LONGEST_MEASURE
/** Room for the words that say where a shortened text goes on. */
const GOES_ON = 60
const ROLE_ROOM = 40
const LABEL_TOPICS = 3

/** An action's number: its place among all, so that it is the same before the meeting, after it, and in the calendar. */
export type NumberOf = (action: Action) => number

/** Page 1, which stands alone: what is asked, what is known, what is proposed, why now, when it is followed up. */
export function decisionSection(input: DocumentInput, title: string, numberOf: NumberOf): Section {
  const { t } = input
  return {
    id: 'decision',
    fit: 'one-page',
    starts: 'new-page',
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', style: 'lead', words: plain(ask(input)) },
      // In large print page 1 is two: the proposals with their boxes come first, so that they stand on one of them.
      ...(input.look.size === 'large'
        ? [...proposals(input, numberOf), ...known(input), ...unknown(input)]
        : [{ kind: 'columns' as const, columns: [known(input), unknown(input)] }, ...proposals(input, numberOf)]),
      // After the meeting there is nothing left to argue for.
      ...(input.stage === 'decided' ? [] : reason(input)),
      { kind: 'paragraph', style: 'body', words: followUp(input) },
      { kind: 'signatures', labels: [t('documents:plan.forEmployer'), t('documents:plan.forUnion')] },
      { kind: 'paragraph', style: 'small', words: plain(signatureNote(input)) },
    ],
  }
}

/** The one sentence that says what the meeting is asked for. */
function ask(input: DocumentInput): string {
  const { t, actions, checklist } = input
  const count = Math.min(actions.length, ACTIONS_ON_FIRST_PAGE)
  if (count === 0) return t('documents:plan.askNone')
  if (input.stage === 'decided') return askDecided(input)
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

const askDecided = ({ t, actions }: DocumentInput): string =>
  t('documents:plan.askDecided', { count: actions.filter(isAnswered).length, total: actions.length })

/** A count of at most five as one writes it in a sentence. */
const inWords = (count: number, t: DocumentInput['t']): string =>
  t(`documents:plan.countWord.${Math.min(Math.max(count, 1), ACTIONS_ON_FIRST_PAGE) as 1 | 2 | 3 | 4 | 5}`)

/** Gaps come before what is in place: the meeting is about them, and the column has room for few. */
const KNOWN = ['no', 'partly', 'yes'] as const

function known(input: DocumentInput): readonly Block[] {
  const { t, checklist, answers } = input
  const questions = onWorkplace(allQuestions(checklist), input)
  const answered = KNOWN.flatMap((choice) =>
    questions
      .filter(({ id }) => answers[id]?.choice === choice)
      .map(({ label }) =>
        plain(t('documents:plan.knowRow', { label, choice: inSentence(t(`common:choice.${choice}`)) })),
      ),
  )
  const systems = registered(input)
  const rows = [...systems, ...answered]
  // The systems' names take the room of two rows.
  const most = rowsOn(input) - systems.length
  return column(t('documents:plan.know'), { rows, most }, t('documents:plan.knowNothing'), (count) =>
    t(input.chapters.includes('steps') ? 'documents:plan.moreSteps' : 'documents:plan.moreOnly', { count }),
  )
}

const NAMED_SYSTEMS = 3

/** The AI systems of the register in one row, the one that is about to come first. */
function registered({ t, systems, comingSystemId }: DocumentInput): readonly Words[] {
  if (systems.length === 0) return []
  const ordered = systems.toSorted((a, b) => Number(b.id === comingSystemId) - Number(a.id === comingSystemId))
  const names = ordered.slice(0, NAMED_SYSTEMS).map((system) => {
    const name = nameOnPaper(system, t)
    const short = cutAtWord(name, ROLE_ROOM)
    return short ? `${short} …` : name
  })
  const left = systems.length - names.length
  const more = left > 0 ? [t('documents:plan.systemsMore', { count: left })] : []
  return [plain(t('documents:plan.systemsRow', { names: listed([...names, ...more], t('documents:plan.and')) }))]
}

function unknown(input: DocumentInput): readonly Block[] {
  const { t } = input
  const rows = openQuestionsOf(input).map(
    ({ label, askRole }): Words => [
      // A whole question ends with its own sign.
      { text: /[.?!]$/.test(label) ? `${label} ` : `${label}. ` },
      bold(t('documents:plan.whoAnswers')),
      { text: ` ${t(`documents:plan.askTo.${askRole}`)}.` },
    ],
  )
  return column(
    t('documents:plan.dontKnow'),
    { rows, most: rowsOn(input) },
    t('documents:plan.dontKnowNothing'),
    (count) =>
      t(input.chapters.includes('open-questions') ? 'documents:plan.moreOpen' : 'documents:plan.moreOnly', { count }),
  )
}

function column(
  title: string,
  { rows, most }: { readonly rows: readonly Words[]; readonly most: number },
  nothing: string,
  more: (count: number) => string,
): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: title }
  if (rows.length === 0) return [heading, { kind: 'paragraph', style: 'body', words: plain(nothing) }]
  const left = rows.length - most
  const list: Block = { kind: 'list', rows: rows.slice(0, most) }
  return left > 0 ? [heading, list, { kind: 'paragraph', style: 'small', words: plain(more(left)) }] : [heading, list]
}

function proposals(input: DocumentInput, numberOf: NumberOf): readonly Block[] {
  const { t, actions } = input
  const shown = actions.slice(0, ACTIONS_ON_FIRST_PAGE)
  if (shown.length === 0) return []
  return [
    {
      kind: 'heading',
      level: 2,
      text: t(`documents:plan.${input.stage === 'decided' ? 'decidedProposals' : 'proposals'}`),
    },
    {
      kind: 'table',
      caption: caption(input),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.number'), weight: 5, nowrap: true },
        { header: t('documents:plan.what'), weight: 51 },
        { header: t('documents:plan.responsible'), weight: 16 },
        { header: t('documents:plan.due'), weight: 15.5, nowrap: true },
        { header: t('documents:plan.decision'), weight: 19.5 },
      ],
      rows: shown.map((action) => proposal(action, numberOf(action), input)),
    },
  ]
}

/** How many proposals stand here, and how many more there are. */
function caption(input: DocumentInput): string {
  const { t, actions } = input
  const count = Math.min(actions.length, ACTIONS_ON_FIRST_PAGE)
  const here = t('documents:plan.proposalsCaption', { count, Words: capitalised(inWords(count, t)) })
  const left = actions.length - count
  if (left === 0) return here
  const inFull = input.chapters.includes('proposals')
  return `${here}. ${t(inFull ? 'documents:plan.moreProposals' : 'documents:plan.moreOnly', { count: left })}`
}

function proposal(action: Action, number: number, input: DocumentInput): readonly Cell[] {
  const { t, stage } = input
  const what = whatSays(action, input)
  const short = what.length > ROW_ROOM ? cutAtWord(what, ROW_ROOM - GOES_ON) : undefined
  const role = responsibleSays(action, input)
  const shortRole = cutAtWord(role, ROLE_ROOM)
  return [
    cell(String(number)),
    short ? cell(t('documents:plan.shortened', { text: short })) : [whatWords(action, input)],
    cell(shortRole ? `${shortRole} …` : role),
    cell(dueSays(action, input)),
    stage === 'decided' ? decided(action, input) : toDecide(input),
  ]
}

/** Boxes to tick. */
const toDecide = ({ t }: DocumentInput): Cell => [plain(t('documents:plan.yesOrNo')), plain(t('documents:plan.later'))]

/** What the meeting decided, without the note, which has no room here; boxes to tick where it has not. */
function decided(action: Action, input: DocumentInput): Cell {
  const said = replySays(action, { ...input, outcomeNotes: [] })
  return said.length === 0 ? toDecide(input) : said.map(plain)
}

/** True when page 1 has to cut an action's own words, which then go on further on. */
export const isShortened = (action: Action, index: number, input: DocumentInput): boolean =>
  index < ACTIONS_ON_FIRST_PAGE &&
  (whatSays(action, input).length > ROW_ROOM || responsibleSays(action, input).length > ROLE_ROOM)

function reason(input: DocumentInput): readonly Block[] {
  const { t, checklist, figures, actions, answers } = input
  const why = whyNow(checklist, figures.figures, actions.slice(0, ACTIONS_ON_FIRST_PAGE), answers)
  if (!why) return []
  return [
    { kind: 'heading', level: 2, text: t('documents:plan.whyNow') },
    { kind: 'paragraph', style: 'body', words: plain(why.figure.takeaway) },
    { kind: 'paragraph', style: 'small', words: plain(whySource(why.figure, why.fit, input)) },
  ]
}

const followUp = ({ t, followUpOn }: DocumentInput): Words => [
  bold(t('documents:plan.followUp')),
  {
    text: ` ${followUpOn === 'not-set' ? t('documents:plan.fillIn') : t('documents:plan.followUpOn', { date: followUpOn })}`,
  },
]

/** The plan can only say that it holds nothing about individuals while every word in it is the app's own. */
function signatureNote({ t, chapters, workplaceName, systems, actions, notes, evidence }: DocumentInput): string {
  const hasOwnText =
    !isBlank(workplaceName) ||
    systems.length > 0 ||
    (chapters.includes('steps') && notes.length + evidence.length > 0) ||
    actions.some(hasOwnWords)
  return t(hasOwnText ? 'documents:plan.signatureNoteOwnText' : 'documents:plan.signatureNote')
}

const hasOwnWords = ({ what, responsible, check, outcome }: Action): boolean =>
  what.kind === 'own' || responsible.kind === 'own' || !isBlank(check.text) || outcome.kind === 'given'
