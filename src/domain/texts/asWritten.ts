/** Everyday text in one line: nothing in it needs a look, which spares the long way for nearly every text. */
const EVERYDAY = /^(?!.* {2})(?! )[ -~\u00a1-\u00ac\u00ae-\u017f–—‘’“”…•€]*(?<! )$/
/** How programs end a line: Word's own line break is a vertical tab, and pages, mails and web pages have theirs. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Invisible signs that belong to what they stand in: joiners in pictures and scripts, variants, flags, fillers of Hangul. */
const NEEDED = '\\u200c\\u200d\\ufe00-\\ufe0f\\u{e0020}-\\u{e007f}\\u{e0100}-\\u{e01ef}\\u180b-\\u180f\\u115f\\u1160'
/** Controls, half characters, what is no character, and what has no shape: soft hyphens, marks of direction, spaces of no width. */
const GONE = new RegExp(
  `(?![\\t\\n])\\p{Cc}|\\p{Cs}|\\p{Noncharacter_Code_Point}|(?![${NEEDED}])\\p{Default_Ignorable_Code_Point}`,
  'gu',
)
/** Spaces of every width but those that hold two words together. */
const SPACES = /[^\S\n\u00a0\u2007\u202f]+/g
const AROUND_LINE_ENDS = /[^\S\n]*\n[^\S\n]*/g
const MANY_EMPTY_LINES = /\n{3,}/g
/** The pattern of Braille without a dot is drawn as nothing. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * What a person wrote as everyone reads it, whatever program shows it: composed (NFC), lines ended by "\n", one space between
 * words, nothing that cannot be seen; '' where nothing can be seen at all. Cleaning twice changes nothing.
 */
export function asWritten(typed: string): string {
  if (EVERYDAY.test(typed)) return typed
  if (!VISIBLE.test(typed)) return ''
  return typed
    .replaceAll(LINE_ENDS, '\n')
    .replaceAll(GONE, '')
    .normalize('NFC')
    .replaceAll(SPACES, ' ')
    .replaceAll(AROUND_LINE_ENDS, '\n')
    .replaceAll(MANY_EMPTY_LINES, '\n\n')
    .trim()
}

/** The same on one line, for what names something. */
export const inOneLine = (typed: string): string => asWritten(typed).replaceAll(/\n+/g, ' ')

/** True for a text with nothing in it that can be seen. */
export const isBlank = (typed: string): boolean => !VISIBLE.test(typed)

/** Half a character, as a cut in the middle of one leaves it: it has no place in a file in UTF-8. */
const HALVES = /\p{Cs}/gu

/** What a person wrote as it is kept: with a visible sign for half a character, '' where nothing can be seen. */
export const asKept = (typed: string): string => (isBlank(typed) ? '' : typed.replaceAll(HALVES, '\ufffd'))
