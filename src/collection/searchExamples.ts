import type { Language } from '../schema/language.ts'
import type { SearchWords } from '../schema/words.ts'
import { createSearch, type Searchable } from '../search/index.ts'

export type AskedOfSearch =
  | {
      readonly kind: 'index'
      readonly things: readonly Searchable[]
      readonly words: SearchWords
      readonly language: Language
    }
  | { readonly kind: 'search'; readonly typed: string }

let search: ReturnType<typeof createSearch> | undefined

/** Makes the index of what is given, or finds in the one that was made last; ids, best first. */
export function answerSearch(asked: AskedOfSearch): readonly string[] {
  if (asked.kind === 'index') {
    search = createSearch(asked.things, asked.words, asked.language)
    return []
  }
  return search?.(asked.typed).ids ?? []
}
