import { describe, expect, it } from 'vitest'
import { countInWords, dateInWords, momentInWords, timeInWords } from '../../src/i18n/inWords.ts'
import { factsOf, languageFrom, languages } from '../../src/schema/language.ts'

const at = new Date(2026, 2, 21, 14, 5)
/** Between thousands Swedish has a space that does not break. */
const spaced = (words: string) => words.replaceAll(/\s/g, ' ')

describe('days, times and counts', () => {
  it('are written as Swedish writes them', () => {
    expect(spaced(countInWords(7207, 'sv'))).toBe('7 207')
    expect([dateInWords('2025-06-24', 'sv'), dateInWords('2026-10', 'sv')]).toEqual(['24 juni 2025', 'oktober 2026'])
    expect([timeInWords(at, 'sv'), momentInWords(at, 'sv')]).toEqual(['14.05', '21 mars 2026 kl. 14.05'])
  })

  it('are written as English writes them', () => {
    expect(countInWords(7207, 'en')).toBe('7,207')
    expect([dateInWords('2025-06-24', 'en'), dateInWords('2026-10', 'en')]).toEqual(['24 June 2025', 'October 2026'])
    expect([timeInWords(at, 'en'), momentInWords(at, 'en')]).toEqual(['14:05', '21 March 2026 at 14:05'])
  })

  it.each(['tlh', 'sv-SE', ''])('are not guessed at for a language that nobody has added: "%s"', (code) => {
    expect(() => languageFrom(code)).toThrow()
    expect(() => countInWords(1, code)).toThrow()
  })
})

describe('the facts of a language', () => {
  it.each(languages)('are its own, and known to the browser: %s', (language) => {
    expect(Intl.getCanonicalLocales(factsOf(language).tag)).toEqual([factsOf(language).tag])
    expect(new Intl.Locale(factsOf(language).tag).language).toBe(language)
  })
})
