import * as v from 'valibot'
import { recordSchema } from './record.ts'

export const FORMAT = 'lageskoll-work-file'

const isMoment = (text: string) => !Number.isNaN(Date.parse(text))

/** What tells our files from all others, before anything else in them is looked at. */
export const claimSchema = v.object({ format: v.literal(FORMAT) })

/** A number of its own, so that a newer app may change the rest of the envelope. */
export const versionSchema = v.object({ formatVersion: v.number() })

/** A work file before its records are understood: they may be of an earlier version. */
export const workFileSchema = v.object({
  format: v.literal(FORMAT),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  contentVersion: v.string(),
  savedAt: v.pipe(v.string(), v.isoTimestamp(), v.check(isMoment)),
  records: v.array(v.unknown()),
})
export type WorkFile = v.InferOutput<typeof workFileSchema>

export const recordsSchema = v.array(recordSchema)
