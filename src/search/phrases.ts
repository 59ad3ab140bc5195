import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import { wordsOf } from './wordsOf.ts'

/** Words in a row, each as it is compared. */
export type Phrase = readonly string[]

/** Shorter beginnings stand in nearly every word. */
export const SHORTEST_BEGINNING = 3
/** Of a word inside another ("lönediskriminering" holds "diskriminering"), and how much stands before it at least. */
export const SHORTEST_INSIDE = 4

/** What is asked for, word by word or, where a list of synonyms knows it, as a phrase; with the other words for the same. */
export type Asked = { readonly own: Phrase; readonly others: readonly Phrase[] }

/** Reads what is typed: small words that stand everywhere are passed over, unless nothing else was typed. */
export function readAsked(words: SearchWords, language: Language): (typed: string) => readonly Asked[] {
  const passedOver = new Set(words.passedOver.flatMap((word) => wordsOf(word, language)))
  const tellingOf = (text: string): Phrase => {
    const all = wordsOf(text, language)
    const telling = all.filter((word) => !passedOver.has(word))
    return telling.length > 0 ? telling : all
  }
  const synonyms = words.synonyms.map((phrases) => phrases.map(tellingOf))
  return (typed) => {
    const all = tellingOf(typed)
    const asked: Asked[] = []
    for (let at = 0; at < all.length; ) {
      const { length, others } = longestKnown(all.slice(at), synonyms)
      asked.push({ own: all.slice(at, at + length), others })
      at += length
    }
    return asked
  }
}

/** The longest phrase of a list that the words begin with, the last of them perhaps not typed to its end; and its synonyms. */
function longestKnown(words: Phrase, synonyms: readonly (readonly Phrase[])[]) {
  const fits = (phrase: Phrase) =>
    phrase.length <= words.length && phrase.every((part, at) => isTypedAs(words[at] ?? '', part))
  const found = synonyms.flatMap((phrases) =>
    phrases.filter(fits).map((phrase) => ({ length: phrase.length, others: phrases.filter((one) => one !== phrase) })),
  )
  const length = Math.max(1, ...found.map((one) => one.length))
  return { length, others: found.filter((one) => one.length === length).flatMap(({ others }) => others) }
}

const isTypedAs = (typed: string, word: string) =>
  typed === word || (typed.length >= SHORTEST_INSIDE && word.startsWith(typed))
