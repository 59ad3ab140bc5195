import { useTranslation } from 'react-i18next'
import { type FindTerms, termFinder } from '../domain/words/termsIn.ts'
import type { Term } from '../schema/words.ts'
import { useContent } from '../store/ContentProvider.tsx'

/** A word list never changes, so its finder is made once, with all that it has found. */
const finders = new WeakMap<readonly Term[], FindTerms>()

/** The finder of the word list in the page's language. Suspends until the list and the words around a meaning are there: opening one never waits, and never loses the focus. */
export function useTerms(): FindTerms {
  useTranslation('words')
  const { terms } = useContent('words')
  const find = finders.get(terms) ?? termFinder(terms)
  finders.set(terms, find)
  return find
}
