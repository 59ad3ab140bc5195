import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import { folded } from './folded.ts'
import { type Asked, type Phrase, readAsked, SHORTEST_BEGINNING, SHORTEST_INSIDE } from './phrases.ts'

/** Both texts as `scannable` gives them. */
export type Scanned = { readonly id: string; readonly title: string; readonly text: string }

type Scan = {
  /** From now on it is found, in place of what had the same id. */
  readonly hold: (thing: Scanned) => void
  /** Ids, best first. */
  readonly find: (typed: string, words: SearchWords, language: Language) => readonly string[]
}

/** A word in the heading says more of a thing than one in the text around it. */
const WEIGHT_OF_TITLE = 4
/** The word itself, a longer one that begins so, a compound that holds it, another word for the same. */
const WEIGHT = { same: 1, begins: 0.7, inside: 0.5, synonym: 0.6 } as const

/** A text as it is scanned: its words in small letters without dots or accents, a space before, between and after. */
export const scannable = (text: string): string =>
  ` ${folded(text.normalize('NFKC').toLowerCase()).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `

/** In which things a word stands, by their numbers, each once and in order. */
type Places = { readonly title: number[]; readonly text: number[] }

/** One number for each thing that is held: how well it fits, 0 where not at all. */
type Weights = Float64Array

/**
 * Finds in very many long texts by the words that stand in them: there are few different ones, so each of them is looked at.
 * Every word typed must stand in a thing, in any inflection, inside a compound or as another word for the same.
 */
export function createScan(): Scan {
  const ids: string[] = []
  const numbers = new Map<string, number>()
  const vocabulary = new Map<string, Places>()
  const hold = ({ id, title, text }: Scanned) => {
    const number = ids.push(id) - 1
    numbers.set(id, number)
    note(vocabulary, title, 'title', number)
    note(vocabulary, text, 'text', number)
  }
  const weightsOf = (word: string): Weights => {
    const [title, text] = [new Float64Array(ids.length), new Float64Array(ids.length)]
    for (const [known, places] of vocabulary) {
      const weight = wordIn(known, word)
      if (weight === 0) continue
      raise(title, places.title, weight)
      raise(text, places.text, weight)
    }
    return title.map((weight, at) => weight * WEIGHT_OF_TITLE + (text[at] ?? 0))
  }
  const phraseIn = (phrase: Phrase): Weights => all(phrase.map(weightsOf), ids.length)
  const askedIn = ({ own, others }: Asked): Weights =>
    others.reduce((so, phrase) => {
      const other = phraseIn(phrase)
      return so.map((weight, at) => Math.max(weight, (other[at] ?? 0) * WEIGHT.synonym))
    }, phraseIn(own))
  const find = (typed: string, words: SearchWords, language: Language) => {
    const asked = readAsked(words, language)(typed).map((one) => beginnings(one))
    const weights = all(asked.map(askedIn), ids.length)
    const weightAt = (at: number) => weights[at] ?? 0
    // What had an id before something else had it is held no more.
    const found = [...numbers.values()].filter((at) => weightAt(at) > 0)
    return found.sort((one, other) => weightAt(other) - weightAt(one)).flatMap((at) => ids[at] ?? [])
  }
  return { hold, find }
}

function note(vocabulary: Map<string, Places>, text: string, where: keyof Places, number: number): void {
  for (const word of text.split(' ')) {
    if (word === '') continue
    const known = vocabulary.get(word)
    if (!known) vocabulary.set(word, { title: [], text: [], [where]: [number] })
    else if (known[where].at(-1) !== number) known[where].push(number)
  }
}

/** The stem of an English word may end in another letter than the word does ("policy", "polici"). */
const beginning = (stem: string): string =>
  stem.length > SHORTEST_INSIDE && stem.endsWith('i') ? stem.slice(0, -1) : stem
const beginnings = ({ own, others }: Asked): Asked => ({
  own: own.map(beginning),
  others: others.map((phrase) => phrase.map(beginning)),
})

/** Their sum where each is more than 0. */
function all([first, ...others]: readonly Weights[], length: number): Weights {
  return others.reduce(
    (so, other) => so.map((weight, at) => (weight > 0 && (other[at] ?? 0) > 0 ? weight + (other[at] ?? 0) : 0)),
    first ?? new Float64Array(length),
  )
}

function raise(weights: Weights, places: readonly number[], to: number): void {
  for (const at of places) weights[at] = Math.max(weights[at] ?? 0, to)
}

/** How well a word that stands somewhere fits one that is asked for; of another word at least so much stands before it. */
function wordIn(known: string, word: string): number {
  if (known === word) return WEIGHT.same
  // Most words hold nothing of it, and are left at once.
  if (!known.includes(word)) return 0
  if (word.length >= SHORTEST_BEGINNING && known.startsWith(word)) return WEIGHT.begins
  return word.length >= SHORTEST_INSIDE && known.includes(word, SHORTEST_BEGINNING) ? WEIGHT.inside : 0
}
