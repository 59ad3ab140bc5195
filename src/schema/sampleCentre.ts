import * as v from 'valibot'
import { collectedStatuses } from './collection.ts'
import { audiences, type ExampleText, exampleFactSchemas } from './goodExample.ts'
import { slugSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { type InLanguage, localisedUpTo } from './localised.ts'

const { from, until, evaluatedOn, ...kinds } = exampleFactSchemas
const told = v.optional(localisedUpTo(600))

/** Each text has a place, so that a new one is a type error until it has one. */
const textSchemas = {
  headline: localisedUpTo(90),
  situation: told,
  done: localisedUpTo(600),
  involved: told,
  better: told,
  notWorking: told,
  evaluation: told,
  differently: told,
  cost: told,
} satisfies { readonly [T in ExampleText]: unknown }

/** A made-up example of the sample of a centre, with what its officer has said of it. */
export const sampleExampleSchema = v.strictObject({
  id: slugSchema,
  receivedOn: isoDateSchema,
  status: v.picklist(collectedStatuses),
  audience: v.picklist(audiences),
  /** Ids of the code book. */
  themes: v.array(slugSchema),
  facts: v.strictObject({
    ...kinds,
    from: v.optional(from, 'not-set'),
    until: v.optional(until, 'not-set'),
    evaluatedOn: v.optional(evaluatedOn, 'not-set'),
  }),
  texts: v.strictObject(textSchemas),
  /** Whether its workplace sent its answers along. */
  sendsReadiness: v.optional(v.boolean(), false),
})

/** What the sample's pack is called, when it was made, and the code book. */
export const sampleBookSchema = v.strictObject({
  id: slugSchema,
  name: localisedUpTo(60),
  madeOn: isoDateSchema,
  themes: v.array(
    v.strictObject({
      id: slugSchema,
      name: localisedUpTo(40),
      definition: localisedUpTo(160),
      example: localisedUpTo(160),
    }),
  ),
})

type SampleExample = InLanguage<v.InferOutput<typeof sampleExampleSchema>>
/** A centre as it may look, all of it made up. */
export type SampleCentre = {
  readonly book: InLanguage<v.InferOutput<typeof sampleBookSchema>>
  readonly examples: readonly SampleExample[]
}
