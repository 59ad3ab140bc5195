import type { Language } from '../../src/schema/language.ts'

const monthsIn = (language: Language) =>
  Array.from({ length: 12 }, (_, index) =>
    new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2026, index, 1)),
    ),
  )

/** Every day that a text names in words or in figures, as YYYY-MM-DD. */
export function daysNamed(text: string, language: Language): readonly string[] {
  const months = monthsIn(language)
  const inWords = new RegExp(`(\\d{1,2}) (${months.join('|')}) (20\\d\\d)`, 'giu')
  const named = [...text.matchAll(inWords)].map(([, day = '', month = '', year = '']) => {
    const number = months.findIndex((one) => one.toLowerCase() === month.toLowerCase()) + 1
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  })
  return [...named, ...[...text.matchAll(/20\d\d-\d\d-\d\d/g)].map(([day]) => day)]
}
