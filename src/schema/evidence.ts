import * as v from 'valibot'
import { isoDateSchema } from './isoDate.ts'

export const evidenceKinds = ['document', 'said-by-manager', 'staff-meeting', 'own-observation'] as const
export const evidenceKindSchema = v.picklist(evidenceKinds)

/** What an answer rests on: a pointer in words, never an attached file, so that files stay small and free of personal data. */
export const evidenceSchema = v.strictObject({
  kind: evidenceKindSchema,
  on: v.optional(isoDateSchema),
  text: v.string(),
})
export type Evidence = Readonly<v.InferOutput<typeof evidenceSchema>>
