import { anyOf, escaped, personWords } from './personWords.ts'

/** A title may begin with a capital; what follows it must, to be a name. */
const withEndings = (title: string, endings: readonly string[]) =>
  `[${title.charAt(0)}${title.charAt(0).toUpperCase()}]${escaped(title.slice(1)).replace('~', `(?:${endings.join('|')})?`)}`
/** Titles that often stand right before or after a name, as people in care, schools and municipalities write them. */
const TITLES = personWords.flatMap(({ titles, endings }) => titles.map((title) => withEndings(title, endings)))
/** Written short, and only then a title: each a word of its own. */
const SHORT_TITLES = anyOf(personWords.flatMap(({ shortTitles }) => shortTitles))
const TITLE = `(?:[\\p{L}-]{0,30}?(?:${TITLES.join('|')})|${SHORT_TITLES})`

/** "Kim", "Anna-Karin", "McExempel", "O'Exempel". */
const WORD = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)?(?:-\\p{Lu}\\p{Ll}+)?"
const CAPITALS = '\\p{Lu}{3,}(?: \\p{Lu}{3,})'
const PARTICLE = '(?:(?:von|af|de|van|al) )?'
/** A first name, or its first letter, and where there is one the name or letter after it. */
const NAME = `(?:\\p{Lu}\\. ?${WORD}|${CAPITALS}|${WORD}(?: ${PARTICLE}${WORD}| \\p{Lu}(?:\\.|(?!\\p{L})))?)`
const WHOLE_NAME = `(?:${CAPITALS}|(?:\\p{Lu}\\.|${WORD}) ?${PARTICLE}(?<= )${WORD})`

const before = '(?<!\\p{L})'
const after = '(?!\\p{L})'

export const SAYS_NAME = new RegExp(
  `${before}(?:${anyOf(personWords.flatMap(({ saysName }) => saysName))}) ${NAME}`,
  'gu',
)

/** The name stands in the group `name`. After a comma, a colon or in brackets only a whole name is one. */
export const TITLE_AND_NAME = new RegExp(
  `${before}${TITLE}(?:\\.? (?<name>${NAME})|(?:, |: ?| \\()(?<whole>${WHOLE_NAME}))${after}`,
  'gu',
)

/** Asked first: a capital with the end of a title before it. Few texts have one, and the whole pattern tries at every word. */
export const MAY_HOLD_TITLE_AND_NAME = new RegExp(
  `\\p{Lu}(?<=(?:${TITLES.join('|')}|${SHORT_TITLES})(?:\\.? |, |: ?| \\()\\p{Lu})`,
  'u',
)

/** Asked first: a word with a capital before what stands between a name and its title. */
export const MAY_HOLD_NAME_AND_TITLE = /\p{Lu}[\p{L}'’-]*(?:, | \()/u

/** "Kim Exempelsson, enhetschef" and "Kim Exempelsson (enhetschef)". */
export const NAME_AND_TITLE = new RegExp(`${before}(?<name>${WHOLE_NAME})(?:, | \\()${TITLE}${after}`, 'gu')

/** Capitalised words that may follow a title and are no names; programs are called the same in every language. */
export const NO_NAMES = new RegExp(
  `^(?:${anyOf([...personWords.flatMap(({ noNames }) => noNames), 'Ai', 'Copilot', 'Word', 'Excel', 'Teams', 'Outlook'])})${after}`,
  'u',
)
