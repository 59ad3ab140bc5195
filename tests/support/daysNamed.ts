import type { Original } from './originals.ts'

const monthsIn = (locale: string) => {
  const names = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => names.format(new Date(Date.UTC(2026, index, 1))))
}
// Made once: every text of the product is asked for its days.
const months = { sv: monthsIn('sv-SE'), en: monthsIn('en-GB') }
const dayInWords = {
  sv: new RegExp(`(\\d{1,2}) (${months.sv.join('|')}) (20\\d\\d)`, 'giu'),
  en: new RegExp(`(\\d{1,2}) (${months.en.join('|')}) (20\\d\\d)`, 'giu'),
}

/** Every day that a text names in words or in figures, as YYYY-MM-DD. */
export function daysNamed(text: string, language: Original): readonly string[] {
  const named = [...text.matchAll(dayInWords[language])].map(([, day = '', month = '', year = '']) => {
    const number = months[language].findIndex((one) => one.toLowerCase() === month.toLowerCase()) + 1
    return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  })
  return [...named, ...[...text.matchAll(/20\d\d-\d\d-\d\d/g)].map(([day]) => day)]
}
