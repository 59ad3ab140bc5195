import * as v from 'valibot'
import { entityIdSchema } from './id.ts'
import { instantSchema } from './isoDate.ts'
import type { RecordKind } from './recordKinds.ts'

/** Names one store of work, by chance: never a person or a computer. It stands in the store and the work file alone. */
export const deviceIdSchema = v.pipe(entityIdSchema, v.brand('DeviceId'))
export type DeviceId = v.InferOutput<typeof deviceIdSchema>

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))

/**
 * Which change made something: its number, one more than the highest its store had seen, and the store's place in the list
 * of devices. Two changes of which neither had seen the other were made at the same time; no clock is asked.
 */
export const stampSchema = v.pipe(v.tuple([countSchema, countSchema]), v.readonly())
export type Stamp = v.InferOutput<typeof stampSchema>

/** How a record came to be as it is. */
export const recordStampsSchema = v.object({
  /** When it last changed, for people to read; nothing is decided by it. */
  at: v.optional(instantSchema),
  /** The change that made it, and every field that has not changed since; none for what is older than the stamps. */
  made: v.optional(stampSchema),
  /** The change that made a field as it is now, by its path. */
  fields: v.optional(v.record(v.string(), stampSchema)),
})
export type RecordStamps = Readonly<v.InferOutput<typeof recordStampsSchema>>

/** What was removed, without a word of it: its kind, its id and the change that removed it. */
export const removalSchema = v.object({ kind: v.string(), id: entityIdSchema, stamp: stampSchema })
export type Removal = Readonly<v.InferOutput<typeof removalSchema>>

/** Each device with the highest number of its changes that is taken in here. */
export const seenSchema = v.object({ device: deviceIdSchema, count: countSchema })

/** How the records of a store came to be as they are, so that two stores can be put together field by field. */
export type History = {
  /** A stamp names a device by its place here, which never changes. */
  readonly devices: readonly { readonly device: DeviceId; readonly count: number }[]
  /** This store's own place; 'none' until the first edit. */
  readonly own: number | 'none'
  readonly stamps: { readonly [K in RecordKind]?: Readonly<Record<string, RecordStamps>> }
  readonly removals: readonly Removal[]
}
