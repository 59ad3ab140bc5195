import { useTranslation } from 'react-i18next'
import type { SpokenQuestion } from '../domain/staff-meeting/staffMeetingQuestions.ts'
import type { ShownAnswer } from '../domain/staff-meeting/tally.ts'
import { type Translate, tallySays } from '../report/index.ts'

/** What of a count may leave the room, in the words of the minutes. */
export function useTallyWords(): (answer: ShownAnswer, said: SpokenQuestion) => string {
  const { t } = useTranslation(['documents', 'common'])
  const say: Translate = (key, values) => t(key, values ?? {})
  return (answer, said) => tallySays(answer, said, { t: say })
}
