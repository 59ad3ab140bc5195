import * as v from 'valibot'
import { choiceSchema, questionIdSchema } from './checklist.ts'
import { audiences, type ExampleText, exampleFactSchemas } from './goodExample.ts'
import { entityIdSchema } from './id.ts'
import { isoDateSchema } from './isoDate.ts'
import { languages } from './language.ts'

/** Longer than anybody writes in one field. */
const LONGEST_TEXT = 20_000
const textSchema = v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT)))

/** Each text has a place, so that a new one is a type error until it has one. */
const textSchemas: { readonly [T in ExampleText]: typeof textSchema } = {
  headline: textSchema,
  situation: textSchema,
  done: textSchema,
  involved: textSchema,
  better: textSchema,
  notWorking: textSchema,
  evaluation: textSchema,
  differently: textSchema,
  cost: textSchema,
}

const versionSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))

/** Which example a file is of, and which of its versions. */
export const exampleVersionSchema = v.object({ id: entityIdSchema, version: versionSchema })
export type ExampleVersion = Readonly<v.InferOutput<typeof exampleVersionSchema>>

/** How a workplace answered the checklist, without its name. */
const readinessSchema = v.object({ roundOn: isoDateSchema, answers: v.record(questionIdSchema, choiceSchema) })

/** What of a good example is in its file: nothing else of the work is. */
export const sharedExampleSchema = v.object({
  ...exampleVersionSchema.entries,
  language: v.picklist(languages),
  /** Made up, to show how it works: such a one is never counted. */
  isInvented: v.boolean(),
  audience: v.picklist(audiences),
  texts: v.object(textSchemas),
  facts: v.object(exampleFactSchemas),
  replyTo: textSchema,
  readiness: v.optional(readinessSchema),
})
export type SharedExample = Readonly<v.InferOutput<typeof sharedExampleSchema>>
