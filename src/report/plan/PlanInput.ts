import type { AnswersByQuestion } from '../../domain/answers.ts'
import type { Action } from '../../schema/action.ts'
import type { Checklist, QuestionId } from '../../schema/checklist.ts'
import type { IsoDate } from '../../schema/isoDate.ts'
import type { Language } from '../../schema/language.ts'
import type { Figures } from '../../schema/nationalFigure.ts'
import type { Source } from '../../schema/source.ts'
import type { Translate } from '../translate.ts'

/** Everything an action plan is made from. Content and words are in the document's language. */
export type PlanInput = {
  readonly language: Language
  readonly t: Translate
  readonly checklist: Checklist
  readonly figures: Figures
  readonly sources: readonly Source[]
  readonly workplaceName: string
  readonly isExample: boolean
  readonly answers: AnswersByQuestion
  /** In the person's own order. */
  readonly actions: readonly Action[]
  readonly extent: 'page-1' | 'all-pages'
  readonly followUpOn: IsoDate | 'not-set'
  /** Questions whose own text (note and what is missing) the person chose to hand over. Nothing else of it may leave. */
  readonly notes: readonly QuestionId[]
  /** Questions whose evidence the person chose to hand over. */
  readonly evidence: readonly QuestionId[]
  readonly today: IsoDate
  /** ISO instant. */
  readonly made: string
  readonly fileName: string
  readonly contentVersion: string
}
