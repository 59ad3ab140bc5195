import { useTranslation } from 'react-i18next'
import type { SpokenQuestion } from '../../domain/staff-meeting/staffMeetingQuestions.ts'
import type { ShownTally } from '../../domain/suppression/index.ts'
import { type Translate, tallySays } from '../../report/index.ts'

/** What of a count may leave the room, in the words of the minutes. */
export function useTallyWords(): (shown: ShownTally, said: SpokenQuestion) => string {
  const { t } = useTranslation(['documents', 'common'])
  const say: Translate = (key, values) => t(key, values ?? {})
  return (shown, said) => tallySays(shown, said, { t: say })
}
