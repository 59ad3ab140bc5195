import * as v from 'valibot'

/** What a file locked with a phrase says of itself. */
export const LOCKED_FORMAT = 'lageskoll-locked-file'

/** Goes up when the way of locking changes; a file with a higher number was made by a newer app. */
export const LOCK_VERSION = 1

/**
 * Rounds of PBKDF2 with SHA-256: what OWASP asks for
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2).
 */
export const ROUNDS = 600_000

/** Whatever tells how a file was locked stands in the file, so that it opens in an app that locks in another way. */
export const lockedFileSchema = v.object({
  format: v.literal(LOCKED_FORMAT),
  formatVersion: v.literal(LOCK_VERSION),
  /** More rounds than this would only keep a computer busy. */
  key: v.object({
    way: v.literal('PBKDF2-SHA-256'),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(ROUNDS), v.maxValue(10 * ROUNDS)),
    salt: v.string(),
  }),
  cipher: v.object({ way: v.literal('AES-256-GCM'), iv: v.string() }),
  /** Of `content`: tells a damaged file from a wrong phrase. */
  checksum: v.string(),
  content: v.string(),
})
export type LockedFile = v.InferOutput<typeof lockedFileSchema>
