import * as v from 'valibot'
import { aboutSchema } from '../schema/about.ts'
import { forSystemSchema, gatheredSchema, retiredSchema, stepSchema, themeSchema } from '../schema/checklist.ts'
import { lawFamilySchema, legalHookSchema } from '../schema/legalHook.ts'
import { nationalFigureSchema, publicSectorSchema, surveySchema } from '../schema/nationalFigure.ts'
import { sourceSchema } from '../schema/source.ts'
import { stepIds } from '../schema/stepId.ts'
import { surveyQuestionSchema, surveySetSchema } from '../schema/survey.ts'
import { timeEventSchema, timeRuleSchema } from '../schema/timeRule.ts'
import { crossCheck } from './crossCheck.ts'
import { examplePaths, exampleShapes, gatherExamples } from './exampleFiles.ts'
import { gatherGuidelines, guidelineShapes } from './guidelineFiles.ts'
import { describeIssue, type Mistake } from './mistake.ts'
import type { FileOf, ParsedContent } from './ParsedContent.ts'
import { gatherRights, rightsPaths, rightsShapes } from './rightsFiles.ts'
import { gatherRisks, riskPaths, riskShapes } from './riskFiles.ts'
import { gatherTraining, trainingPaths, trainingShapes } from './trainingFiles.ts'
import { type ContentFile, withTranslations } from './translations.ts'
import { gatherWords, wordPaths, wordShapes } from './wordFiles.ts'

const lawFileSchema = v.strictObject({ family: lawFamilySchema, hooks: v.array(legalHookSchema) })

/** What each file must be, by where it lies. The first pattern that fits decides. */
const shapes = [
  { at: /^content\/checklist\/\d-.+\.json$/, schema: stepSchema },
  { at: /^content\/figures\/.+\.json$/, schema: nationalFigureSchema },
  { at: /^content\/law\/.+\.json$/, schema: lawFileSchema },
  { at: /^content\/reference\/themes\.json$/, schema: v.array(themeSchema) },
  { at: /^content\/reference\/sources\.json$/, schema: v.array(sourceSchema) },
  { at: /^content\/reference\/survey\.json$/, schema: surveySchema },
  { at: /^content\/reference\/public-sector\.json$/, schema: publicSectorSchema },
  { at: /^content\/reference\/time-rules\.json$/, schema: v.array(timeRuleSchema) },
  { at: /^content\/about\.json$/, schema: aboutSchema },
  { at: /^content\/survey\/questions\.json$/, schema: v.array(surveyQuestionSchema) },
  { at: /^content\/survey\/sets\.json$/, schema: v.array(surveySetSchema) },
  { at: /^content\/checklist\/gathered\.json$/, schema: gatheredSchema },
  { at: /^content\/checklist\/retired\.json$/, schema: retiredSchema },
  { at: /^content\/reference\/time-events\.json$/, schema: v.array(timeEventSchema) },
  { at: /^content\/checklist\/system\.json$/, schema: forSystemSchema },
  ...rightsShapes,
  ...riskShapes,
  ...guidelineShapes,
  ...trainingShapes,
  ...wordShapes,
  ...exampleShapes,
] as const

export type ContentResult =
  | { readonly kind: 'ok'; readonly content: ParsedContent }
  | { readonly kind: 'refused'; readonly mistakes: readonly Mistake[] }

/** Parses every content file and holds the ids against each other; refuses all of it when one thing does not fit. */
export function parseContent(written: readonly ContentFile[]): ContentResult {
  const { files, mistakes: loose } = withTranslations(written)
  const mistakes = [...loose, ...files.flatMap(mistakesIn), ...lacking(files)]
  if (mistakes.length > 0) return { kind: 'refused', mistakes }
  const { content, fileOf } = gather(files)
  const crossed = crossCheck(content, fileOf)
  return crossed.length > 0 ? { kind: 'refused', mistakes: crossed } : { kind: 'ok', content }
}

