import { groupsOf } from '../../../domain/staff-meeting/staffMeeting.ts'
import type { SpokenQuestion } from '../../../domain/staff-meeting/staffMeetingQuestions.ts'
import { shownAnswer } from '../../../domain/staff-meeting/tally.ts'
import { byVotes } from '../../../domain/staff-meeting/votes.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { NationalFigure } from '../../../schema/nationalFigure.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../../schema/staffMeeting.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Words } from '../../ReportModel.ts'
import { respondents } from '../../say/figureWords.ts'
import { questionSays, tallySays } from '../../say/tallyWords.ts'
import { bold, ownWords, plain } from '../../say/words.ts'
import { frameDocument, nameIn } from '../documentFrame.ts'

/** The meeting a document is of: the one asked for, else the latest. */
export const staffMeetingIn = ({ meetings, staffMeetingId }: Pick<DocumentInput, 'meetings' | 'staffMeetingId'>) =>
  staffMeetingId === 'latest' ? meetings.at(-1) : meetings.find(({ id }) => id === staffMeetingId)

/** The meeting that minutes are of: where none is asked for, the latest that was no rehearsal. */
export const minutedIn = ({ meetings, staffMeetingId }: Pick<DocumentInput, 'meetings' | 'staffMeetingId'>) =>
  staffMeetingIn({ meetings: meetings.filter((one) => !one.isRehearsal || one.id === staffMeetingId), staffMeetingId })

/** What stands at the top of every page of a meeting's documents: of a rehearsal that it is one. */
export const markedIn = (meeting: StaffMeeting | undefined, header: string, { t }: Pick<DocumentInput, 't'>): string =>
  meeting?.isRehearsal ? `${t('documents:rehearsal')} · ${header}` : header

