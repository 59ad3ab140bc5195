import type { Answer } from '../../schema/answer.ts'

/** True when a person wrote something of their own on a question: a note, or what is missing for "partly". */
export const hasOwnText = (answer: Answer | undefined): boolean =>
  answer !== undefined && (answer.note.trim() !== '' || (answer.choice === 'partly' && answer.missing.trim() !== ''))

export const hasEvidence = (answer: Answer | undefined): boolean => (answer?.evidence.length ?? 0) > 0
