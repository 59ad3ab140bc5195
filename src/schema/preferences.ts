import * as v from 'valibot'
import { readings } from './language.ts'
import { roundIdSchema } from './round.ts'
import { workplaceIdSchema } from './workplace.ts'

/** What belongs to this browser and never to a file. `boot.js` reads the look before the first paint. */
export const preferencesSchema = v.object({
  language: v.optional(v.picklist(readings)),
  look: v.optional(v.picklist(['light', 'dark', 'as-computer'])),
  /** Whether questions and topics are shown one at a time or all; by the width of the screen where nobody has chosen. */
  atATime: v.optional(v.picklist(['one', 'all'])),
  keep: v.optional(v.picklist(['here', 'file-only'])),
  /** Which workplace and round were chosen to be on the screen. */
  shown: v.optional(
    v.object({
      workplaceId: v.union([v.literal('none'), workplaceIdSchema]),
      roundId: v.union([v.literal('latest'), roundIdSchema]),
    }),
  ),
  /** What was asked about last on the page of rights; read there, where the ids are known. */
  asking: v.optional(
    v.object({
      hat: v.optional(v.string()),
      place: v.optional(v.string()),
      request: v.optional(v.string()),
      systemId: v.optional(v.string()),
    }),
  ),
  /** When a copy was last saved to a file (ISO instant). */
  copiedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
})
export type Asking = NonNullable<Preferences['asking']>
export type Preferences = v.InferOutput<typeof preferencesSchema>
