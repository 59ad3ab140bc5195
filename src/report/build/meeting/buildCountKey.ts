import { DISTRIBUTION_FROM, NOTES_ONLY_UP_TO, RECOUNT_DAYS, SMALLEST_TOLD } from '../../../domain/suppression/index.ts'
import type { StaffMeetingQuestion } from '../../../schema/staffMeeting.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers } from '../../ReportModel.ts'
import { questionSays } from '../../say/tallyWords.ts'
import { cell } from '../../say/words.ts'
import { body, frameSheet, heading, list } from './frameSheet.ts'

/** How two people count forms and slips, where they write the numbers, and which numbers may leave the room. */
export const buildCountKey = (input: DocumentInput): ModelForOthers =>
  frameSheet(input, {
    id: 'count',
    fit: 'flow',
    blocks: () => rulesOf(input),
    apart: ({ questions }) => [
      heading(input.t('documents:paper.count.here')),
      ...questions.map((question) => tableOf(question, input)),
    ],
  })

const rulesOf = (input: DocumentInput): readonly Block[] => {
  const { t } = input
  return [
    list(
      t('documents:paper.count.mix'),
      t('documents:paper.count.two'),
      t('documents:paper.count.again'),
      t('documents:paper.count.none'),
      t('documents:paper.count.unclear'),
      t('documents:paper.count.keyIn'),
      t('documents:paper.count.tear'),
    ),
    heading(t('documents:paper.count.leaves')),
    list(
      t('documents:paper.count.few', { most: NOTES_ONLY_UP_TO }),
      t('documents:paper.count.some', { from: NOTES_ONLY_UP_TO + 1, to: DISTRIBUTION_FROM - 1 }),
      t('documents:paper.count.many', { from: DISTRIBUTION_FROM, fewest: SMALLEST_TOLD }),
      t('documents:paper.count.secret', { from: DISTRIBUTION_FROM }),
      t('documents:paper.count.recount', { days: RECOUNT_DAYS }),
    ),
    body(t('documents:paper.count.app')),
  ]
}

/** A row an answer with room for strokes and for the number; the boxes are empty, whatever has been counted. */
function tableOf(question: StaffMeetingQuestion, input: DocumentInput): Block {
  const { t } = input
  const { text, options } = questionSays(question, input)
  return {
    kind: 'table',
    caption: question.secret ? t('documents:paper.count.onSlips', { text }) : text.trim(),
    rowHeaders: true,
    columns: [
      { header: t('documents:paper.count.answer'), weight: 36 },
      { header: t('documents:paper.count.strokes'), weight: 46 },
      { header: t('documents:paper.count.number'), weight: 18 },
    ],
    rows: options.map(({ label }) => [cell(label), cell(''), cell('')]),
  }
}
