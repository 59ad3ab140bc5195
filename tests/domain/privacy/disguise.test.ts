import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasIdentityNumber } from '../../../src/domain/privacy/handedOver.ts'
import { findPersonalData, type PersonalDataKind } from '../../../src/domain/privacy/personalData.ts'
import { readable, readableText } from '../../../src/domain/privacy/readable.ts'

/** Skatteverket's own example numbers; every name is invented. */
const NUMBERS = ['191212121212', '196408233234'] as const

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind)
const found = (text: string) =>
  findPersonalData(text).map(({ kind, from, to }) => [kind, text.slice(from, to)] as const)

describe('an identity number in disguise', () => {
  it.each([
    ['after a comma', 'Namn,19121212-1212'],
    ['after a full stop', 'pnr.19121212-1212'],
    ['after a colon', 'nr:19121212-1212'],
    ['after a number and a comma', '1,121212-1212'],
    ['with a soft hyphen after the hyphen', '19121212-\u00ad1212'],
    ['with a space of no width before the hyphen', '19121212\u200b-1212'],
    ['with a line break after the hyphen', '19121212-\n1212'],
    ['with a Windows line break and an indent', '19121212-\r\n   1212'],
    ['with slashes in the date', '1912/12/12-1212'],
    ['with full stops in the date', '1912.12.12-1212'],
    ['with a tab', '121212\t1212'],
    ['with figure spaces', '121212\u20071212'],
    ['with a figure dash', '121212\u20121212'],
    ['with a full-width hyphen', '121212\uff0d1212'],
    ['in mathematical bold digits', '\u{1d7cf}\u{1d7d0}\u{1d7cf}\u{1d7d0}\u{1d7cf}\u{1d7d0}-1212'],
    ['in Devanagari digits', '१२१२१२-१२१२'],
    ['with a mark of direction in the middle', '1912\u200e1212-12\u206012'],
  ])('is found %s, at its place as typed', (_how, text) => {
    const hit = findPersonalData(`Se ${text} här`).find(({ kind }) => kind === 'identity-number')
    expect(hit?.blocks).toBe(true)
    expect(readable(`Se ${text} här`.slice(hit?.from, hit?.to)).text.replaceAll(/\D/g, '')).toMatch(/1212121212$/)
  })

  it('is found by the quick look at a long text wherever the close one finds it', () => {
    const part = fc.constantFrom(
      ...[
        '1912',
        '12',
        '1212',
        '-',
        '/',
        '.',
        ' ',
        '\n',
        '\u0085',
        '\u00ad',
        '\u200b',
        '\u0301',
        ' \u0301',
        '\uff0d',
        '\u2007',
      ],
      ...['१२', '\u{1d7cf}', 'é', 'e\u0301', '–', '☐', '\u0000', '👩‍⚕️', 'Kim ', '19121212-1212', '  '],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        const close = findPersonalData(text).some(({ kind }) => kind === 'identity-number')
        expect(hasIdentityNumber(text)).toBe(close)
        expect(readableText(text)).toBe(readable(text).text)
      }),
    )
  })

  it('is found whatever that cannot be seen stands between its signs', () => {
    const unseen = fc.constantFrom('', '\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e', '\u061c', '\u180e')
    const dash = fc.constantFrom(
      '-',
      '\u2010',
      '\u2011',
      '\u2013',
      '\u2014',
      '\u2212',
      '\ufe63',
      ' ',
      '\u00a0',
      '\n',
      '',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...NUMBERS),
        fc.array(unseen, { minLength: 12, maxLength: 12 }),
        dash,
        fc.constantFrom('', 'Kim, ', 'pnr:', 'nr.', '(', '“', 'a ', '7 '),
        (number, between, sign, before) => {
          const digits = Array.from(number)
          const written = digits.map((digit, at) => `${at === 8 ? sign : ''}${digit}${between[at] ?? ''}`).join('')
          const text = `${before}${written} hej`
          const hit = findPersonalData(text).find(({ kind }) => kind === 'identity-number')
          expect(hit?.blocks).toBe(true)
          expect(text.slice(hit?.from, hit?.to).replaceAll(/\D/g, '')).toContain(number.slice(2))
        },
      ),
    )
  })
})

describe('a title and a name', () => {
  it.each<readonly [PersonalDataKind, string, string]>([
    ['title-and-name', 'undersköterskan Kim sa nej', 'undersköterskan Kim'],
    ['title-and-name', 'vårdbiträde Kim Exempelsson', 'vårdbiträde Kim Exempelsson'],
    ['title-and-name', 'usk Kim E. jobbade', 'usk Kim E.'],
    ['title-and-name', 'biståndshandläggaren K. Exempelsson', 'biståndshandläggaren K. Exempelsson'],
    ['title-and-name', 'stödassistenten Anna-Kim von Exempel', 'stödassistenten Anna-Kim von Exempel'],
    ['title-and-name', 'enhetschefen, Kim Exempelsson, lovade', 'enhetschefen, Kim Exempelsson'],
    ['title-and-name', 'Chef: Kim Exempelsson', 'Chef: Kim Exempelsson'],
    ['title-and-name', 'Kim Exempelsson, enhetschef', 'Kim Exempelsson, enhetschef'],
    ['title-and-name', 'Kim Exempelsson (vårdadministratör)', 'Kim Exempelsson (vårdadministratör'],
    ['title-and-name', 'handläggare KIM EXEMPELSSON', 'handläggare KIM EXEMPELSSON'],
    ['title-and-name', "läraren O'Kim", "läraren O'Kim"],
    ['says-name', 'mvh Kim', 'mvh Kim'],
    ['says-name', 'hon kallas Kim', 'kallas Kim'],
    ['says-name', 'dennes namn: Kim', 'namn: Kim'],
    ['e-mail', 'kim.exempelsson (at) exempel.se', 'kim.exempelsson (at) exempel.se'],
    ['e-mail', 'kim\u200b@exempel.se', 'kim\u200b@exempel.se'],
  ])('is %s: %s', (kind, text, part) => {
    expect(found(text)).toContainEqual([kind, part])
  })

  it.each([
    'Chefen, Facket och HR ska svara',
    'Ansvarig: Närmaste chef',
    'Handläggare på Socialtjänsten',
    'Chef: inte bestämt',
    'sekreterare SKR',
    'Thomas',
    'Medicinska sekreterare i Region Väst, sommaren 2026',
    'Enhetschef, HR och IT',
  ])('is none of this: %s', (text) => {
    expect(kinds(text)).not.toContain('title-and-name')
    expect(kinds(text)).not.toContain('says-name')
  })
})

describe('the copy that is read', () => {
  it('leads each of its parts back to where that stands in the text as typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(40), fc.nat(40), (typed, one, other) => {
        const { text, asTyped } = readable(typed)
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
        const part = asTyped({ from, to })
        expect(part.from).toBeGreaterThanOrEqual(0)
        expect(part.to).toBeLessThanOrEqual(typed.length)
        // What stands there reads as that part, or as more where a whole sign of several letters is meant.
        expect(readable(typed.slice(part.from, part.to)).text).toContain(text.slice(from, to).trim())
      }),
    )
  })

  it('reads every digit of every script as the one it is', () => {
    for (let code = 0; code < 0x1fbff; code += 1) {
      const sign = String.fromCodePoint(code)
      if (/\p{Nd}/u.test(sign)) expect([sign, /^\d$/.test(readable(sign).text)]).toEqual([sign, true])
    }
    expect(readable('०१२३४५६७८९٠١٢٣٤٥٦٧٨٩').text).toBe('01234567890123456789')
  })
})
