import { useTranslation } from 'react-i18next'
import type { Deadline } from '../domain/rights/deadline.ts'
import { fileNameOf, saveFile } from '../exchange/index.ts'
import { deadlineEvents, type Happened, makeCalendar, type Translate } from '../report/index.ts'
import { useContent } from '../store/ContentProvider.tsx'
import { useDevice } from '../store/DeviceProvider.tsx'
import { useNow, useToday } from '../store/WorkProvider.tsx'

export type SavedDays = { readonly kind: 'saved'; readonly name: string } | { readonly kind: 'failed' | 'no-day' }

/** Saves the last days that follow from an event as a calendar file: no workplace and nothing that anybody wrote is in it. */
export function useDeadlineFile(): (happened: Happened, deadlines: readonly Deadline[]) => Promise<SavedDays> {
  const { t } = useTranslation(['documents', 'common'])
  const [law, today, now] = [useContent('law'), useToday(), useNow()]
  const { language } = useDevice()
  return async (happened, deadlines) => {
    const words: Translate = (key, values) => t(key, values ?? {})
    const events = deadlineEvents(happened, deadlines, { law, today, t: words })
    const made = await makeCalendar(events, { made: now().toISOString(), language, t: words })
    if (made.kind !== 'made') return made
    const name = `${fileNameOf(t('documents:times.file'), '', today)}.${made.ending}`
    saveFile(made.content, made.type, name)
    return { kind: 'saved', name }
  }
}
