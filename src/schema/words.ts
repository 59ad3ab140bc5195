import * as v from 'valibot'
import { slugSchema } from './id.ts'
import { languages } from './language.ts'
import { inEachLanguage } from './languages.ts'
import { type InLanguage, type Localised, localisedSchema, localisedUpTo } from './localised.ts'

/** A word list that is longer is not read, and a meaning that is longer is a lesson. */
export const MOST_TERMS = 40
export const MOST_WORDS_OF_A_TERM = 25
/** What AI is, on one page. */
export const MOST_WORDS_OF_THE_PAGE = 250

const countWords = (text: string) => text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length

/** At most `max` words in each language, over all of a part's texts. */
const fewWords = (texts: readonly Localised[], max: number) =>
  languages.every((language) => countWords(texts.map((text) => text[language]).join(' ')) <= max)

const formSchema = v.pipe(v.string(), v.trim(), v.minLength(2))

export const termSchema = v.pipe(
  v.strictObject({
    id: slugSchema,
    term: localisedUpTo(60),
    meaning: localisedSchema,
    /** From the work of those who read it. */
    example: localisedSchema,
    /** How the word stands in our texts, each inflection and compound; none for a word that would be marked everywhere. */
    forms: v.strictObject(inEachLanguage(() => v.array(formSchema))),
  }),
  v.check(
    ({ meaning, example }) => fewWords([meaning, example], MOST_WORDS_OF_A_TERM),
    `at most ${MOST_WORDS_OF_A_TERM} words in each language, example included`,
  ),
)

/** The words that our texts use and not everybody knows. */
export const termsSchema = v.pipe(v.array(termSchema), v.maxLength(MOST_TERMS, `at most ${MOST_TERMS} terms`))

/** What AI is, what it can and cannot do, told on one page. */
export const aiExplainedSchema = v.pipe(
  v.strictObject({
    /** The one sentence that the wall and the handout use too. */
    inShort: localisedSchema,
    parts: v.array(v.strictObject({ id: slugSchema, title: localisedUpTo(60), text: v.array(localisedSchema) })),
  }),
  v.check(
    ({ inShort, parts }) =>
      fewWords([inShort, ...parts.flatMap(({ title, text }) => [title, ...text])], MOST_WORDS_OF_THE_PAGE),
    `at most ${MOST_WORDS_OF_THE_PAGE} words in each language`,
  ),
)

const phrasesSchema = v.pipe(v.array(formSchema), v.minLength(1))

/** What helps a search find: other words for the same thing, and small words that say nothing of what is looked for. */
export const searchWordsSchema = v.strictObject({
  synonyms: v.array(v.strictObject(inEachLanguage(() => phrasesSchema))),
  passedOver: v.strictObject(inEachLanguage(() => v.array(v.pipe(v.string(), v.trim(), v.minLength(1))))),
})

export type Term = InLanguage<v.InferOutput<typeof termSchema>>
export type AiExplained = InLanguage<v.InferOutput<typeof aiExplainedSchema>>
export type SearchWords = InLanguage<v.InferOutput<typeof searchWordsSchema>>
export type Words = { readonly ai: AiExplained; readonly terms: readonly Term[] }
