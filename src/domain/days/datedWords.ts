import type { DatedWords } from '../../schema/datedWords.ts'
import type { IsoDate } from '../../schema/isoDate.ts'

type Day = { readonly on: IsoDate; readonly is?: 'last-day' | undefined }

/** True from the day on; for the last day of a period, from the day after: on the day itself it is not yet over. */
export const hasCome = ({ on, is }: Day, today: IsoDate): boolean => (is === 'last-day' ? on < today : on <= today)

/** The words that are true today; plain words are so on any day. */
export function saidOn(words: string | DatedWords, today: IsoDate): string {
  if (typeof words === 'string') return words
  return hasCome(words, today) ? words.from : words.before
}
