import { type FindTerms, termFinder } from '../domain/words/termsIn.ts'
import type { Term } from '../schema/words.ts'
import { useContent } from '../store/ContentProvider.tsx'

/** A word list never changes, so its finder is made once, with all that it has found. */
const finders = new WeakMap<readonly Term[], FindTerms>()

/** The finder of the word list in the page's language; suspends until the list is there. */
export function useFindTerms(): FindTerms {
  const { terms } = useContent('words')
  const find = finders.get(terms) ?? termFinder(terms)
  finders.set(terms, find)
  return find
}