/** The minutes of a staff meeting (`docs/rules/staff-meeting.md`): counts only as the rules of suppression give them. */
export function buildMinutes(input: DocumentInput): ModelForOthers {
  const { t } = input
  const meeting = minutedIn(input)
  const title = t('documents:minutes.title', { name: nameIn(input) })
  return frameDocument(input, {
    title,
    subject: t('documents:list.minutes.purpose'),
    header: markedIn(meeting, t('documents:minutes.header'), input),
    sections: [
      {
        id: 'minutes',
        fit: 'flow',
        starts: 'new-page',
        blocks: [
          { kind: 'heading', level: 1, text: title },
          ...(meeting ? blocksOf(meeting, input) : [body(plain(t('documents:minutes.none')))]),
        ],
      },
    ],
  })
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const body = (words: Words): Block => ({ kind: 'paragraph', style: 'body', words })

const blocksOf = (meeting: StaffMeeting, input: DocumentInput): readonly Block[] => [
  { kind: 'list', rows: factsOf(meeting, input) },
  body(plain(input.t('documents:minutes.noNames'))),
  heading(input.t('documents:minutes.answers')),
  ...meeting.questions.flatMap((question) => answerBlocks(question, meeting, input)),
  { kind: 'paragraph', style: 'small', words: plain(`${input.t('documents:minutes.rules')}${caveat(meeting, input)}`) },
  ...pointBlocks(meeting, input),
  ...decisionBlocks(meeting, input),
]

function factsOf({ on, place, room, remote }: StaffMeeting, input: DocumentInput): readonly Words[] {
  const { t } = input
  const where = place.trim()
  const meeting: readonly Words[] = [
    [bold(`${t('documents:minutes.on')} `), { text: on }],
    ...(where === '' ? [] : [[bold(`${t('documents:minutes.place')} `), ...ownWords(where, input)]]),
  ]
  const people: readonly Words[] = [
    ...(room === 'not-set' ? [] : [[bold(`${t('documents:minutes.room')} `), { text: String(room) }]]),
    ...(remote === 0 ? [] : [[bold(`${t('documents:minutes.remote')} `), { text: String(remote) }]]),
  ]
  return [meeting, people].filter(({ length }) => length > 0).map(onOneLine)
}

/** The survey's figure, where it asked alike. */
function figureBeside({ from }: SpokenQuestion, { figures }: DocumentInput): NationalFigure | undefined {
  const link = from?.figure
  return link?.fit === 'similar' ? figures.figures.find(({ id }) => id === link.id) : undefined
}

/** Once for all figures that stand in the minutes. */
function caveat(meeting: StaffMeeting, input: DocumentInput): string {
  const hasFigure = meeting.questions.some(
    (question) =>
      shownAnswer(meeting, question, input) !== 'not-counted' &&
      figureBeside(questionSays(question, input), input) !== undefined,
  )
  return hasFigure ? ` ${input.t('documents:minutes.caveat')}` : ''
}

/** So that minutes of a short meeting fit a page. */
const onOneLine = (facts: readonly Words[]): Words =>
  facts.flatMap((words, index) => (index === 0 ? words : [{ text: ' · ' }, ...words]))

/** A question, what may be told of its answers, and the survey's figure where it asked alike. */
function answerBlocks(question: StaffMeetingQuestion, meeting: StaffMeeting, input: DocumentInput): readonly Block[] {
  const { t } = input
  const said = questionSays(question, input)
  const shown = shownAnswer(meeting, question, input)
  const figure = shown === 'not-counted' ? undefined : figureBeside(said, input)
  const asked =
    question.asked.kind === 'own'
      ? ownWords(said.text.trim() || input.t('documents:plan.fillIn'), input)
      : plain(said.text)
  return [
    body(asked.map((span) => ({ ...span, bold: true }))),
    body(plain(shown === 'not-counted' ? t('documents:minutes.notCounted') : tallySays(shown, said, input))),
    ...(figure
      ? [
          {
            kind: 'paragraph' as const,
            style: 'small' as const,
            words: plain(`${figure.takeaway} ${respondents(figure, input)}`),
          },
        ]
      : []),
  ]
}

/** What was said, the most voted for first; how many votes each got stays in the room. */
function pointBlocks({ points: all }: StaffMeeting, input: DocumentInput): readonly Block[] {
  const points = all.filter(({ text }) => !isBlank(text))
  if (points.length === 0) return []
  const heads = groupsOf(points)
  const underOf = (id: string) => heads.find(({ point }) => point.id === id)?.under ?? []
  return [
    heading(input.t('documents:minutes.points')),
    {
      kind: 'list',
      rows: byVotes(heads.map(({ point }) => point)).map(({ id, text }) =>
        ownWords([text, ...underOf(id).map((point) => point.text)].join(' · '), input),
      ),
    },
  ]
}

function decisionBlocks({ decisions, feedbackOn }: StaffMeeting, input: DocumentInput): readonly Block[] {
  const { t } = input
  const next = t('documents:minutes.feedback', {
    date: feedbackOn === 'not-set' ? t('documents:plan.fillIn') : feedbackOn,
  })
  const rows = decisions.map(({ what, responsible, dueOn, level }) => [
    ownWords(what.trim() || t('documents:plan.fillIn'), input),
    responsible.kind === 'role'
      ? plain(t(`common:responsible.${responsible.role}`))
      : ownWords(responsible.text.trim() || t('documents:plan.fillIn'), input),
    plain(dueOn === 'not-set' ? t('documents:plan.fillIn') : dueOn),
    plain(t(`documents:minutes.level.${level}`)),
  ])
  return [
    heading(t('documents:minutes.decisions')),
    rows.length === 0
      ? { kind: 'writing-lines', label: t('documents:minutes.what'), lines: 3 }
      : {
          kind: 'table',
          caption: t('documents:minutes.decided'),
          rowHeaders: true,
          columns: [
            { header: t('documents:minutes.what'), weight: 40 },
            { header: t('documents:minutes.who'), weight: 22 },
            { header: t('documents:minutes.when'), weight: 14 },
            { header: t('documents:minutes.how'), weight: 24 },
          ],
          rows: rows.map((row) => row.map((words) => [words])),
        },
    body(plain(next)),
  ]
}
