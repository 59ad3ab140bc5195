import { useTranslation } from 'react-i18next'
import {
  checklistQuestionsFor,
  findSurveyQuestion,
  spokenQuestion,
} from '../../domain/staff-meeting/staffMeetingQuestions.ts'
import type { StaffMeetingQuestion } from '../../schema/staffMeeting.ts'
import type { FactOptionId } from '../../schema/survey.ts'
import { useContent } from '../../store/ContentProvider.tsx'

/** The questions that can be asked, and the words of those that were chosen. */
export function useStaffMeetingQuestions() {
  const { t } = useTranslation('common')
  const { questions, sets } = useContent('survey')
  const checklist = useContent('checklist')
  const labelOf = (option: FactOptionId) => t(`choice.${option}`)
  const content = { questions, checklist }
  return {
    ofSurvey: questions,
    ofChecklist: checklistQuestionsFor(checklist, labelOf),
    sets,
    find: (id: string) => findSurveyQuestion(id, content, labelOf),
    spoken: (question: StaffMeetingQuestion) => spokenQuestion(question, content, labelOf),
  }
}
