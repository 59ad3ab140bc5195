import type { DocumentInput } from '../../DocumentInput.ts'
import type { ModelForOthers } from '../../ReportModel.ts'
import { answerCards } from './answerCards.ts'
import { frameSheet } from './frameSheet.ts'

/** Answers to cut out and hold up, each with words and a shape of its own. Holds nothing that anybody entered. */
export const buildCards = (input: DocumentInput): ModelForOthers =>
  frameSheet(
    { ...input, isExample: false },
    { id: 'cards', fit: 'flow', blocks: (meeting) => [{ kind: 'cards', cards: answerCards(meeting, input) }] },
  )
