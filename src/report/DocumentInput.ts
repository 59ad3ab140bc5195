import type { AnswersByQuestion } from '../domain/checklist/answers.ts'
import type { RoundAnswers } from '../domain/follow-up/movement.ts'
import type { Action, ActionId } from '../schema/action.ts'
import type { AiSystem } from '../schema/aiSystem.ts'
import type { RiskCatalogue } from '../schema/catalogueRisk.ts'
import type { Checklist, QuestionId } from '../schema/checklist.ts'
import type { EmployerAnswer } from '../schema/employerAnswer.ts'
import type { GuidelineCheck, GuidelineGroup } from '../schema/guideline.ts'
import type { IsoDate } from '../schema/isoDate.ts'
import type { Language } from '../schema/language.ts'
import type { Law } from '../schema/legalHook.ts'
import type { OwnNames } from '../schema/letter.ts'
import type { LogNote } from '../schema/logNote.ts'
import type { Figures } from '../schema/nationalFigure.ts'
import type { PlanChapter } from '../schema/plan.ts'
import type { Draft } from '../schema/record.ts'
import type { HatChoice, Rights } from '../schema/rights.ts'
import type { Opportunity, Risk, RiskAnalysis } from '../schema/riskAnalysis.ts'
import type { Round } from '../schema/round.ts'
import type { Source } from '../schema/source.ts'
import type { StaffMeeting } from '../schema/staffMeeting.ts'
import type { SurveyQuestions } from '../schema/survey.ts'
import type { ToldCount } from '../schema/toldCount.ts'
import type { RoleGroup, TrainingContent, TrainingPlan, TrainingRow } from '../schema/training.ts'
import type { Look } from './ReportModel.ts'
import type { Translate } from './say/translate.ts'

/** What a document for others can be made from. Content and words are in the document's language. */
export type DocumentInput = {
  readonly language: Language
  /** The language people most likely wrote their own words in: that of the app. */
  readonly ownLanguage: Language
  readonly t: Translate
  readonly checklist: Checklist
  readonly figures: Figures
  readonly sources: readonly Source[]
  readonly law: Law
  /** Tells the calendar's events of one workplace from another's; in no document. */
  readonly workplaceId: string
  readonly workplaceName: string
  readonly isExample: boolean
  /** What the person has said about each step. */
  readonly marks: Round['marks']
  readonly answers: AnswersByQuestion
  /** The day the round began that these are the answers of. */
  readonly startedOn: IsoDate
  /** The round before it; 'none' where this is the first. Nothing that was written in it leaves. */
  readonly earlier: RoundAnswers | 'none'
  readonly systems: readonly AiSystem[]
  /** What the employer has answered on systems, and what it is asked again. */
  readonly employerAnswers: readonly EmployerAnswer[]
  /** The system that is about to come, where the person named one: page 1 and the title name it. */
  readonly comingSystemId: AiSystem['id'] | 'none'
  readonly rights: Rights
  readonly riskCatalogue: RiskCatalogue
  readonly riskAnalyses: readonly RiskAnalysis[]
  readonly risks: readonly Risk[]
  readonly opportunities: readonly Opportunity[]
  readonly guidelines: readonly GuidelineGroup[]
  readonly guidelineCheck: GuidelineCheck | undefined
  readonly training: TrainingContent
  readonly roleGroups: readonly RoleGroup[]
  readonly trainingPlan: TrainingPlan | undefined
  readonly trainingRows: readonly TrainingRow[]
  /** In the order they were begun. */
  readonly letters: readonly Draft<'letter'>[]
  /** In which role the person speaks: whose law and whose words a letter uses. */
  readonly hat: HatChoice
  readonly meetings: readonly StaffMeeting[]
  /** What minutes have told already. */
  readonly toldCounts: readonly ToldCount[]
  /** Which of them a document is of. */
  readonly staffMeetingId: StaffMeeting['id'] | 'latest'
  readonly survey: SurveyQuestions
  readonly names: OwnNames | undefined
  /** In the person's own order. */
  readonly actions: readonly Action[]
  /** 'decided': with the employer's answers, in place of boxes to tick. */
  readonly stage: 'to-decide' | 'decided'
  /** The parts of the plan after page 1, in any order. */
  readonly chapters: readonly PlanChapter[]
  readonly followUpOn: IsoDate | 'not-set'
  /** Questions whose own text (note and what is missing) the person chose to hand over. Nothing else of it may leave. */
  readonly notes: readonly QuestionId[]
  /** Questions whose evidence the person chose to hand over. */
  readonly evidence: readonly QuestionId[]
  /** Actions whose note from the meeting the person chose to hand over. */
  readonly outcomeNotes: readonly ActionId[]
  readonly look: Look
  readonly today: IsoDate
  /** ISO instant. */
  readonly made: string
  readonly fileName: string
  readonly contentVersion: string
}

/** Everything, for one's own use: with the log, and with texts that nobody chose to hand over. `forOthers` takes them out. */
export type PrivateInput = DocumentInput & { readonly log: readonly LogNote[] }
