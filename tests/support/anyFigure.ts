import * as fc from 'fast-check'
import { type FigureValue, type NationalFigure, precisions } from '../../src/schema/nationalFigure.ts'

const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${prefix}-${index}`, label: `${prefix} ${index}` }))

/** A number as the source may state it: with words of its own exactly where it hedges. */
const anyValue = (group: string, option: string): fc.Arbitrary<FigureValue> =>
  fc
    .record({
      percent: fc.integer({ min: 6, max: 94 }),
      precision: fc.constantFrom(...precisions),
      drawn: fc.boolean(),
    })
    .map((value) => ({
      group,
      option,
      ...value,
      ...(value.precision === 'exact' || value.precision === 'inferred' ? {} : { phrase: 'a good many' }),
    }))

/** A figure with some of its numbers missing, for one group or for several beside each other. */
export const anyFigure: fc.Arbitrary<NationalFigure> = fc
  .record({
    kind: fc.constantFrom('distribution' as const, 'groups' as const, 'effect' as const),
    optionCount: fc.integer({ min: 1, max: 5 }),
    groupCount: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ kind, optionCount, groupCount }) => {
    const options = named('option', optionCount)
    const groups = kind === 'distribution' ? [{ id: 'all', label: 'Everyone' }] : named('group', groupCount)
    const places = groups.flatMap((group) => options.map((option) => fc.option(anyValue(group.id, option.id))))
    return fc.tuple(...places).map((values) => ({
      id: 'figure',
      number: 1,
      asks: 'What was asked',
      base: 'who were asked',
      n: 1000,
      kind,
      options,
      groups,
      values: values.filter((value) => value !== null),
      takeaway: 'What was found',
      lines: [1],
    }))
  })
