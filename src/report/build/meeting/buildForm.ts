import type { StaffMeeting } from '../../../schema/staffMeeting.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, ModelForOthers } from '../../ReportModel.ts'
import { questionSays } from '../../say/tallyWords.ts'
import { ownWords, plain } from '../../say/words.ts'
import { body, box, frameSheet } from './frameSheet.ts'

/** The questions that may be answered openly: a secret one never stands on a sheet with other answers of the same person. */
export const openQuestions = ({ questions }: StaffMeeting) => questions.filter(({ secret }) => !secret)

/** The meeting's open questions on one page, four boxes each, for those who answer on paper. */
export const buildForm = (input: DocumentInput): ModelForOthers =>
  frameSheet(input, { id: 'form', fit: 'one-page', blocks: (meeting) => blocksOf(meeting, input) })

function blocksOf(meeting: StaffMeeting, input: DocumentInput): readonly Block[] {
  const { t } = input
  const rows = openQuestions(meeting).map((question) => {
    const { text, options } = questionSays(question, input)
    const asked = question.asked.kind === 'own' ? ownWords(text.trim(), input) : plain(text)
    return [[asked], options.map(({ label }) => box(label))]
  })
  return [
    {
      kind: 'table',
      caption: t('documents:paper.form.caption'),
      rowHeaders: true,
      columns: [
        { header: t('documents:paper.form.question'), weight: 55 },
        { header: t('documents:paper.form.answer'), weight: 45 },
      ],
      rows,
    },
    body(t('documents:paper.form.handIn')),
    ...(meeting.questions.some(({ secret }) => secret) ? [body(t('documents:paper.form.secret'))] : []),
  ]
}
