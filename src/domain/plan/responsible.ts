import languageWords from '../../schema/languageWords.json'

/**
 * The words for a safety representative in every language: a hyphen stands for one, a space or nothing, a space for a space
 * or a hyphen, `*` for any ending. "Dataskyddsombud" and "brandskyddsombud" are somebody else.
 */
const words = Object.values(languageWords).flatMap(({ safetyRepresentative }) => safetyRepresentative)
const pattern = (word: string) =>
  word.replaceAll(/[-* ]/g, (sign) => ({ '-': '[\\s-]*', ' ': '[\\s-]+', '*': '\\p{L}*' })[sign] ?? sign)
const SAFETY_REPRESENTATIVE = new RegExp(`(?<!\\p{L})(?:${words.map(pattern).join('|')})(?!\\p{L})`, 'iu')

/**
 * True when a role names the safety representative. The plan says who at the employer does what (AFS 2023:1 13 §), and
 * the representative takes part without carrying the employer's responsibility.
 */
export const namesSafetyRepresentative = (role: string): boolean => SAFETY_REPRESENTATIVE.test(role.normalize('NFC'))
