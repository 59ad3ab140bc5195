import { type SpokenQuestion, spokenQuestion } from '../../domain/meeting/meetingQuestions.ts'
import type { ShownTally } from '../../domain/suppression/index.ts'
import type { MeetingQuestion } from '../../schema/staffMeeting.ts'
import type { DocumentInput } from '../DocumentInput.ts'

/** A question of a meeting in the document's language. */
export const questionSays = (
  question: MeetingQuestion,
  { survey, checklist, t }: Pick<DocumentInput, 'survey' | 'checklist' | 't'>,
): SpokenQuestion =>
  spokenQuestion(question, { questions: survey.questions, checklist }, (option) => t(`common:choice.${option}`))

/** What of a count may leave the room, in words; options that were put together are named together. */
export function tallySays(shown: ShownTally, { options }: SpokenQuestion, { t }: Pick<DocumentInput, 't'>): string {
  const labelOf = (id: string) => options.find((option) => option.id === id)?.label ?? t('documents:told.silent')
  switch (shown.kind) {
    case 'cells':
      return shown.cells
        .map((cell) =>
          t('documents:told.cell', {
            options: cell.options.map(labelOf).reduce((first, second) => t('documents:told.or', { first, second })),
            count: cell.count,
          }),
        )
        .join(' · ')
    case 'largest':
      return t('documents:told.largest', { option: labelOf(shown.option) })
    case 'answered-only':
      return shown.answered === 'not-told'
        ? t('documents:told.nothing')
        : t('documents:told.answered', { count: shown.answered })
    case 'notes-only':
      return t('documents:told.nothing')
    case 'words-only':
      return t('documents:told.before', { date: shown.countedOn })
  }
}
