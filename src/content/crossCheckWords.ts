import { languages } from '../schema/language.ts'
import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

const TERMS = 'content/words/terms.json'

/** A word means one thing: no term and no form of one stands twice in a language. */
export function crossCheckWords({ words: { terms } }: ParsedContent): readonly Mistake[] {
  const ids = terms.map(({ id }) => ({ id, word: id }))
  return [
    ...twice(ids, 'id', 'a term id used once'),
    ...languages.flatMap((language) => [
      ...twice(
        terms.map(({ id, term }) => ({ id, word: term[language].toLowerCase() })),
        `term.${language}`,
        'a term that no other has',
      ),
      ...twice(
        terms.flatMap(({ id, forms }) => forms[language].map((form) => ({ id, word: form.toLowerCase() }))),
        `forms.${language}`,
        'a form that stands once',
      ),
    ]),
  ]
}

function twice(all: readonly { id: string; word: string }[], path: string, expected: string): readonly Mistake[] {
  const again = all.filter(({ word }, index) => all.findIndex((one) => one.word === word) !== index)
  return again.map(({ id, word }) => ({ file: TERMS, path: `${id}.${path}`, expected, found: `"${word}"` }))
}
