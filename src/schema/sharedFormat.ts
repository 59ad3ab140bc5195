import * as v from 'valibot'

/** What every file that workplaces and a centre send each other says of itself. */
export const SHARED_FORMATS = {
  example: 'lageskoll-good-example',
  withdrawal: 'lageskoll-example-withdrawal',
  pack: 'lageskoll-example-pack',
  collection: 'lageskoll-collection',
} as const
export type SharedKind = keyof typeof SHARED_FORMATS

/** Goes up when what is in these files changes; a file with a higher number was made by a newer app. */
export const SHARED_VERSION = 1

/** What tells a file of the app's from all others, before anything else in it is looked at. */
export const sharedClaimSchema = v.object({ format: v.pipe(v.string(), v.startsWith('lageskoll-')) })
export const sharedVersionSchema = v.object({ formatVersion: v.number() })
