import type { Term } from '../../schema/words.ts'

/** A piece of a text: words as they stand, or a term that can be explained there, with the signs that close it. */
export type TextPart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'term'; readonly words: string; readonly closing: string; readonly term: Term }

/** Cuts a text into its words and the terms in it. */
export type FindTerms = (text: string) => readonly TextPart[]

/**
 * Makes the finder of a word list. A term is found in any of its listed forms, as a word of its own and never inside
 * another; the longest form decides, and only the first time it stands in a text. What was found in a text is kept: our
 * texts are few and never change, and long lists draw them often.
 */
export function termFinder(terms: readonly Term[]): FindTerms {
  const byForm = new Map(terms.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term] as const)))
  const pattern = wholeWords([...byForm.keys()])
  const found = new Map<string, readonly TextPart[]>()
  return (text) => {
    const parts = found.get(text) ?? cut(text, pattern, byForm)
    found.set(text, parts)
    return parts
  }
}

/** The terms that stand in any of some texts, each once, in the order they are met. */
export const termsOf = (find: FindTerms, texts: readonly string[]): readonly Term[] => [
  ...new Set(texts.flatMap((text) => find(text).flatMap((part) => (part.kind === 'term' ? [part.term] : [])))),
]

/** The comma or full stop after a term stands before its meaning, not at the start of the line below it. */
const CLOSING = /^[.,;:?!)\]”’"]*/u

function cut(text: string, pattern: RegExp, byForm: ReadonlyMap<string, Term>): readonly TextPart[] {
  const parts: TextPart[] = []
  const seen = new Set<Term>()
  let end = 0
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const term = byForm.get(words.toLowerCase())
    if (!term || seen.has(term)) continue
    seen.add(term)
    const closing = CLOSING.exec(text.slice(index + words.length))?.[0] ?? ''
    parts.push({ kind: 'words', words: text.slice(end, index) }, { kind: 'term', words, closing, term })
    end = index + words.length + closing.length
  }
  return [...parts, { kind: 'words' as const, words: text.slice(end) }].filter(({ words }) => words !== '')
}

/** Matches nothing where there are no forms. A hyphen belongs to the word: "AI-agent" holds no "agent". */
function wholeWords(forms: readonly string[]): RegExp {
  if (forms.length === 0) return /(?!)/g
  const longestFirst = forms
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')
}
