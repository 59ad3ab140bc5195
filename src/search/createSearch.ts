import MiniSearch, { type Query } from 'minisearch'
import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import { type Asked, type Phrase, readAsked, SHORTEST_BEGINNING, SHORTEST_INSIDE } from './phrases.ts'
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
  const read = readAsked(words, language)
  const idsOf = (query: Query) => index.search(query).map(({ id }) => String(id))
  return (typed) => {
    const asked = read(typed)
    if (asked.length === 0) return { by: 'nothing', ids: [] }
    const ids = idsOf({ combineWith: 'AND', queries: asked.map((one) => unitOf(one, vocabulary)) })
    if (ids.length > 0) return { by: 'words', ids }
    return { by: 'near', ids: idsOf({ combineWith: 'OR', queries: asked.flatMap(({ own }) => own), fuzzy: NEAR }) }
  }
}

/** One query for each word, or for each phrase that has synonyms. */
const unitOf = ({ own, others }: Asked, vocabulary: Phrase): Query =>
  oneOf([wordsFound(own, vocabulary, 1), ...others.map((phrase) => wordsFound(phrase, vocabulary, WEIGHT.synonym))])

const oneOf = (queries: Query[]): Query => ({ combineWith: 'OR', queries })

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
