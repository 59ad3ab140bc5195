import type { About } from './about.ts'
import type { RiskCatalogue } from './catalogueRisk.ts'
import type { Checklist } from './checklist.ts'
import type { GuidelineGroup } from './guideline.ts'
import type { Law } from './legalHook.ts'
import type { Figures } from './nationalFigure.ts'
import type { Rights } from './rights.ts'
import type { SampleCentre } from './sampleCentre.ts'
import type { Source } from './source.ts'
import type { SurveyQuestions } from './survey.ts'
import type { TrainingContent } from './training.ts'
import type { SearchWords, Words } from './words.ts'

/** The parts that content is fetched in: a page asks only for those it shows. */
export type ContentIn = {
  readonly checklist: Checklist
  readonly figures: Figures
  readonly law: Law
  readonly guidelines: readonly GuidelineGroup[]
  readonly rights: Rights
  readonly risks: RiskCatalogue
  readonly survey: SurveyQuestions
  readonly training: TrainingContent
  readonly words: Words
  readonly search: SearchWords
  readonly sources: readonly Source[]
  readonly about: About
  readonly examples: SampleCentre
}

export type ContentPart = keyof ContentIn

/** What documents are made of: whoever makes one needs all of it. */
export const documentContent: readonly ContentPart[] = [
  ...(['checklist', 'figures', 'sources', 'law', 'rights', 'risks', 'guidelines', 'training', 'survey'] as const),
]
