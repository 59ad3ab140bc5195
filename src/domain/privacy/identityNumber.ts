import { anyOf, personWords } from './personWords.ts'
import type { Range } from './readable.ts'

/** Digits in groups, whatever stands between two of them. The text is one of `readable`: every dash is a hyphen and every space one space. */
const RUN = /\d+(?:[-+/.:_ ]{1,3}\d+)*/g
const GROUP = /\d+/g
/** The date's parts together or with one sign between them, the last four after some sign, a space or nothing. */
const USUAL = /^(?:\d{2} ?)?\d{2}([-./]?)\d{2}\1\d{2}[-+/.:_ ]{0,3}\d{4}$/
/** So many digits more may stand in the same run as a number in unusual groups: with many it is a row of other numbers. */
const MOST_BESIDE = 3
/** A day and the time of it, or from which hour to which, are no number. */
const DAY_AND_TIME = /^\S+ (?:[01]\d|2[0-4])[:.-][0-5]\d$/
const DAY = /(?<!\d)(?:18|19|20)\d{2}([-./])(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g
/** A mobile number begins so (Post- och telestyrelsen, "Svensk nummerplan"). */
const MOBILE = /^07[02369]/
/** Written so, it is a date of 2007 and no telephone number; all ten together it can be both. */
const LIKE_A_DATE = /^(?:\d{6} ?[-+ ] ?|\d{2}([-./ ])\d{2}\1\d{2} ?[-+/.:_ ]? ?)\d{4}$/
const TOGETHER = /^\d{10}$/
const CALLS_IT_PHONE = new RegExp(`(?:\\b(?:${anyOf(personWords.flatMap(({ phone }) => phone))})[^\\p{L}\\d]{0,4})$`, 'iu')
/** A plus and perhaps the country's two digits. */
const AFTER_COUNTRY = /\+(?:\d{2}[ -]?)?$/
const CALLS_IT_IDENTITY = new RegExp(
  `(?:${anyOf(personWords.flatMap(({ identityNumber }) => identityNumber))})\\P{L}{0,4}$`,
  'iu',
)
/** A coordination number has 60 added to the day (lag 2022:1697; Skatteverket, "Samordningsnummer"). */
const COORDINATION = 60

/**
 * Where a text holds a Swedish personal identity number or coordination number whose checksum is right, however its digits
 * are grouped and whatever stands before or after. What can be a telephone number too is one where it is called or grouped so.
 */
export const identityNumbersIn = (text: string): readonly Range[] =>
  [...text.matchAll(RUN)].flatMap(({ index, 0: run }) =>
    // Most numbers in a text are short.
    run.length < 10
      ? []
      : numbersIn(run, text.slice(Math.max(0, index - 24), index)).map((part) => shifted(part, index)),
  )

const shifted = ({ from, to }: Range, by: number): Range => ({ from: from + by, to: to + by })

/** The numbers in a run of groups, each of whole groups, of two that overlap the first and longest. */
function numbersIn(run: string, before: string): readonly Range[] {
  const groups = spansOf(run, GROUP)
  const days = spansOf(run, DAY)
  const found: Range[] = []
  for (const [place, { from }] of groups.entries()) {
    if (from < (found.at(-1)?.to ?? 0)) continue
    const ends = groups.slice(place, place + 12).map(({ to }) => to)
    const to = ends.findLast((end) => {
      const written = run.slice(from, end)
      return (
        isIdentityNumber(written) &&
        isWrittenSo(written, run) &&
        days.every(
          (day) => isApart(day, { from, to: end }) || (day.from === from && digitsOf(written).length === 12),
        ) &&
        !isPhone(written, `${before}${run.slice(0, from)}`)
      )
    })
    if (to !== undefined) found.push({ from, to })
  }
  return found
}

const spansOf = (text: string, pattern: RegExp): readonly Range[] =>
  [...text.matchAll(pattern)].map(({ index, 0: all }) => ({ from: index, to: index + all.length }))

const isApart = (one: Range, other: Range): boolean => one.to <= other.from || other.to <= one.from

const isWrittenSo = (written: string, run: string): boolean =>
  USUAL.test(written) || (digitsOf(run).length - digitsOf(written).length <= MOST_BESIDE && !DAY_AND_TIME.test(written))

const digitsOf = (written: string): string => written.replaceAll(/\D/g, '')

function isPhone(written: string, before: string): boolean {
  const digits = digitsOf(written)
  if (AFTER_COUNTRY.test(before) && (digits.startsWith('0') || !USUAL.test(written))) return true
  if (digits.length !== 10 || !digits.startsWith('0')) return false
  if (CALLS_IT_IDENTITY.test(before) || LIKE_A_DATE.test(written)) return false
  if (CALLS_IT_PHONE.test(before) || !TOGETHER.test(written)) return true
  // A mobile number can have a day in it by chance; where it is no day that people are born on, it is a telephone number.
  return MOBILE.test(digits) && Number(digits.slice(4, 6)) > COORDINATION
}

function isIdentityNumber(written: string): boolean {
  const digits = digitsOf(written)
  if (digits.length !== 10 && digits.length !== 12) return false
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
