/** Signs that people write between the date and the last four digits: hyphens, dashes, a minus, a plus, a space. */
const SIGNS = '[-+\\u2010-\\u2015\\u2212\\s]'
/** Ten or twelve digits with at most one sign before the last four, also with spaces inside the date; not part of a longer number. */
const WRITTEN = new RegExp(
  `(?<![\\d.,])(?:\\d{2}[ \\u00a0]?)?\\d{2}[-. \\u00a0]?\\d{2}[-. \\u00a0]?\\d{2}[ \\u00a0]?${SIGNS}?[ \\u00a0]?\\d{4}(?!\\d)`,
  'g',
)
/** A coordination number has 60 added to the day (lag 2022:1697; Skatteverket, "Samordningsnummer"). */
const COORDINATION = 60

export type Range = { readonly from: number; readonly to: number }

/** Where a text holds a Swedish personal identity number or coordination number whose checksum is right, however it is written. */
export function identityNumbersIn(text: string): readonly Range[] {
  const plain = withPlainDigits(text)
  return [...plain.matchAll(WRITTEN)].flatMap(({ index, 0: written }) =>
    isIdentityNumber(written) ? [{ from: index, to: index + written.length }] : [],
  )
}

/** Digits of other scripts and full-width ones as 0 to 9, each in the place it had. */
const withPlainDigits = (text: string): string =>
  text.replaceAll(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

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
