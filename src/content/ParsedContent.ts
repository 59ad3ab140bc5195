import type { InferOutput } from 'valibot'
import type { aboutSchema } from '../schema/about.ts'
import type { catalogueOpportunitySchema, riskGroupSchema, riskScalesSchema } from '../schema/catalogueRisk.ts'
import type { forSystemSchema, gatheredSchema, retiredSchema, stepSchema, themeSchema } from '../schema/checklist.ts'
import type { guidelineGroupSchema } from '../schema/guideline.ts'
import type { lawFamilySchema, legalHookSchema } from '../schema/legalHook.ts'
import type { nationalFigureSchema, publicSectorSchema, surveySchema } from '../schema/nationalFigure.ts'
import type { rightsSchema } from '../schema/rights.ts'
import type { sampleBookSchema, sampleExampleSchema } from '../schema/sampleCentre.ts'
import type { sourceSchema } from '../schema/source.ts'
import type { surveyQuestionSchema, surveySetSchema } from '../schema/survey.ts'
import type { timeEventSchema, timeRuleSchema } from '../schema/timeRule.ts'
import type { besideTrainingSchema, trainingLessonSchema, trainingTopicsSchema } from '../schema/training.ts'
import type { aiExplainedSchema, searchWordsSchema, termsSchema } from '../schema/words.ts'

/** All content in all languages, parsed and cross-checked. */
export type ParsedContent = {
  readonly steps: readonly InferOutput<typeof stepSchema>[]
  readonly themes: readonly InferOutput<typeof themeSchema>[]
  readonly forSystem: InferOutput<typeof forSystemSchema>
  readonly gathered: InferOutput<typeof gatheredSchema>
  readonly retired: InferOutput<typeof retiredSchema>
  readonly figures: readonly InferOutput<typeof nationalFigureSchema>[]
  readonly survey: InferOutput<typeof surveySchema>
  readonly publicSector: InferOutput<typeof publicSectorSchema>
  readonly families: readonly InferOutput<typeof lawFamilySchema>[]
  readonly hooks: readonly InferOutput<typeof legalHookSchema>[]
  readonly timeRules: readonly InferOutput<typeof timeRuleSchema>[]
  readonly timeEvents: readonly InferOutput<typeof timeEventSchema>[]
  readonly guidelines: readonly InferOutput<typeof guidelineGroupSchema>[]
  readonly rights: InferOutput<typeof rightsSchema>
  readonly risks: {
    readonly groups: readonly InferOutput<typeof riskGroupSchema>[]
    readonly opportunities: readonly InferOutput<typeof catalogueOpportunitySchema>[]
    readonly scales: InferOutput<typeof riskScalesSchema>
  }
  readonly surveyQuestions: readonly InferOutput<typeof surveyQuestionSchema>[]
  readonly surveySets: readonly InferOutput<typeof surveySetSchema>[]
  readonly training: {
    readonly topics: InferOutput<typeof trainingTopicsSchema>
    readonly lessons: readonly InferOutput<typeof trainingLessonSchema>[]
    readonly beside: InferOutput<typeof besideTrainingSchema>
  }
  readonly words: {
    readonly ai: InferOutput<typeof aiExplainedSchema>
    readonly terms: InferOutput<typeof termsSchema>
    readonly search: InferOutput<typeof searchWordsSchema>
  }
  readonly sources: readonly InferOutput<typeof sourceSchema>[]
  readonly about: InferOutput<typeof aboutSchema>
  readonly examples: {
    readonly book: InferOutput<typeof sampleBookSchema>
    readonly examples: readonly InferOutput<typeof sampleExampleSchema>[]
  }
}

/** Which file each step, figure, family and hook was read from. */
export type FileOf = (part: object) => string
