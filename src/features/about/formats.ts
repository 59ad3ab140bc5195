const localeOf = (language: string): string => (language === 'sv' ? 'sv-SE' : 'en-GB')

/** "24 juni 2025", or "oktober 2026" where only the month is known. */
export function dateInWords(date: string, language: string): string {
  const day = date.length === 'YYYY-MM-DD'.length ? ({ day: 'numeric' } as const) : {}
  const format = new Intl.DateTimeFormat(localeOf(language), {
    ...day,
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(date))
}

/** "7 207" in Swedish, "7,207" in English. */
export const countInWords = (count: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language)).format(count)
