/** Words that stand in a number, a day, a time or a truth in Swedish or English. */
const WORDS = [
  ...['jan(?:uari|uary)?', 'feb(?:ruari|ruary)?', 'mar(?:s|ch)?', 'apr(?:il)?', 'maj', 'may', 'jun[ie]?', 'jul[iy]?'],
  ...['aug(?:usti|ust)?', 'sept?(?:ember)?', 'okt(?:ober)?', 'oct(?:ober)?', 'nov(?:ember)?', 'dec(?:ember)?'],
  ...['(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag)?', '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'],
  ...['am|pm|fm|em|e|t|z|st|nd|rd|th', 'kr|sek|eur|usd|gbp|nok|dkk'],
]

/** Signs that stand in numbers and days, and money; a paragraph sign or another letter makes it a text. */
const VALUE = new RegExp(
  `^(?=.*[\\p{Nd}\\p{No}])(?:[\\p{Nd}\\p{No}\\p{Sc}\\s.,:/()%+'’\u2212\u2013-]|(?<!\\p{L})(?:${WORDS.join('|')})(?!\\p{L}))+$`,
  'iu',
)
const TRUTH_OR_ERROR = /^(?:true|false|sant|falskt|#[a-zåäö].*)$/i

/**
 * True for a text that a spreadsheet could take for a number, a day, a time, money or a truth, by what Excel and LibreOffice
 * turn such cells into when a file is opened. Rather once too often: what is kept as text looks the same.
 */
export const isLikeAValue = (text: string): boolean =>
  TRUTH_OR_ERROR.test(text) || (!text.includes('\n') && VALUE.test(text))
