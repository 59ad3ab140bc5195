import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

const FOLDER = 'content/examples'

/** Ids used once; every theme is in the code book, and every theme of the book is used. */
export function crossCheckExamples({ examples: { book, examples } }: ParsedContent): readonly Mistake[] {
  const known = book.themes.map(({ id }) => id)
  const used = examples.flatMap(({ themes }) => themes)
  return [
    ...twice(
      'an example',
      examples.map(({ id }) => id),
    ),
    ...twice('a theme', known),
    ...examples.flatMap(({ id, themes }) =>
      themes
        .filter((theme) => !known.includes(theme))
        .map((theme) => wrong(`${id}.themes`, 'a theme of book.json', `"${theme}"`)),
    ),
    ...known
      .filter((theme) => !used.includes(theme))
      .map((theme) => wrong('book.themes', 'a theme that some example has', `"${theme}"`)),
  ]
}

const twice = (noun: string, ids: readonly string[]): readonly Mistake[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => wrong(`${id}.id`, `${noun} id used once`, 'twice'))

const wrong = (path: string, expected: string, found: string): Mistake => ({ file: FOLDER, path, expected, found })
