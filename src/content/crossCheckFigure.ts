import type { Mistake } from './mistake.ts'
import type { ParsedContent } from './ParsedContent.ts'

type Figure = ParsedContent['figures'][number]
type Value = Figure['values'][number]

/** Each number of a figure must belong to an option and a group it names, and be told as exactly as its source does. */
export function crossCheckFigure(figure: Figure, file: string): readonly Mistake[] {
  const values = figure.values.flatMap((value, index) => {
    const at = (path: string, expected: string, found: string): Mistake => ({
      file,
      path: `values.${index}.${path}`,
      expected,
      found,
    })
    return [
      ...(hasId(figure.options, value.option) ? [] : [at('option', 'an option of this figure', `"${value.option}"`)]),
      ...(hasId(figure.groups, value.group) ? [] : [at('group', 'a group of this figure', `"${value.group}"`)]),
      ...(needsPhrase(value) ? [at('phrase', `the source's words for "${value.precision}"`, 'nothing')] : []),
    ]
  })
  const both = (figure.leftOut ?? []).filter(({ id }) => hasId(figure.options, id))
  return [
    ...values,
    ...both.map(({ id }) => ({
      file,
      path: 'leftOut',
      expected: 'an answer that the figure does not show',
      found: `"${id}"`,
    })),
  ]
}

const hasId = (named: readonly { readonly id: string }[], id: string) => named.some((one) => one.id === id)

/** A hedged number without the source's words could only be told as a per cent that claims more than the source. */
const needsPhrase = ({ precision, phrase }: Value) =>
  precision !== 'exact' && precision !== 'inferred' && phrase === undefined
