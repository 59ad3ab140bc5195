import * as v from 'valibot'
import { type Language, languageOf, languages, type Reading } from './language.ts'
import { inEachEasier, inEachLanguage } from './languages.ts'

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'a text that is not empty'))

/** Every language has words; easier ones may be missing, and the ordinary stand in for them. */
const inEvery = <const Schema extends v.GenericSchema<string, string>>(schema: Schema) => ({
  ...inEachLanguage(() => schema),
  ...inEachEasier(() => v.optional(schema)),
})

/** A text in every language, side by side, so that an editor changes one place and none can be forgotten. */
export const localisedSchema = v.strictObject(inEvery(words))
export type Localised = Readonly<v.InferOutput<typeof localisedSchema>>

/** A localised text of at most `max` words in each language. */
export function localisedOfWords(max: number) {
  const few = v.pipe(
    words,
    v.check((text) => text.split(/\s+/).length <= max, `at most ${max} words`),
  )
  return v.strictObject(inEvery(few))
}

/** A localised text of at most `max` characters in each language. */
export const localisedUpTo = (max: number) =>
  v.strictObject(inEvery(v.pipe(words, v.maxLength(max, `at most ${max} characters`))))

/** The same shape with every localised text replaced by its words in one language. */
export type InLanguage<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Localised
    ? string
    : T extends { readonly [L in Language]: readonly string[] }
      ? readonly string[]
      : T extends readonly (infer U)[]
        ? readonly InLanguage<U>[]
        : T extends object
          ? { readonly [K in keyof T]: InLanguage<T[K]> }
          : T

const isLocalised = (value: object): value is Localised => languages.every((language) => language in value)

/** Picks one way to read throughout; ids, numbers and lists stay as they are. */
export function inLanguage<T>(value: T, language: Reading): InLanguage<T> {
  return pick(value, language) as InLanguage<T>
}

function pick(value: unknown, language: Reading): unknown {
  if (Array.isArray(value)) return value.map((part) => pick(part, language))
  if (value === null || typeof value !== 'object') return value
  if (isLocalised(value)) return value[language] ?? value[languageOf(language)]
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pick(part, language)]))
}
