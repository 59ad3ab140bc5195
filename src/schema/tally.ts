import * as v from 'valibot'
import { slugSchema } from './id.ts'
import type { IsoDate } from './isoDate.ts'
import type { WorkplaceId } from './workplace.ts'

/** More people than any staff meeting holds: three digits fit a field on the wall. */
export const MOST_PEOPLE = 999
export const peopleSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PEOPLE))

/** A question from the content, of the survey or of the checklist, or one of the person's own. */
export const askedSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('question'), questionId: slugSchema }),
  v.strictObject({ kind: v.literal('own'), text: v.string() }),
])

/** A counted show of hands: how many answered what, never who. Always taken from a meeting, never kept beside it. */
export type Tally = {
  /** The meeting's id and the asked question's, so that no two of a workplace are alike. */
  readonly id: string
  readonly workplaceId: WorkplaceId
  readonly asked: Readonly<v.InferOutput<typeof askedSchema>>
  /** As the question was when it was asked: a later change of the content must not open an old count. */
  readonly secret: boolean
  /** Four, in the order of the scale. */
  readonly options: readonly { readonly id: string; readonly count: number }[]
  /** Everyone who could answer when it was counted, those at a distance included. More or fewer may have answered. */
  readonly room: number | 'not-set'
  readonly on: IsoDate
}
