import * as v from 'valibot'

/**
 * What fits a schema, or 'unfit': for what comes from a file or from the browser. Stops at the first fault, since a file can
 * be made to have millions.
 */
export function parseAs<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | 'unfit' {
  const result = v.safeParse(schema, value, { abortEarly: true })
  return result.success ? result.output : 'unfit'
}
