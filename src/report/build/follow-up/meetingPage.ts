import { leftOf, nextDayOf, standingOf } from '../../../domain/follow-up/agreed.ts'
import { ACTIONS_ON_FIRST_PAGE } from '../../../domain/plan/actionOrder.ts'
import type { Action } from '../../../schema/action.ts'
import { LONGEST_MEASURE } from '../../../schema/checklist.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, Section, Words } from '../../ReportModel.ts'
import { responsibleSays, whatSays, whatWords } from '../../say/actionWords.ts'
import { bold, cell, cutAtWord, plain } from '../../say/words.ts'
import { standingCell } from './agreedPart.ts'
import { movedIn, movedRows } from './movedPart.ts'

/** Beside five actions that are left there is room for so many that are done. */
const DONE_ON_PAGE = 3
/** Characters of an action that a row holds; the whole of it stands on the next page. */
const DONE_ROOM = 90
const LEFT_ROOM = LONGEST_MEASURE
const GOES_ON = 50
const ROLE_ROOM = 40

/** Page 1, which stands alone: what is done, what has changed, and what is left, with a day and boxes to decide. */
export function meetingPage(input: DocumentInput, title: string): Section {
  const { t } = input
  return {
    id: 'meeting',
    fit: 'one-page',
    starts: 'new-page',
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', style: 'lead', words: plain(lead(input)) },
      ...(input.look.size === 'large'
        ? [...left(input), ...done(input), ...changed(input)]
        : [{ kind: 'columns' as const, columns: [done(input), changed(input)] }, ...left(input)]),
      { kind: 'paragraph', style: 'body', words: nextFollowUp(input) },
      { kind: 'signatures', labels: [t('documents:plan.forEmployer'), t('documents:plan.forUnion')] },
      { kind: 'paragraph', style: 'small', words: plain(t('documents:followUp.signatureNote')) },
    ],
  }
}

/** How many of the actions are agreed on and how many are done. */
function lead({ t, actions, today }: DocumentInput): string {
  if (actions.length === 0) return t('documents:followUp.leadNone')
  const agreed = actions.filter(({ status }) => status === 'agreed' || status === 'done').length
  const isDone = actions.filter((action) => standingOf(action, today) === 'done').length
  const late = actions.filter((action) => standingOf(action, today) === 'late').length
  return [
    t('documents:followUp.leadAgreed', { count: agreed, total: actions.length }),
    t('documents:followUp.leadDone', { count: isDone }),
    t('documents:followUp.leadLate', { count: late }),
  ].join(' ')
}

function done(input: DocumentInput): readonly Block[] {
  const { t, actions, today } = input
  const rows = actions.filter((action) => standingOf(action, today) === 'done')
  const more = rows.length - DONE_ON_PAGE
  return [
    { kind: 'heading', level: 2, text: t('documents:followUp.done') },
    ...(rows.length === 0
      ? [{ kind: 'paragraph' as const, style: 'body' as const, words: plain(t('documents:followUp.doneNone')) }]
      : [
          {
            kind: 'list' as const,
            rows: rows.slice(0, DONE_ON_PAGE).map((action) => shortWhat(action, DONE_ROOM, input)),
          },
        ]),
    ...(more > 0 ? [small(t('documents:followUp.moreDone', { count: more }))] : []),
  ]
}

function changed(input: DocumentInput): readonly Block[] {
  const { t, earlier, startedOn } = input
  const moved = movedIn(input)
  const heading: Block = { kind: 'heading', level: 2, text: t('documents:followUp.changed') }
  if (moved === 'none' || earlier === 'none')
    return [heading, { kind: 'paragraph', style: 'body', words: plain(t('documents:followUp.firstRound')) }]
  const rows = movedRows(input, moved)
  return [
    heading,
    {
      kind: 'paragraph',
      style: 'body',
      words: plain(t('documents:followUp.between', { earlier: earlier.startedOn, later: startedOn })),
    },
    rows.length === 0
      ? { kind: 'paragraph', style: 'body', words: plain(t('documents:followUp.nothingAnswered')) }
      : { kind: 'list', rows: rows.map(plain) },
  ]
}

function left(input: DocumentInput): readonly Block[] {
  const { t, actions, today } = input
  const all = leftOf(actions, today)
  if (all.length === 0) return []
  const more = all.length - ACTIONS_ON_FIRST_PAGE
  return [
    { kind: 'heading', level: 2, text: t('documents:followUp.left') },
    {
      kind: 'table',
      caption: [
        t('documents:followUp.leftCaption'),
        ...(more > 0 ? [t('documents:followUp.moreLeft', { count: more })] : []),
      ].join(' '),
      rowHeaders: true,
      columns: [
        { header: t('documents:plan.number'), weight: 5, nowrap: true },
        { header: t('documents:followUp.action'), weight: 38 },
        { header: t('documents:plan.responsible'), weight: 16 },
        { header: t('documents:followUp.standing'), weight: 17 },
        { header: t('documents:followUp.newDay'), weight: 24 },
      ],
      rows: all.slice(0, ACTIONS_ON_FIRST_PAGE).map((action) => leftRow(action, input)),
    },
  ]
}

function leftRow(action: Action, input: DocumentInput): readonly Cell[] {
  const { t, actions, checklist, today } = input
  const role = responsibleSays(action, input)
  const short = cutAtWord(role, ROLE_ROOM)
  const next = nextDayOf(action, checklist, today)
  return [
    cell(String(actions.indexOf(action) + 1)),
    [shortWhat(action, LEFT_ROOM, input)],
    cell(short ? `${short} …` : role),
    standingCell(action, input),
    [
      plain(next === 'not-set' ? t('documents:plan.fillIn') : t('documents:followUp.propose', { date: next })),
      plain(t('documents:plan.yesOrNo')),
      plain(t('documents:plan.later')),
    ],
  ]
}

/** An action as page 1 has room for it, with where the rest of it stands. */
function shortWhat(action: Action, room: number, input: DocumentInput): Words {
  const what = whatSays(action, input)
  const short = what.length > room ? cutAtWord(what, room - GOES_ON) : undefined
  return short === undefined
    ? whatWords(action, input)
    : plain(input.t('documents:followUp.shortened', { text: short }))
}

/** The next time they meet on it: the day of the plan while that is to come, else a line to write on. */
function nextFollowUp({ t, followUpOn, today }: DocumentInput): Words {
  const isToCome = followUpOn !== 'not-set' && followUpOn > today
  return [
    bold(t('documents:followUp.next')),
    { text: ` ${isToCome ? t('documents:plan.followUpOn', { date: followUpOn }) : t('documents:plan.fillIn')}` },
  ]
}

const small = (text: string): Block => ({ kind: 'paragraph', style: 'small', words: plain(text) })
