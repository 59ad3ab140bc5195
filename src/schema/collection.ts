import * as v from 'valibot'
import { packOriginSchema } from './examplePack.ts'
import { exampleTexts } from './goodExample.ts'
import { entityIdSchema, slugSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { exampleVersionSchema, sharedExampleSchema } from './sharedExample.ts'

/** How far an example has come at a centre, in this order. */
export const collectedStatuses = ['received', 'has-issues', 'reviewed', 'approved', 'published', 'withdrawn'] as const
const statusSchema = v.picklist(collectedStatuses)

/** An example at a centre: as it was last sent, as it was before, and what the centre has said of it. */
export const collectedSchema = v.object({
  example: sharedExampleSchema,
  /** Every other content that came under its id; nothing is thrown away. */
  earlier: v.array(sharedExampleSchema),
  status: statusSchema,
  /** Ids of themes. */
  themes: v.array(entityIdSchema),
  receivedOn: isoDateSchema,
  /** Something in it must not be published: an identity number. */
  isSetApart: v.boolean(),
})
export type Collected = Readonly<v.InferOutput<typeof collectedSchema>>

/** A row of the code book: what a theme is called, what belongs to it, and an example of that. */
const themeSchema = v.object({ id: entityIdSchema, name: v.string(), definition: v.string(), example: v.string() })
export type CentreTheme = Readonly<v.InferOutput<typeof themeSchema>>

const countSchema = v.union([v.number(), v.literal('held-back')])
const blockSchema = v.object({
  ids: v.pipe(v.array(entityIdSchema), v.readonly()),
  of: v.number(),
  counts: v.record(v.string(), countSchema),
})

/**
 * What somebody has said of two examples that are alike: 'different' leaves both, 'same' keeps the first and takes the named
 * texts from the second, as they stood in the version that somebody read.
 */
const doubleSchema = v.object({
  ids: v.tuple([entityIdSchema, entityIdSchema]),
  verdict: v.picklist(['different', 'same']),
  fromOther: v.array(v.picklist(exampleTexts)),
  otherVersion: v.number(),
})
export type Double = Readonly<v.InferOutput<typeof doubleSchema>>

/** What a centre keeps beside the examples. */
export const aboutCollectionSchema = v.object({
  themes: v.array(themeSchema),
  /** Examples that were taken back, some perhaps before they came. */
  withdrawn: v.array(exampleVersionSchema),
  /** What has been told outside of each question, which all that is told later is held against. */
  told: v.record(slugSchema, v.pipe(v.array(blockSchema), v.readonly())),
  /** None in a collection from before pairs were decided on. */
  doubles: v.optional(v.array(doubleSchema), []),
  /** The pack that it publishes, and the last edition of it; none before it has a name or an edition. */
  pack: v.optional(packOriginSchema),
  /** The sample that ships with the app is open: nothing is taken in beside it. */
  isSample: v.optional(v.boolean()),
})
export type AboutCollection = Readonly<v.InferOutput<typeof aboutCollectionSchema>>

/** What another window of this browser has written: which examples, or that it has removed everything. */
export const changedElsewhereSchema = v.union([v.array(v.string()), v.literal('everything')])
export type ChangedElsewhere = v.InferOutput<typeof changedElsewhereSchema>

/** The centre's working file. Its examples are read one by one: one that is damaged keeps none of the others out. */
export const collectionFileSchema = v.object({ about: aboutCollectionSchema, examples: v.array(v.unknown()) })
