import { factRows } from './factTables.ts'

/** Words that a reader meets on every page and learns there. */
const OF_THE_PAGE = ['snabbkollen', 'checklistan', 'arbetsgivare', 'medarbetare', 'lagrum', 'ai-system']

/** The glossary's Swedish terms of one word: "skyddsombud, arbetsmiljöombud - safety representative" gives two. */
const terms = [
  ...OF_THE_PAGE,
  ...factRows('glossary.md')
    .flat()
    .filter((cell) => cell.includes(' - '))
    .flatMap((cell) =>
      (cell.split(' - ')[0] ?? '')
        .toLowerCase()
        .replace(/\(.*?\)/g, '')
        .split(/[,/]/),
    )
    .map((term) => term.trim())
    .filter((term) => /^[\p{L}-]{7,}$/u.test(term)),
]
/** A term as it stands in a sentence: with its endings, not as the beginning of another word. */
const ENDING = /^(?:s|n|en|et|t|a|na|ns|ens|ets|ar|er|or|arna|erna|orna|arnas|ernas|ers)?$/u
const isTerm = (word: string) => {
  const small = word.toLowerCase()
  return terms.some((term) => small.startsWith(term) && ENDING.test(small.slice(term.length)))
}

const wordsIn = (text: string) => text.match(/[\p{L}\d]+(?:[-:][\p{L}\d]+)*/gu) ?? []

/** A full stop inside "6 kap. 4 §" ends nothing: a sentence ends where the next begins with a capital, or at the end. */
export const sentencesIn = (text: string) => text.split(/(?<=[.!?])["”’)]?\s+(?=["”]?\p{Lu})/u)

/** LIX, the Swedish readability index: words per sentence plus the share of words of more than six letters. */
export function lix(texts: readonly string[]): { readonly words: number; readonly lix: number } {
  const words = texts.flatMap(wordsIn)
  const sentences = texts.flatMap(sentencesIn)
  const long = words.filter((word) => word.length > 6 && !isTerm(word))
  return { words: words.length, lix: words.length / sentences.length + (100 * long.length) / words.length }
}