/** Files of which there is one, each with a name of its own. */
const singles = [
  'content/reference/themes.json',
  'content/reference/sources.json',
  'content/reference/survey.json',
  'content/reference/public-sector.json',
  'content/reference/time-rules.json',
  'content/reference/time-events.json',
  'content/about.json',
  'content/survey/questions.json',
  'content/survey/sets.json',
  'content/checklist/gathered.json',
  'content/checklist/system.json',
  'content/checklist/retired.json',
  ...rightsPaths,
  ...riskPaths,
  ...trainingPaths,
  ...wordPaths,
  ...examplePaths,
]

const lacking = (files: readonly ContentFile[]): readonly Mistake[] =>
  singles
    .filter((path) => !files.some((file) => file.path === path))
    .map((file) => ({ file, path: '', expected: 'the file', found: 'nothing' }))

function mistakesIn({ path, text }: ContentFile): readonly Mistake[] {
  const shape = shapes.find(({ at }) => at.test(path))
  if (!shape) return [{ file: path, path: '', expected: 'a file in a known content folder', found: path }]
  const data = readJson(text)
  if (data.kind === 'broken') return [{ file: path, path: '', expected: 'valid JSON', found: data.reason }]
  const result = v.safeParse(shape.schema, data.value)
  return result.success ? [] : result.issues.map((issue) => describeIssue(path, issue))
}

function readJson(text: string): { kind: 'read'; value: unknown } | { kind: 'broken'; reason: string } {
  try {
    const value: unknown = JSON.parse(text)
    return { kind: 'read', value }
  } catch (error) {
    return { kind: 'broken', reason: String(error).replaceAll(/\s+/g, ' ') }
  }
}

function gather(files: readonly ContentFile[]): { readonly content: ParsedContent; readonly fileOf: FileOf } {
  const origins = new Map<object, string>()
  const all = <S extends v.GenericSchema>(at: RegExp, schema: S) =>
    files
      .filter(({ path }) => at.test(path))
      .map(({ path, text }) => ({ path, value: v.parse(schema, JSON.parse(text)) }))
  const one = <S extends v.GenericSchema>(at: RegExp, schema: S): v.InferOutput<S> => {
    const [first] = all(at, schema)
    if (first === undefined) throw new Error(`No content file at ${String(at)}`)
    return first.value
  }
  const from = <T extends object>(path: string, part: T): T => {
    origins.set(part, path)
    return part
  }
  const steps = all(shapes[0].at, shapes[0].schema).map(({ path, value }) => from(path, value))
  const figures = all(shapes[1].at, shapes[1].schema).map(({ path, value }) => from(path, value))
  const laws = all(shapes[2].at, shapes[2].schema)
  const content: ParsedContent = {
    steps: steps.toSorted((a, b) => stepIds.indexOf(a.id) - stepIds.indexOf(b.id)),
    figures: figures.toSorted((a, b) => a.number - b.number),
    families: laws.map(({ path, value }) => from(path, value.family)),
    hooks: laws.flatMap(({ path, value }) => value.hooks.map((hook) => from(path, hook))),
    themes: one(shapes[3].at, shapes[3].schema),
    sources: one(shapes[4].at, shapes[4].schema),
    survey: one(shapes[5].at, shapes[5].schema),
    publicSector: one(shapes[6].at, shapes[6].schema),
    timeRules: one(shapes[7].at, shapes[7].schema),
    about: one(shapes[8].at, shapes[8].schema),
    surveyQuestions: one(shapes[9].at, shapes[9].schema),
    surveySets: one(shapes[10].at, shapes[10].schema),
    gathered: one(shapes[11].at, shapes[11].schema),
    retired: one(shapes[12].at, shapes[12].schema),
    timeEvents: one(shapes[13].at, shapes[13].schema),
    forSystem: one(shapes[14].at, shapes[14].schema),
    rights: gatherRights(one),
    risks: gatherRisks(all, one),
    guidelines: gatherGuidelines(all),
    training: gatherTraining(one),
    words: gatherWords(one),
    examples: gatherExamples(all, one),
  }
  return { content, fileOf: (part) => origins.get(part) ?? 'content' }
}
