import * as v from 'valibot'

/** A list in which each member is told from the others by one of its fields. */
export const namedOnce = <Name extends string, S extends v.GenericSchema<unknown, { readonly [N in Name]: string }>>(
  name: Name,
  member: S,
) =>
  v.pipe(
    v.array(member),
    v.check((all) => new Set(all.map((one) => one[name])).size === all.length, `each ${name} once`),
  )
