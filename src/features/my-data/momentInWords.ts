const formats: Readonly<Record<string, string>> = { sv: 'sv-SE', en: 'en-GB' }

/** A day and a time as they are written: "21 mars 2026 kl. 14.32". */
export function momentInWords(moment: Date, language: string): string {
  const words = moment.toLocaleString(formats[language], { dateStyle: 'long', timeStyle: 'short' })
  return language === 'sv' ? words.replace(/(\d):(\d)/, '$1.$2') : words
}
