import type { InferOutput } from 'valibot'
import type { aboutSchema } from '../schema/about.ts'
import type { stepSchema, themeSchema } from '../schema/checklist.ts'
import type { lawFamilySchema, legalHookSchema, timeRuleSchema } from '../schema/legalHook.ts'
import type { nationalFigureSchema, publicSectorSchema, surveySchema } from '../schema/nationalFigure.ts'
import type { sourceSchema } from '../schema/source.ts'

/** All content in all languages, parsed and cross-checked. */
export type ParsedContent = {
  readonly steps: readonly InferOutput<typeof stepSchema>[]
  readonly themes: readonly InferOutput<typeof themeSchema>[]
  readonly figures: readonly InferOutput<typeof nationalFigureSchema>[]
  readonly survey: InferOutput<typeof surveySchema>
  readonly publicSector: InferOutput<typeof publicSectorSchema>
  readonly families: readonly InferOutput<typeof lawFamilySchema>[]
  readonly hooks: readonly InferOutput<typeof legalHookSchema>[]
  readonly timeRules: readonly InferOutput<typeof timeRuleSchema>[]
  readonly sources: readonly InferOutput<typeof sourceSchema>[]
  readonly about: InferOutput<typeof aboutSchema>
}

/** Which file each step, figure, family and hook was read from. */
export type FileOf = (part: object) => string
