import { MOST_DECISIONS } from '../../../domain/staff-meeting/staffMeeting.ts'
import { isBlank } from '../../../domain/texts/asWritten.ts'
import type { StaffMeeting, StaffMeetingQuestion } from '../../../schema/staffMeeting.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers, Words } from '../../ReportModel.ts'
import { questionSays } from '../../say/tallyWords.ts'
import { bold, ownWords, plain } from '../../say/words.ts'
import { body, frameSheet, heading, list } from './frameSheet.ts'

/** One page for everybody at the meeting: what it is about, the rules, the questions, and what happens afterwards. */
export const buildHandout = (input: DocumentInput): ModelForOthers =>
  frameSheet(input, { id: 'handout', fit: 'one-page', blocks: (meeting) => blocksOf(meeting, input) })

const blocksOf = (meeting: StaffMeeting, input: DocumentInput): readonly Block[] => {
  const { t } = input
  return [
    list(...factsOf(meeting, input)),
    heading(t('documents:paper.handout.about')),
    body(t('documents:paper.handout.purpose')),
    body(t('documents:paper.handout.whatIsAi')),
    heading(t('documents:paper.handout.rules')),
    list(
      t('documents:paper.handout.noNames'),
      t('documents:paper.handout.free'),
      ...waysOf(meeting).map((way) => t(`documents:paper.handout.ways.${way}`)),
      t('documents:paper.handout.small'),
    ),
    ...questionBlocks(meeting, input),
    heading(t('documents:paper.handout.afterwards')),
    // Where there are too many questions for a page this stands on the next in one piece.
    { kind: 'list', rows: afterwards(meeting, input).map((text) => plain(text)), isWhole: true },
  ]
}

function factsOf({ on, place, length }: StaffMeeting, input: DocumentInput): readonly Words[] {
  const { t } = input
  return [
    [bold(`${t('documents:minutes.on')} `), { text: on }],
    ...(isBlank(place) ? [] : [[bold(`${t('documents:minutes.place')} `), ...ownWords(place.trim(), input)]]),
    [
      bold(`${t('documents:paper.handout.length')} `),
      { text: t('documents:paper.handout.minutes', { count: length }) },
    ],
  ]
}

/** Each way of answering that the meeting uses, once, in the order of its questions. */
const waysOf = ({ questions }: StaffMeeting): readonly StaffMeetingQuestion['way'][] => [
  ...new Set(questions.map(({ secret, way }) => (secret ? 'slips' : way))),
]

function questionBlocks({ questions }: StaffMeeting, input: DocumentInput): readonly Block[] {
  const { t } = input
  if (questions.length === 0) return []
  return [
    heading(t('documents:paper.handout.questions')),
    list(
      ...questions.map((question): Words => {
        const { text } = questionSays(question, input)
        const said = question.asked.kind === 'own' ? ownWords(text.trim(), input) : plain(text)
        return question.secret ? [...said, { text: ` ${t('documents:paper.handout.onSlip')}` }] : said
      }),
    ),
  ]
}

const afterwards = ({ feedbackOn }: StaffMeeting, { t }: DocumentInput): readonly string[] => [
  t('documents:paper.handout.talk'),
  t('documents:paper.handout.decide', { most: MOST_DECISIONS }),
  t('documents:paper.handout.notes'),
  feedbackOn === 'not-set'
    ? t('documents:paper.handout.noFeedback')
    : t('documents:paper.handout.feedback', { date: feedbackOn }),
]
