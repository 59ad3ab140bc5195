/** Where something stands in a text, in UTF-16 units, `to` exclusive. */
export type Range = { readonly from: number; readonly to: number }

/** A text as patterns read it, with the way back to the words as typed. */
export type Readable = {
  readonly text: string
  /** Where a part of `text` stands in the text as it was typed. */
  readonly asTyped: (part: Range) => Range
}

const EVERYDAY = /^[ -~à-öø-ÿÀ-ÖØ-Þ]*$/
/** Everyday text without two spaces in a row: it is read as it stands, which spares the long way at each key. */
const isEveryday = (typed: string): boolean => EVERYDAY.test(typed) && !typed.includes('  ')
/** Plain signs in a row, which stand for themselves: taken at once, since one by one they cost more than all the rest. */
const PLAIN = '[!-~à-öø-ÿÀ-ÖØ-Þ]+(?![\\p{M}\\p{Default_Ignorable_Code_Point}])'
/** A letter or sign with all that belongs to it: what has no shape between a letter and its accent is no part of either. */
const CLUSTER = new RegExp(`(?<plain>${PLAIN})|\\P{M}(?:\\p{Default_Ignorable_Code_Point}*\\p{M}+)*|\\p{M}+`, 'gsu')
/** Soft hyphens, joiners, spaces of no width, marks of direction. */
const SHAPELESS = /\p{Default_Ignorable_Code_Point}/gu
const DASH = /[\p{Pd}\u2212\u2043\u02d7]/gu
const SPACE = /[\s\u0085]/
const SPACE_WITH_MARKS = /[\s\u0085]\p{M}*/gu
const CONTROL = /\p{Cc}/gu
const DIGIT = /\p{Nd}/gu
const isDigit = (sign: string): boolean => /^\p{Nd}$/u.test(sign)

/**
 * One copy of a text in which what looks alike is alike: compatibility forms (NFKC) and digits of every script in their
 * plain form, every dash a hyphen, every space and line end one space, and nothing that cannot be seen.
 */
export function readable(typed: string): Readable {
  if (isEveryday(typed)) return { text: typed, asTyped: (part) => part }
  const signs: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: cluster, index, groups } of typed.matchAll(CLUSTER)) {
    if (groups?.plain !== undefined) {
      signs.push(cluster)
      for (let at = index; at < index + cluster.length; at += 1) {
        starts.push(at)
        ends.push(at + 1)
      }
      continue
    }
    const seen = shapeOf(cluster)
    if (seen === ' ' && signs.at(-1) === ' ') {
      ends[ends.length - 1] = index + cluster.length
      continue
    }
    if (seen !== '') signs.push(seen)
    for (let unit = 0; unit < seen.length; unit += 1) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
  }
  const asTyped = ({ from, to }: Range): Range =>
    from >= to ? { from: 0, to: 0 } : { from: starts[from] ?? 0, to: ends[to - 1] ?? typed.length }
  return { text: signs.join(''), asTyped }
}

/** The same text without the way back: what only asks whether something is there takes a long text at once. */
export const readableText = (typed: string): string =>
  isEveryday(typed)
    ? typed
    : typed
        .replaceAll(SHAPELESS, '')
        .replaceAll(SPACE_WITH_MARKS, ' ')
        .normalize('NFKC')
        .replaceAll(CONTROL, '')
        .replaceAll(DIGIT, plainDigit)
        .replaceAll(DASH, '-')
        .replaceAll(/\s+/g, ' ')

function shapeOf(cluster: string): string {
  if (cluster === ' ' || cluster === '\n') return ' '
  const seen = cluster.replace(SHAPELESS, '')
  if (SPACE.test(seen)) return ' '
  return seen
    .normalize('NFKC')
    .replaceAll(CONTROL, '')
    .replaceAll(DIGIT, plainDigit)
    .replaceAll(DASH, '-')
    .replaceAll(/\s+/g, ' ')
}

/** The digits of a script stand in a row from 0 to 9 (The Unicode Standard, 4.6); rows may follow each other. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (isDigit(String.fromCodePoint(first - 1))) first -= 1
  return String((code - first) % 10)
}
