import type { StaffMeeting } from '../../../schema/staffMeeting.ts'
import type { DocumentInput } from '../../DocumentInput.ts'
import type { Block, Card, ModelForOthers } from '../../ReportModel.ts'
import { questionSays } from '../../say/tallyWords.ts'
import { body, box, frameSheet } from './frameSheet.ts'

/** As many slips as a page of paper is cut into. */
const SLIPS_A_PAGE = 4

export const secretQuestions = ({ questions }: StaffMeeting) => questions.filter(({ secret }) => secret)

/** Slips to fold, a page for each question that is answered in secret. */
export const buildSlips = (input: DocumentInput): ModelForOthers =>
  frameSheet(input, { id: 'slips', fit: 'flow', blocks: (meeting) => blocksOf(meeting, input) })

function blocksOf(meeting: StaffMeeting, input: DocumentInput): readonly Block[] {
  const { t } = input
  const cards = secretQuestions(meeting).flatMap((question): readonly Card[] => {
    const { text, options } = questionSays(question, input)
    const slip = { title: text, rows: options.map(({ label }) => box(label)), note: t('documents:paper.slips.fold') }
    return Array.from({ length: SLIPS_A_PAGE }, () => slip)
  })
  return [body(copies(meeting, input)), { kind: 'cards', cards }]
}

/** How many copies are enough for those who are thought to come. */
const copies = ({ expected }: StaffMeeting, { t }: DocumentInput): string =>
  expected === 'not-set' || expected === 0
    ? t('documents:paper.slips.each', { slips: SLIPS_A_PAGE })
    : t('documents:paper.slips.copies', { people: expected, count: Math.ceil(expected / SLIPS_A_PAGE) })
