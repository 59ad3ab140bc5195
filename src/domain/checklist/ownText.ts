import type { Answer } from '../../schema/answer.ts'
import { isBlank } from '../texts/asWritten.ts'

/** True when a person wrote something of their own on a question: a note, or what is missing for "partly". */
export const hasOwnText = (answer: Answer | undefined): boolean =>
  answer !== undefined && (!isBlank(answer.note) || (answer.choice === 'partly' && !isBlank(answer.missing)))

export const hasEvidence = (answer: Answer | undefined): boolean => (answer?.evidence.length ?? 0) > 0
