import { type SpokenQuestion, spokenQuestion } from '../../domain/staff-meeting/staffMeetingQuestions.ts'
import type { ShownAnswer } from '../../domain/staff-meeting/tally.ts'
import type { ShownTally } from '../../domain/suppression/index.ts'
import type { StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import type { DocumentInput } from '../DocumentInput.ts'

/** A question of a meeting in the document's language. */
export const questionSays = (
  question: StaffMeetingQuestion,
  { survey, checklist, t }: Pick<DocumentInput, 'survey' | 'checklist' | 't'>,
): SpokenQuestion =>
  spokenQuestion(question, { questions: survey.questions, checklist }, (option) => t(`common:choice.${option}`))

type Says = Pick<DocumentInput, 't'>

/** What of a count may leave the room, in words, and how many answered; options that were put together are named together. */
export function tallySays({ shown, answered, room, isMended }: ShownAnswer, said: SpokenQuestion, { t }: Says): string {
  const people = answered === 'not-told' ? [] : [peopleSay(answered, room, t)]
  return [answerSays(shown, said, { t }), ...people, ...(isMended ? [t('documents:told.mended')] : [])].join(' ')
}

const peopleSay = (answered: number, room: ShownAnswer['room'], t: Says['t']): string =>
  room === 'not-set' || room < answered
    ? t('documents:told.answered', { count: answered })
    : t('documents:told.answeredOf', { count: answered, room })

function answerSays(shown: ShownTally, { options }: SpokenQuestion, { t }: Says): string {
  const labelOf = (id: string) => options.find((option) => option.id === id)?.label ?? id
  switch (shown.kind) {
    case 'cells':
      return t('documents:told.cells', {
        cells: shown.cells
          .map((cell) =>
            t('documents:told.cell', {
              options: cell.options.map(labelOf).reduce((first, second) => t('documents:told.or', { first, second })),
              count: cell.count,
            }),
          )
          .join(' · '),
      })
    case 'all':
    case 'largest':
      return t(`documents:told.${shown.kind}`, { option: labelOf(shown.option) })
    case 'divided':
      return t('documents:told.divided')
    case 'notes-only':
      return t('documents:told.nothing')
    case 'words-only':
      if (shown.reason === 'counted-before') return t('documents:told.before', { date: shown.countedOn })
      return t(shown.reason === 'told-before' ? 'documents:told.once' : 'documents:told.elsewhere')
  }
}
