import * as v from 'valibot'
import { FORMATS } from './format.ts'
import { recordStampsSchema, removalSchema, seenSchema } from './history.ts'
import { instantSchema } from './isoDate.ts'
import { LOCKED_FORMAT } from './lockedFile.ts'

const formatSchema = v.picklist(Object.values(FORMATS))

/** What tells our files from all others, before anything else in them is looked at. */
export const claimSchema = v.object({ format: v.union([formatSchema, v.literal(LOCKED_FORMAT)]) })

/** A number of its own, so that a newer app may change the rest of the envelope. */
export const versionSchema = v.object({ formatVersion: v.number() })

/** A file before its records are understood: they may be of an earlier version. */
export const workFileSchema = v.object({
  format: formatSchema,
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  contentVersion: v.string(),
  savedAt: instantSchema,
  records: v.array(v.unknown()),
  /** What no app could read so far, carried along as it was found. */
  unread: v.optional(v.array(v.unknown()), []),
  /** How the records came to be, from version 3 on; what of it is damaged is left out, never a reason to refuse the work. */
  devices: v.fallback(v.optional(v.array(seenSchema), []), []),
  removals: v.fallback(v.optional(v.array(removalSchema), []), []),
})
/** What a checksum is of, in the order in which it stands in the file. Versions of the app before it wrote none. */
export const checkedSchema = v.object({
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  records: v.unknown(),
  unread: v.unknown(),
  devices: v.unknown(),
  removals: v.unknown(),
})
export type WorkFile = v.InferOutput<typeof workFileSchema>

/** A record as files and the browser's storage keep it, with how it came to be. */
export const entrySchema = v.object({ record: v.unknown(), ...recordStampsSchema.entries })
/** The same without what is damaged of how it came to be. */
export const bareEntrySchema = v.object({ record: v.unknown() })
