import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../../../src/domain/privacy/personalData.ts'

/** Skatteverket's own example numbers. */
const NUMBERS = ['191212121212', '196408233234'] as const

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind)

describe('an identity number in groups of any kind', () => {
  it.each([
    '121212-1212-01',
    '121212-1212/2',
    '12 121212-1212',
    '1-121212-1212',
    '19 12 12 12 12 12',
    '1212 1212 12',
    '121-212-1212',
    '1.2.1.2.1.2.1.2.1.2',
    '121212--1212',
    '121212 : 1212',
    '121212-1212-01-01',
    'A121212-1212B',
    '2026-03-21 121212-1212',
    '08-12-12-1234',
  ])('is found: %s', (text) => {
    expect(kinds(`Se ${text} här`)).toContain('identity-number')
  })

  it('is found wherever the groups are parted and by what, with more before or after it', () => {
    const sign = fc.constantFrom('', '-', ' ', '.', '/', ' - ', ':', '_', '+')
    const [beforeIt, afterIt] = [fc.constantFrom('', '1 ', '7-'), fc.constantFrom('', '-1', ' 01')]
    fc.assert(
      fc.property(
        fc.constantFrom(...NUMBERS, ...NUMBERS.map((number) => number.slice(2))),
        fc.array(sign, { minLength: 12, maxLength: 12 }),
        ...([beforeIt, afterIt] as const),
        (number, signs, before, after) => {
          const written = Array.from(number, (digit, at) => `${at === 0 ? '' : (signs[at] ?? '')}${digit}`).join('')
          // A day and a time can be meant by this.
          fc.pre(!/^\S+ \d\d[:.-]\d\d$/.test(written))
          const text = `Se ${before}${written}${after} hej`
          expect(kinds(text)).toContain('identity-number')
        },
      ),
    )
  })
})

const DAY = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('a day', () => {
  it('with a time, or from one hour to another, is no identity number', () => {
    const two = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, '0'))
    fc.assert(
      fc.property(DAY, two(24), two(59), fc.constantFrom(':', '.', '-', '–'), (day, hour, minute, sign) => {
        expect(kinds(`${day} ${hour}${sign}${minute}`)).not.toContain('identity-number')
        expect(kinds(`${day} ${hour}${sign}${minute}-${hour}${sign}${minute}`)).not.toContain('identity-number')
        expect(kinds(`${day} ${hour}`)).not.toContain('identity-number')
      }),
    )
  })
})

describe('two days after each other', () => {
  it('are no identity number, whatever stands between them', () => {
    fc.assert(
      fc.property(DAY, DAY, fc.constantFrom(' – ', '-', '\n', ' ', '/', ': '), (one, other, between) => {
        expect(kinds(`${one}${between}${other}`)).not.toContain('identity-number')
      }),
    )
  })
})

describe('a telephone number', () => {
  it('is no identity number, in the groups that such numbers are written in and with its country', () => {
    const number = fc.tuple(
      fc.constantFrom('8', '31', '40', '70', '73', '76', '431', '707'),
      fc.stringMatching(/^\d{6}$/),
    )
    const part = fc.constantFrom('-', ' ', '/')
    fc.assert(
      fc.property(number, number, part, ([area, rest], [, other], sign) => {
        const six = `${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4)}`
        const seven = `${other[0]}${rest.slice(0, 2)} ${rest.slice(2, 4)} ${rest.slice(4)}`
        const eight = `${rest.slice(0, 3)} ${rest.slice(3)} ${other.slice(0, 2)}`
        for (const group of [six, seven, eight]) {
          expect(kinds(`0${area}${sign}${group}`)).not.toContain('identity-number')
          expect(kinds(`+46 ${area}${sign}${group}`)).not.toContain('identity-number')
          expect(kinds(`0${area}-${group} 0${area}-${group}`)).not.toContain('identity-number')
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    'ring 0707767612',
    'ring 070-776 76 12',
    'mobil 0707-76 76 12',
    '0707767612',
    '0707 767612',
    '0701-01 00 01',
    'tel: 0103101218',
    'sms +46707767612',
    'växel (08) 123 456 00',
  ])('warns, and blocks nothing: %s', (text) => {
    expect(findPersonalData(text).map(({ kind, blocks }) => [kind, blocks])).toEqual([['phone', false]])
  })

  it.each([
    '070716-1238',
    'pnr 0707161238',
    '0707161238',
    '070716 1238',
    'personnummer: 0707161238',
    '20070716-1238',
    '200707161238',
  ])('is what it is called and how it is written: %s is an identity number', (text) => {
    // The invented number has a right checksum, so that only the way of writing decides.
    expect(kinds(text)).toEqual(['identity-number'])
  })
})
