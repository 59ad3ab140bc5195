export { deadlineEvents, type Happened } from './build/calendar/deadlineEvents.ts'
export { buildDigest } from './build/digest/buildDigest.ts'
export { type QuestionNumbers, stepNumbers } from './build/digest/stepNumbers.ts'
export { buildExampleLetter, letterLaw } from './build/letter/buildLetter.ts'
export { shapeOf } from './build/meeting/answerCards.ts'
export { minutedIn } from './build/minutes/buildMinutes.ts'
export { chaptersByAnswers } from './build/plan/buildPlan.ts'
export { type CardShape, outlinesOf } from './cardShapes.ts'
export type { PrivateInput } from './DocumentInput.ts'
export { type DocumentId, documentIds, documents, lawBefore, staffMeetingSheetIds } from './documents.ts'
export { drawDocument } from './draw/drawDocument.ts'
export { undrawableIn } from './draw/pdf/undrawable.ts'
export { drawText } from './draw/text/drawText.ts'
export { drawAhead } from './draw/worker/drawApart.ts'
export { type FileFormat, type FormatId, formatIds, formats, isFile } from './formats.ts'
export { heldIn } from './heldIn.ts'
export { isForOthers, makeCalendar, makeCsv, makeTableFile, planFileIds, type TableFileId } from './makeTableFile.ts'
export { partsOf } from './partsOf.ts'
export type { DocumentWords } from './prepare/message.ts'
export {
  type DocumentBasis,
  foundIn,
  type Prepared,
  type Preparing,
  type PreparingName,
  prepare,
  previewOf,
} from './prepare/prepare.ts'
export { canPrepareApart, prepareApart } from './prepare/prepareApart.ts'
export type { AnySection, BarRow, Block, Card, ReportModel, Words } from './ReportModel.ts'
export { answerOptions, formQuestionSays, givenSays } from './say/answerFormWords.ts'
export { citesOf, hookStandingSays, lengthSays, ruleStandingSays } from './say/lawWords.ts'
export { partySays } from './say/logWords.ts'
export { aboutSays, measureSays, ratingSays, riskSays } from './say/riskWords.ts'
export { openSays } from './say/systemWords.ts'
export { tallySays } from './say/tallyWords.ts'
export type { Translate } from './say/translate.ts'
