import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { readContentFiles } from '../../scripts/contentPlugin.ts'
import { withTranslations } from '../../src/content/translations.ts'
import { nationalFigureSchema, publicSectorSchema, surveySchema } from '../../src/schema/nationalFigure.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

const saidSchema = v.object({
  id: v.string(),
  lines: v.array(v.number()),
  sv: v.optional(v.string()),
  en: v.optional(v.string()),
})
/** Words that the facts ask for, and those that they refuse. */
const wordingSchema = v.object({
  sv: v.optional(v.string()),
  en: v.optional(v.string()),
  not: v.optional(v.array(v.string()), []),
})

/** Only what this test asks of the reference; the rest of it passes through unread. */
const referenceSchema = v.object({
  survey: v.object({
    period: v.tuple([v.string(), v.string()]),
    invited: v.number(),
    responded: v.object({ show: v.number() }),
    women: v.number(),
    men: v.number(),
    responseRatePercent: v.number(),
    groups: v.array(v.object({ id: v.string(), respondents: v.union([v.number(), v.object({ show: v.number() })]) })),
  }),
  figures: v.array(
    v.object({
      id: v.string(),
      figure: v.number(),
      n: v.number(),
      base: v.string(),
      asks: v.string(),
      group: v.optional(v.string()),
      optionsReported: v.optional(v.array(v.string())),
      optionsNotReported: v.optional(v.array(v.string()), []),
      wording: v.optional(v.union([v.string(), wordingSchema])),
      fit: v.optional(v.object({ question: v.string(), use: v.string() })),
      stated: v.optional(v.array(v.string()), []),
      lines: v.array(v.number()),
      values: v.array(
        v.object({
          group: v.optional(v.string()),
          option: v.string(),
          percent: v.number(),
          precision: v.string(),
          phrase: v.optional(v.string()),
          drawOnAxis: v.optional(v.boolean(), true),
          show: v.optional(v.boolean(), true),
        }),
      ),
    }),
  ),
  publicSector: v.object({
    figures: v.array(
      v.object({
        id: v.string(),
        precision: v.string(),
        percent: v.optional(v.number()),
        percentPerYear: v.optional(v.number()),
        count: v.optional(v.number()),
        parts: v.optional(v.record(v.string(), v.number()), {}),
        says: v.optional(v.string(), ''),
        phrase: v.optional(v.string()),
        wording: v.optional(wordingSchema),
        lines: v.array(v.number()),
      }),
    ),
    scenarios: v.object({
      count: v.number(),
      items: v.array(v.object({ ...saidSchema.entries, figures: v.array(v.string()) })),
      sayWhenFewerAreShown: v.object({ sv: v.string(), en: v.string() }),
    }),
    caveats: v.array(saidSchema),
    inWords: v.array(saidSchema),
    obstacles: v.array(saidSchema),
    recommendations: v.array(saidSchema),
  }),
  wording: v.record(v.string(), v.union([v.string(), wordingSchema])),
  freeAnswers: v.object({ items: v.array(saidSchema) }),
})

export const rawReference = read('../fixtures/national-figures.json')
export const reference = v.parse(referenceSchema, rawReference)

const figuresFolder = '../../content/figures/'
export const figureFiles = readdirSync(new URL(figuresFolder, import.meta.url)).sort()
/** Content as the app has it, with every language side by side. */
const content = new Map(withTranslations(readContentFiles(process.cwd())).files.map(({ path, text }) => [path, text]))
export const readContent = (path: string): unknown => JSON.parse(content.get(path) ?? 'null')

export const figures = figureFiles.map((file) => v.parse(nationalFigureSchema, readContent(`content/figures/${file}`)))
export const survey = v.parse(surveySchema, readContent('content/reference/survey.json'))
export const publicSector = v.parse(publicSectorSchema, readContent('content/reference/public-sector.json'))
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]
export type Text = { readonly language: Language; readonly text: string }

/** Every string under `sv` or `en`, however deep. */
export function textsIn(value: unknown): Text[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]): Text[] =>
    typeof part === 'string' && (key === 'sv' || key === 'en') ? [{ language: key, text: part }] : textsIn(part),
  )
}

/** Numbers written in digits: 7 207 and 0,7 in Swedish, 7,207 and 0.7 in English. */
export function numbersIn({ language, text }: Text): number[] {
  const plain =
    language === 'sv'
      ? text.replace(/(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.')
      : text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
}

/** Shares told in words: each stands for a number that the figure must have. */
const sharesInWords: readonly (readonly [RegExp, number])[] = [
  [/hälften|\bhal(?:f|ves)\b/i, 50],
  [/en femtedel|a fifth/i, 20],
  [/en tredjedel|a third/i, 33],
  ...['en|one', 'två|two', 'tre|three', 'fyra|four', 'fem|five', 'sex|six', 'sju|seven', 'åtta|eight', 'nio|nine'].map(
    (word, index): readonly [RegExp, number] => [
      new RegExp(`(?<!\\p{L})(?:${word}) (?:av|in|of) (?:tio|ten)`, 'iu'),
      (index + 1) * 10,
    ],
  ),
]
export const sharesIn = (text: string): number[] =>
  sharesInWords.flatMap(([pattern, percent]) => (pattern.test(text) ? [percent] : []))
