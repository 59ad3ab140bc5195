import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData, type PersonalDataKind } from '../../../src/domain/privacy/personalData.ts'

/** Every person, number and address here is invented. */
const found = (text: string) =>
  findPersonalData(text).map(({ kind, from, to }) => [kind, text.slice(from, to)] as const)
const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind)

/** The last digit that makes nine digits a number with the right checksum. */
function withChecksum(nine: string): string {
  const sum = Array.from(nine).reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return nine + String((10 - (sum % 10)) % 10)
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

const anyNumber = fc
  .record({
    century: fc.constantFrom('19', '20'),
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    isCoordination: fc.boolean(),
    birth: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ century, year, month, day, isCoordination, birth }) => ({
    century,
    ten: withChecksum(pad(year, 2) + pad(month, 2) + pad(day + (isCoordination ? 60 : 0), 2) + pad(birth, 3)),
  }))

/** Ten digits together, a coordination number of 2007 or a mobile number: taken for what is far more common. */
const canBeMobile = /^07[02369]\d[6-9]\d{5}$/

const forms = (century: string, ten: string) => [
  `${ten.slice(0, 6)}-${ten.slice(6)}`,
  `${ten.slice(0, 6)}+${ten.slice(6)}`,
  ten,
  `${century}${ten.slice(0, 6)}-${ten.slice(6)}`,
  `${century}${ten}`,
  `${ten.slice(0, 6)} ${ten.slice(6)}`,
  `${ten.slice(0, 6)}\u2013${ten.slice(6)}`,
  `${century}${ten.slice(0, 6)}\u2212${ten.slice(6)}`,
  `${century} ${ten.slice(0, 6)}-${ten.slice(6)}`,
]

describe('an identity number', () => {
  it('is found in any form that people write it, in any text, and blocks', () => {
    const around = fc.stringMatching(/^[a-zåäö .]{0,12}$/)
    // Ten digits that begin with 0 and are called a telephone number are taken for one.
    const before = around.filter((text) => !/(?:ring|tel|tfn|mobil|nås på|växel|sms|fax|call|phone)/.test(text))
    fc.assert(
      fc.property(anyNumber, fc.nat(8), before, around, ({ century, ten }, form, start, end) => {
        const written = forms(century, ten)[form] ?? ''
        fc.pre(!canBeMobile.test(written))
        const text = `${start} ${written} ${end}`
        const hit = findPersonalData(text).find(({ kind }) => kind === 'identity-number')
        expect(hit?.blocks).toBe(true)
        expect(text.slice(hit?.from, hit?.to)).toContain(written)
      }),
    )
  })

  it('is a telephone number where its digits can be those of a mobile and nothing says otherwise', () => {
    const ten = withChecksum('070161000')
    expect(kinds(`nr ${ten}`)).toEqual(['phone'])
    expect(kinds(`nr ${ten.slice(0, 6)}-${ten.slice(6)}`)).toEqual(['identity-number'])
    expect(kinds(`samordningsnummer ${ten}`)).toEqual(['identity-number'])
  })

  it('is none when one digit of it is another', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 6, max: 9 }), fc.integer({ min: 1, max: 8 }), ({ ten }, at, by) => {
        const changed = Array.from(ten)
          .with(at, String((Number(ten[at]) + by) % 10))
          .join('')
        // Doubling makes 0 and 9 count alike in no case: every single changed digit changes the sum.
        expect(kinds(`${changed.slice(0, 6)}-${changed.slice(6)}`)).not.toContain('identity-number')
      }),
    )
  })

  it.each([
    ['a leap day', withChecksum('000229123'), true],
    ['a day that no year has', withChecksum('000230123'), false],
    ['a thirteenth month', withChecksum('991301123'), false],
    ['a coordination number', withChecksum('850161123'), true],
    ['a day above all coordination numbers', withChecksum('850192123'), false],
  ])('must have a day that exists: %s', (_name, ten, isOne) => {
    expect(kinds(`${ten.slice(0, 6)}-${ten.slice(6)}`).includes('identity-number')).toBe(isOne)
  })

  it.each([
    ['18', '991231123', true],
    ['19', '850101123', true],
    ['20', '240229123', true],
    ['17', '850101123', false],
    ['21', '850101123', false],
    ['00', '850101123', false],
    // 1900 had no leap day; 2000 had.
    ['19', '000229123', false],
    ['20', '000229123', true],
  ])('must be of a century that people live in, and of a day that it had: %s and %s', (century, nine, isOne) => {
    const ten = withChecksum(nine)
    for (const written of [`${century}${ten}`, `${century}${ten.slice(0, 6)}-${ten.slice(6)}`])
      expect(kinds(`nr ${written}`).includes('identity-number')).toBe(isOne)
  })

  it('is found in full-width and Arabic digits', () => {
    const ten = withChecksum('850101123')
    const wide = Array.from(ten, (digit) => String.fromCharCode(0xff10 + Number(digit))).join('')
    const arabic = Array.from(ten, (digit) => String.fromCharCode(0x660 + Number(digit))).join('')
    expect(kinds(wide)).toEqual(['identity-number'])
    expect(kinds(arabic)).toEqual(['identity-number'])
  })

  it('is not part of a longer number', () => {
    const ten = withChecksum('850101123')
    expect(kinds(`faktura 7${ten}99`)).not.toContain('identity-number')
  })
})

