import { MOST_DECISIONS } from '../../../domain/staff-meeting/staffMeeting.ts'
import {
  SILENT_SECONDS,
  type StaffMeetingScreen,
  staffMeetingScript,
  wholeMinutes,
} from '../../../domain/staff-meeting/staffMeetingScript.ts'
import { VOTES_A_PERSON } from '../../../domain/staff-meeting/votes.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../../schema/staffMeeting.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Cell, ModelForOthers } from '../../ReportModel.ts'
import { questionSays } from '../../say/tallyWords.ts'
import { cell, ownWords, plain } from '../../say/words.ts'
import { box, frameSheet, heading, list } from './frameSheet.ts'

/** What the leader holds in the hand: what to get ready, how a question is asked, the script by the minute, the keys. */
export const buildRunSheet = (input: DocumentInput): ModelForOthers =>
  frameSheet(input, { id: 'run', fit: 'flow', blocks: (meeting) => blocksOf(meeting, input) })

const blocksOf = (meeting: StaffMeeting, input: DocumentInput): readonly Block[] => {
  const { t } = input
  return [
    heading(t('documents:paper.run.before')),
    ...readyFor(meeting, input).map((text): Block => ({ kind: 'paragraph', style: 'body', words: box(text) })),
    heading(t('documents:paper.run.asking')),
    list(...howToAsk(meeting, input)),
    heading(t('documents:paper.run.script')),
    scriptTable(meeting, input),
    heading(t('documents:paper.run.late')),
    list(t('documents:paper.run.cut'), t('documents:paper.run.skip'), t('documents:paper.run.clock')),
    heading(t('documents:paper.run.keys')),
    keyTable(input),
    heading(t('documents:paper.run.noScreen')),
    list(t('documents:paper.run.aloud'), t('documents:paper.run.watch'), t('documents:paper.run.later')),
  ]
}

/** The ways in which the meeting's questions are answered; a secret one on slips, whatever else it says. */
const wayOf = ({ secret, way }: StaffMeetingQuestion) => (secret ? 'slips' : way)

function readyFor(meeting: StaffMeeting, { t }: DocumentInput): readonly string[] {
  const ways = new Set(meeting.questions.map(wayOf))
  return [
    t('documents:paper.run.tell'),
    ...(ways.has('cards') ? [t('documents:paper.run.printCards')] : []),
    ...(ways.has('slips') ? [t('documents:paper.run.printSlips')] : []),
    ...(ways.has('slips') || ways.has('paper') ? [t('documents:paper.run.counters')] : []),
    t('documents:paper.run.backRow'),
    t('documents:paper.run.window'),
  ]
}

function howToAsk(meeting: StaffMeeting, { t }: DocumentInput): readonly string[] {
  const ways = [...new Set(meeting.questions.map(wayOf))]
  return [
    t('documents:paper.run.read'),
    t('documents:paper.run.silence', { seconds: SILENT_SECONDS }),
    ...ways.map((way) => t(`documents:paper.run.ways.${way}`)),
    t('documents:paper.run.unclear'),
    t('documents:paper.run.enter'),
    t('documents:paper.run.remote'),
    ...(ways.includes('slips') || ways.includes('paper') ? [t('documents:paper.run.remoteAlone')] : []),
  ]
}

/** The screens with the minutes that stand on them. */
function scriptTable(meeting: StaffMeeting, input: DocumentInput): Block {
  const { t } = input
  const screens = staffMeetingScript(
    meeting.length,
    meeting.questions.map(({ id }) => id),
  )
  return {
    kind: 'table',
    caption: t('documents:paper.run.caption', { count: meeting.length }),
    rowHeaders: true,
    columns: [
      { header: t('documents:paper.run.minute'), weight: 10, nowrap: true },
      { header: t('documents:paper.run.screen'), weight: 34 },
      { header: t('documents:paper.run.say'), weight: 56 },
    ],
    rows: screens.map((screen) => [minutesOf(screen, input), ...said(screen, meeting, input)]),
  }
}

const minutesOf = ({ minutes }: StaffMeetingScreen, { t }: DocumentInput): Cell =>
  cell(
    minutes === 'none-left' ? t('documents:paper.run.ifTime') : t('documents:paper.run.minutes', wholeMinutes(minutes)),
  )

/** What stands on the screen, and what the leader says and does. */
function said(screen: StaffMeetingScreen, meeting: StaffMeeting, input: DocumentInput): readonly Cell[] {
  const { t } = input
  if (screen.kind !== 'question') {
    const numbers = { votes: VOTES_A_PERSON, most: MOST_DECISIONS }
    return [cell(t(`documents:paper.run.on.${screen.kind}`)), cell(t(`documents:paper.run.do.${screen.kind}`, numbers))]
  }
  const question = meeting.questions.find(({ id }) => id === screen.questionId)
  if (!question) return [cell(''), cell('')]
  const { text } = questionSays(question, input)
  const asked = question.asked.kind === 'own' ? ownWords(text.trim(), input) : plain(text)
  return [[asked], cell(t(`documents:paper.run.ask.${wayOf(question)}`))]
}

const KEYS = ['next', 'back', 'arrows', 'end', 'dark', 'number', 'step'] as const

function keyTable({ t }: DocumentInput): Block {
  return {
    kind: 'table',
    caption: t('documents:paper.run.keysCaption'),
    rowHeaders: true,
    columns: [
      { header: t('documents:paper.run.key'), weight: 34 },
      { header: t('documents:paper.run.does'), weight: 66 },
    ],
    rows: KEYS.map((key) => [cell(t(`documents:paper.run.press.${key}`)), cell(t(`documents:paper.run.then.${key}`))]),
  }
}
