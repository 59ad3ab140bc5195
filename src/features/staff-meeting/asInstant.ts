import type { Instant } from '../../schema/isoDate.ts'

/** A moment as records keep it. */
export const asInstant = (moment: Date): Instant => moment.toISOString() as Instant