describe('what may tell who somebody is', () => {
  it.each<readonly [PersonalDataKind, string, string]>([
    ['e-mail', 'Skriv till kim.exempelsson@exempel.se i dag', 'kim.exempelsson@exempel.se'],
    ['phone', 'ring 070-123 45 67', '070-123 45 67'],
    ['phone', 'ring +46 70 123 45 67.', '+46 70 123 45 67'],
    ['phone', 'växeln 08-123 456 00', '08-123 456 00'],
    ['says-name', 'Hon heter Kim Exempelsson och', 'heter Kim Exempelsson'],
    ['says-name', 'The new one is called Kim.', 'is called Kim'],
    ['title-and-name', 'enhetschef Kim Exempelsson lovade', 'enhetschef Kim Exempelsson'],
    ['title-and-name', 'HR-chefen Kim sa nej', 'HR-chefen Kim'],
    ['title-and-name', 'Doktor Exempelsson', 'Doktor Exempelsson'],
    ['title-and-name', 'the nurse Kim said', 'nurse Kim'],
    ['health', 'en kollega är sjukskriven', 'sjukskriven'],
    ['health', 'someone on sick leave', 'on sick leave'],
  ])('is %s: %s', (kind, text, part) => {
    expect(found(text)).toContainEqual([kind, part])
    expect(findPersonalData(text).every(({ blocks }) => !blocks)).toBe(true)
  })

  it.each([
    'Samverkan 2026-03-21, § 12, protokoll 2024-2026',
    'SFS 2026:1001 och AFS 2023:11 3 kap 9 §',
    'Chefen för IT och HR svarade i mars',
    'chefen April 2026',
    'Diagnoskoder skrivs av systemet och patienten får kallelse',
    '7 207 svarande, 59 procent, 1 250 000 kr',
    'Enhetschefen ska svara. Kim är ett exempel.',
    'Ärende 2026-001234',
    'AI-listan heter systemregister',
    '',
  ])('is nothing of this: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is found where letters are written in two parts', () => {
    const text = 'ska\u030ala sjuksko\u0308terskan Kim och på'
    for (const { from, to } of findPersonalData(text)) expect(text.slice(from, to)).toContain('Kim')
    expect(kinds('ring 070-123 45 67 a\u030a'.normalize('NFD'))).toEqual(['phone'])
  })

  it('comes in order, without overlap, whatever the text', () => {
    const parts = fc.constantFrom(
      'Kim',
      'heter ',
      'chef ',
      '070-123 45 67',
      ' 850101-',
      '@',
      'a@b.se',
      'å',
      '😀',
      '\n',
      '19',
      '0',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 30 }), (all) => {
        const text = all.join('')
        const ranges = findPersonalData(text)
        for (const [index, { from, to }] of ranges.entries()) {
          expect(from).toBeGreaterThanOrEqual(ranges[index - 1]?.to ?? 0)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
