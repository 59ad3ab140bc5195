import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import { folded } from './folded.ts'
import { type Asked, type Phrase, readAsked, SHORTEST_BEGINNING, SHORTEST_INSIDE } from './phrases.ts'

/** Both texts as `scannable` gives them. */
export type Scanned = { readonly id: string; readonly title: string; readonly text: string }

/** A word in the heading says more of a thing than one in the text around it. */
const WEIGHT_OF_TITLE = 4
/** The word itself, a longer one that begins so, a compound that holds it, another word for the same. */
const WEIGHT = { same: 1, begins: 0.7, inside: 0.5, synonym: 0.6 } as const

/** A text as it is scanned: its words in small letters without dots or accents, a space before, between and after. */
export const scannable = (text: string): string =>
  ` ${folded(text.normalize('NFKC').toLowerCase()).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `

/**
 * Finds in very many long texts by reading them through: it takes no index, which would be larger than the texts. Every word
 * typed must stand in one, in any inflection, inside a compound or as another word for the same. Ids, best first.
 */
export function scan(
  typed: string,
  things: Iterable<Scanned>,
  words: SearchWords,
  language: Language,
): readonly string[] {
  const asked = readAsked(words, language)(typed).map((one) => beginnings(one))
  if (asked.length === 0) return []
  const found: { readonly id: string; readonly weight: number }[] = []
  for (const thing of things) {
    const weight = weightOf(thing, asked)
    if (weight > 0) found.push({ id: thing.id, weight })
  }
  return found.sort((one, other) => other.weight - one.weight).map(({ id }) => id)
}

/** The stem of an English word may end in another letter than the word does ("policy", "polici"). */
const beginning = (stem: string): string =>
  stem.length > SHORTEST_INSIDE && stem.endsWith('i') ? stem.slice(0, -1) : stem
const beginnings = ({ own, others }: Asked): Asked => ({
  own: own.map(beginning),
  others: others.map((phrase) => phrase.map(beginning)),
})

/** 0 where a word is missing. */
function weightOf({ title, text }: Scanned, asked: readonly Asked[]): number {
  let sum = 0
  for (const { own, others } of asked) {
    const weight = Math.max(
      phraseIn(title, text, own),
      ...others.map((phrase) => phraseIn(title, text, phrase) * WEIGHT.synonym),
    )
    if (weight === 0) return 0
    sum += weight
  }
  return sum
}

function phraseIn(title: string, text: string, phrase: Phrase): number {
  let sum = 0
  for (const word of phrase) {
    const weight = wordIn(title, word) * WEIGHT_OF_TITLE + wordIn(text, word)
    if (weight === 0) return 0
    sum += weight
  }
  return sum
}

function wordIn(text: string, word: string): number {
  // Most texts hold nothing of it, and are left at once.
  if (!text.includes(word)) return 0
  if (text.includes(` ${word} `)) return WEIGHT.same
  if (word.length >= SHORTEST_BEGINNING && text.includes(` ${word}`)) return WEIGHT.begins
  return word.length >= SHORTEST_INSIDE ? insideOf(text, word) : 0
}

/** So much of another word stands before it at least. */
function insideOf(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!text.slice(at - SHORTEST_BEGINNING, at).includes(' ')) return WEIGHT.inside
  return 0
}
