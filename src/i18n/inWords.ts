import { factsOf, languageFrom } from '../schema/language.ts'

// How days, times and counts are written, by the code of the language that words are shown in (`i18n.language`).

const tagOf = (code: string): string => factsOf(languageFrom(code)).tag

/** "7 207" in Swedish, "7,207" in English. */
export const countInWords = (count: number, code: string): string => count.toLocaleString(tagOf(code))

/** "24 juni 2025", or "oktober 2026" where only the month is known. */
export function dateInWords(date: string, code: string): string {
  const day = date.length === 'YYYY-MM-DD'.length ? ({ day: 'numeric' } as const) : {}
  const format = new Intl.DateTimeFormat(tagOf(code), { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(date))
}

/** "14.32" in Swedish, "14:32" in English. */
export const timeInWords = (moment: Date, code: string): string =>
  withClock(moment.toLocaleTimeString(tagOf(code), { hour: '2-digit', minute: '2-digit' }), code)

/** A day and a time: "21 mars 2026 kl. 14.32". */
export const momentInWords = (moment: Date, code: string): string =>
  withClock(moment.toLocaleString(tagOf(code), { dateStyle: 'long', timeStyle: 'short' }), code)

const withClock = (words: string, code: string) =>
  words.replace(/(\d):(\d)/, `$1${factsOf(languageFrom(code)).clock}$2`)
