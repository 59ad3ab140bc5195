import { useTranslation } from 'react-i18next'
import { readIsoDate } from '../schema/readIsoDate.ts'

/** What every field for a day needs to know: which texts are days, and what to say of one that is not. */
export function useDayWords() {
  const { t } = useTranslation('common')
  return {
    isDay: (text: string) => readIsoDate(text) !== 'not-a-day',
    unclear: (before: string) => (before === '' ? t('day.unclearNone') : t('day.unclear', { date: before })),
  }
}
