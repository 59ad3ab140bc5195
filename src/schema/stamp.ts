import * as v from 'valibot'

/** What is known of the kept records as a whole. The revision tells a window that another one has written since it last did. */
export const stampSchema = v.object({
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  savedAt: v.date(),
})
export type Stamp = Readonly<v.InferOutput<typeof stampSchema>>
