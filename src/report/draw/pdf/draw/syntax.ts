import type { Box, Point } from '../operations.ts'
import { SHEET } from '../sheet.ts'

/** A text string as PDF writes it: plain where it is ASCII, else UTF-16 in hexadecimal. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'))
  return `<FEFF${units.join('').toUpperCase()}>`
}

/** An address: ASCII only, as RFC 3986 has it; half a surrogate pair has no encoding and is left out. */
export const addressString = (href: string) => {
  const ascii = href.replace(/\p{Surrogate}/gu, '').replace(/[^\x21-\x7e]/gu, encodeURIComponent)
  return `(${ascii.replace(/[\\()]/g, '\\$&')})`
}

/** At most two decimals: a hundredth of a point is less than any printer can place. */
export const number = (value: number) => String(Math.round(value * 100) / 100)

/** PDF counts y from the foot of the page. */
export const point = ([x, y]: Point) => `${number(x)} ${number(SHEET.height - y)}`
export const corners = ({ x, y, width, height }: Box) => `${point([x, y + height])} ${point([x + width, y])}`

export const reference = (id: number) => `${id} 0 R`
