import MiniSearch, { type Query } from 'minisearch'
import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import { wordsOf } from './wordsOf.ts'

/** What can be found: its heading, and the texts around it that also speak of it. */
export type Searchable = { readonly id: string; readonly title: string; readonly text: string }

/** Ids, best first: 'words' hold every word that was typed, 'near' hold only some of them, or words spelt alike; 'nothing' where nothing was typed. */
export type Found = { readonly by: 'words' | 'near' | 'nothing'; readonly ids: readonly string[] }

export type Search = (typed: string) => Found

/** A word in the heading says more of a thing than one in the text around it. */
const WEIGHT_OF_TITLE = 4
/** The word itself, a longer one that begins so, a compound that holds it, another word for the same. */
const WEIGHT = { same: 1, begins: 0.7, inside: 0.5, synonym: 0.6 } as const
/** Shorter beginnings stand in nearly every word. */
const SHORTEST_BEGINNING = 3
/** Of a word inside another ("lönediskriminering" holds "diskriminering"), and how much stands before it at least. */
const SHORTEST_INSIDE = 4
/** So much of a word may be spelt otherwise where nothing fits as typed. */
const NEAR = 0.25

/**
 * Makes the search of some texts. Every word typed must be found, in any inflection, inside a compound or as another word
 * of the same list of synonyms; small words that stand everywhere are passed over.
 */
export function createSearch(things: readonly Searchable[], words: SearchWords, language: Language): Search {
  const known = new Set<string>()
  const index = new MiniSearch<Searchable>({
    fields: ['title', 'text'],
    tokenize: (text) => [...wordsOf(text, language)],
    processTerm: (word) => {
      known.add(word)
      return word
    },
    searchOptions: { boost: { title: WEIGHT_OF_TITLE }, tokenize: (word) => [word], processTerm: (word) => word },
  })
  index.addAll([...things])
  const vocabulary = [...known]
  const passedOver = new Set(words.passedOver.flatMap((word) => wordsOf(word, language)))
  const tellingOf = (text: string): Phrase => {
    const all = wordsOf(text, language)
    const telling = all.filter((word) => !passedOver.has(word))
    return telling.length > 0 ? telling : all
  }
  const synonyms = words.synonyms.map((phrases) => phrases.map(tellingOf))
  const idsOf = (query: Query) => index.search(query).map(({ id }) => String(id))
  return (typed) => {
    const asked = tellingOf(typed)
    if (asked.length === 0) return { by: 'nothing', ids: [] }
    const ids = idsOf({ combineWith: 'AND', queries: unitsOf(asked, synonyms, vocabulary) })
    if (ids.length > 0) return { by: 'words', ids }
    return { by: 'near', ids: idsOf({ combineWith: 'OR', queries: [...asked], fuzzy: NEAR }) }
  }
}

type Phrase = readonly string[]

/** One query for each word, or for each phrase that has synonyms. */
function unitsOf(asked: Phrase, synonyms: readonly (readonly Phrase[])[], vocabulary: Phrase): Query[] {
  const units: Query[] = []
  for (let at = 0; at < asked.length; ) {
    const { length, others } = longestKnown(asked.slice(at), synonyms)
    const own = wordsFound(asked.slice(at, at + length), vocabulary, 1)
    units.push(oneOf([own, ...others.map((phrase) => wordsFound(phrase, vocabulary, WEIGHT.synonym))]))
    at += length
  }
  return units
}

const oneOf = (queries: Query[]): Query => ({ combineWith: 'OR', queries })

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

/** Every word of a phrase, each in whichever of the texts' own words it stands. */
const wordsFound = (phrase: Phrase, vocabulary: Phrase, weight: number): Query => ({
  combineWith: 'AND',
  queries: phrase.map((word) => oneOf(formsOf(word, vocabulary, weight))),
})

function formsOf(word: string, vocabulary: Phrase, weight: number): Query[] {
  const isWord = /\p{L}/u.test(word)
  const weightIn = (one: string): number => {
    if (one === word) return WEIGHT.same
    if (!isWord) return 0
    if (word.length >= SHORTEST_BEGINNING && one.startsWith(word)) return WEIGHT.begins
    return word.length >= SHORTEST_INSIDE && one.indexOf(word) >= SHORTEST_BEGINNING ? WEIGHT.inside : 0
  }
  return vocabulary
    .map((one) => ({ one, own: weightIn(one) }))
    .filter(({ own }) => own > 0)
    .map(({ one, own }) => ({ queries: [one], boostTerm: () => own * weight }))
}
