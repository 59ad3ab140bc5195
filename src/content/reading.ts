import type * as v from 'valibot'

/** Reads every content file whose path is like `at`, each as `schema` shapes it. */
export type ReadAll = <S extends v.GenericSchema>(
  at: RegExp,
  schema: S,
) => readonly { readonly path: string; readonly value: v.InferOutput<S> }[]

/** Reads the one content file whose path is like `at`. */
export type ReadOne = <S extends v.GenericSchema>(at: RegExp, schema: S) => v.InferOutput<S>
