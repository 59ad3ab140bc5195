import * as v from 'valibot'
import { entityIdSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { sharedExampleSchema } from './sharedExample.ts'

/** Longer than any name of a pack or a theme. */
const nameSchema = v.pipe(v.string(), v.maxLength(500))

/** A published example: without where to answer and how the workplace stands, with its themes by name. */
export const publishedExampleSchema = v.object({
  ...v.omit(sharedExampleSchema, ['replyTo', 'readiness']).entries,
  themes: v.array(nameSchema),
})
export type PublishedExample = Readonly<v.InferOutput<typeof publishedExampleSchema>>

/** Whose pack it is, the same in every edition of it: a later edition takes the place of those before. */
export const packOriginSchema = v.object({
  id: entityIdSchema,
  /** As its readers see it; may be empty. */
  name: nameSchema,
  edition: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

const packEntries = { ...packOriginSchema.entries, madeOn: isoDateSchema }

/** What a centre publishes back. Its examples are read one by one: one that is damaged keeps none of the others out. */
export const packSchema = v.object({ ...packEntries, examples: v.array(v.unknown()) })

/** A pack as it is kept by those who read it. */
export const examplePackSchema = v.object({ ...packEntries, examples: v.array(publishedExampleSchema) })
export type ExamplePack = Readonly<v.InferOutput<typeof examplePackSchema>>

/** The same with how many bytes its file had, which is about what it takes where it is kept. */
export const keptPackSchema = v.object({ pack: examplePackSchema, bytes: v.number() })
export type KeptPack = Readonly<v.InferOutput<typeof keptPackSchema>>
