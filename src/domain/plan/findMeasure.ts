import type { Checklist, Measure, MeasureId } from '../../schema/checklist.ts'

/** What the checklist says of a measure, whoever is to do it. */
export type CatalogueWords = Pick<Measure, 'id' | 'what'>

/**
 * The measure behind an id: the employer's, the union's own, the gathered question, or one that is no longer proposed but
 * that somebody chose while it was. Undefined when the checklist has never had it.
 */
export const findMeasure = (checklist: Checklist, id: MeasureId): CatalogueWords | undefined =>
  [...proposed(checklist), ...checklist.retired.measures].find((measure) => measure.id === id)

const proposed = ({ steps, gathered, forSystem }: Checklist) => [
  ...steps.flatMap(({ questions }) => questions.flatMap((one) => [...one.measures, ...one.ownMeasures])),
  gathered,
  ...forSystem.measures,
]

/** The usual time until a measure can be done, in weeks; undefined for one that is no longer proposed. */
export const weeksOf = (checklist: Checklist, id: MeasureId): number | undefined =>
  proposed(checklist).find((measure) => measure.id === id)?.weeks
