import type { Answer } from '../../schema/answer.ts'
import type { DocumentInput } from '../DocumentInput.ts'

/** What is missing, told only while the answer is "partly". */
export function missingLines({ choice, missing }: Answer, { t }: Pick<DocumentInput, 't'>): readonly string[] {
  if (choice !== 'partly' || missing.trim() === '') return []
  return [t('documents:plan.missing', { text: missing.trim() })]
}

export const noteLines = ({ note }: Answer): readonly string[] => (note.trim() === '' ? [] : [note.trim()])

/** Each piece of evidence with its kind and day. */
export const evidenceLines = ({ evidence }: Answer, { t }: Pick<DocumentInput, 't'>): readonly string[] =>
  evidence.map(({ kind, on, text }) => {
    const what = [t(`common:evidence.${kind}`), ...(on === undefined ? [] : [on])].join(' ')
    return text.trim() === '' ? what : `${what}: ${text.trim()}`
  })
