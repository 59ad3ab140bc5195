import { anyOf, personWords } from './personWords.ts'
import type { Range } from './readable.ts'

/**
 * Ten or twelve digits, the date's parts apart or together, the last four after a sign, a space or nothing; after any sign
 * but not inside a longer number, and not the year of a day that follows another. The text is one of `readable`: every dash is a hyphen and every space one space.
 */
const WRITTEN = /(?<!\d)(?:\d{2} ?)?\d{2} ?[-./]? ?\d{2} ?[-./]? ?\d{2} ?[-+/.:_]? ?\d{4}(?!\d|[-./]\d{2}(?!\d))/g
/** A mobile number begins so (Post- och telestyrelsen, "Svensk nummerplan"). */
const MOBILE = /^07[02369]/
/** Written so, it is a date of 2007 and no mobile number; all ten together it can be both. */
const LIKE_A_DATE = /^\d{6} ?[-+ ] ?\d{4}$/
const TOGETHER = /^\d{10}$/
const CALLS_IT_PHONE = new RegExp(
  `(?:\\b(?:${anyOf(personWords.flatMap(({ phone }) => phone))})[^\\p{L}\\d]{0,4}|\\+)$`,
  'iu',
)
const CALLS_IT_IDENTITY = new RegExp(
  `(?:${anyOf(personWords.flatMap(({ identityNumber }) => identityNumber))})\\P{L}{0,4}$`,
  'iu',
)
/** A coordination number has 60 added to the day (lag 2022:1697; Skatteverket, "Samordningsnummer"). */
const COORDINATION = 60

/**
 * Where a text holds a Swedish personal identity number or coordination number whose checksum is right, however it is
 * written. What can be a telephone number too is one where it is called or grouped so.
 */
export const identityNumbersIn = (text: string): readonly Range[] =>
  [...text.matchAll(WRITTEN)].flatMap(({ index, 0: written }) =>
    isIdentityNumber(written) && !isPhone(written, text.slice(Math.max(0, index - 24), index))
      ? [{ from: index, to: index + written.length }]
      : [],
  )

function isPhone(written: string, before: string): boolean {
  const digits = written.replaceAll(/\D/g, '')
  if (digits.length !== 10 || !digits.startsWith('0')) return false
  if (CALLS_IT_IDENTITY.test(before) || LIKE_A_DATE.test(written)) return false
  if (CALLS_IT_PHONE.test(before)) return true
  // A mobile number can have a day in it by chance; where it is no day that people are born on, it is a telephone number.
  return MOBILE.test(digits) && (!TOGETHER.test(written) || Number(digits.slice(4, 6)) > COORDINATION)
}

function isIdentityNumber(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '')
  const century = digits.length === 12 ? digits.slice(0, 2) : undefined
  if (century !== undefined && !['18', '19', '20'].includes(century)) return false
  const ten = digits.slice(-10)
  return isDay(century, ten) && hasRightChecksum(ten)
}

/** Without a century the day need only exist in some year that ends so. */
function isDay(century: string | undefined, ten: string): boolean {
  const [year, month, written] = [ten.slice(0, 2), Number(ten.slice(2, 4)), Number(ten.slice(4, 6))]
  const day = written > COORDINATION ? written - COORDINATION : written
  return (century === undefined ? ['19', '20'] : [century]).some((first) => {
    const date = new Date(Date.UTC(Number(first + year), month - 1, day))
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  })
}

/** The Luhn sum over ten digits, the first doubled (Skatteverket, "Personnummer"). */
function hasRightChecksum(ten: string): boolean {
  const sum = Array.from(ten).reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
